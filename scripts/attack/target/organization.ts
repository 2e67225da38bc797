import {
  DEFAULT_ORGANIZATION,
  OPEN_INTEGRATION,
  type OrganizationInput,
} from '../../../mock-server/index.ts';

/** With the two that are built in, one for each client that attacks at the same time. */
const MORE_AGENTS = 14;

/** The built-in organisation with more agents, and whose webhooks come to us. */
export function attackedOrganization(webhookUrl: string): OrganizationInput {
  const agents = Array.from({ length: MORE_AGENTS }, (_, index) => ({
    id: `c0ffee00-7777-4aaa-8bbb-${String(index).padStart(12, '0')}`,
    name: `Agent ${index}`,
    email: `agent.${index}@acme.example`,
  }));
  const { users, queues } = DEFAULT_ORGANIZATION;
  return {
    ...DEFAULT_ORGANIZATION,
    users: [...users, ...agents],
    queues: queues.map((queue) => ({ ...queue, members: [...queue.members, ...agents.map(({ id }) => id)] })),
    integrations: [{ ...OPEN_INTEGRATION, outboundNotificationWebhookUrl: `${webhookUrl}/own` }],
  };
}
