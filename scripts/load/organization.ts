import type { OrganizationInput } from '../../mock-server/index.ts';
import { DEFAULT_ORGANIZATION, SUPPORT_QUEUE } from '../../mock-server/index.ts';

export const INTEGRATION_ID = '10000000-6666-4aaa-8bbb-000000000001';
export const QUEUE_ID = SUPPORT_QUEUE.id;

/** The built-in organisation with an integration, and with agents enough for every conversation that is open at a time. */
export function loadOrganization(webhookUrl: string, agents: number): OrganizationInput {
  const users = Array.from({ length: agents }, (_, index) => ({
    id: `c0ffee00-6666-4aaa-8bbb-${String(index).padStart(12, '0')}`,
    name: `Agent ${index + 1}`,
    email: `agent.${index + 1}@acme.example`,
  }));
  return {
    ...DEFAULT_ORGANIZATION,
    users,
    queues: [{ ...SUPPORT_QUEUE, members: users.map(({ id }) => id) }],
    integrations: [
      {
        id: INTEGRATION_ID,
        name: 'load',
        outboundNotificationWebhookUrl: webhookUrl,
        outboundNotificationWebhookSignatureSecretToken: 'signature-secret-for-the-mock-only',
      },
    ],
  };
}
