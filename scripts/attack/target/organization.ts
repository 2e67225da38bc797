import {
  DEFAULT_ORGANIZATION,
  OPEN_INTEGRATION,
  type OrganizationInput,
} from '../../../mock-server/index.ts';

/** The built-in organisation, whose webhooks come to us. */
export function attackedOrganization(webhookUrl: string): OrganizationInput {
  const integrations = [{ ...OPEN_INTEGRATION, outboundNotificationWebhookUrl: `${webhookUrl}/own` }];
  return { ...DEFAULT_ORGANIZATION, integrations };
}
