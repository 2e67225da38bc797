import { DEFAULT_ORGANIZATION } from '../../org/default-organization.ts';
import { type Integration, type OrganizationInput, organizationSchema } from '../../org/organization.ts';

export const INTEGRATION_ID = '0de0ae05-5555-4aaa-8bbb-000000000001';
export const SECRET = 'a-signature-secret-for-tests';

type IntegrationInput = NonNullable<OrganizationInput['integrations']>[number];

/** An integration whose webhooks go to `url`. */
export function integrationTo(url: string, more: Partial<IntegrationInput> = {}): Integration {
  const input = {
    id: INTEGRATION_ID,
    name: 'cognigy',
    outboundNotificationWebhookUrl: `${url}/handover/genesysCloudOM`,
    outboundNotificationWebhookSignatureSecretToken: SECRET,
    ...more,
  };
  const [integration] = organizationSchema.parse({
    ...DEFAULT_ORGANIZATION,
    integrations: [input],
  }).integrations;
  if (integration === undefined) throw new Error('the organisation has lost its integration');
  return integration;
}
