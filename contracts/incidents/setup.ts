import { type GenesysMock, HANDOVER_CLIENT, type Organization } from '../../mock-server/index.ts';
import { SessionToken } from '../cognigy/access/session-token.ts';
import { HandoverMemory } from '../cognigy/service/handover-memory.ts';
import type { Chat, HandoverParts, HandoverSettings } from '../cognigy/service/handover-service.ts';

const INTEGRATION_ID = '10000000-0000-4000-8000-00000000000b';

const SETTINGS = {
  deploymentName: 'incidents',
  webhookSecret: 'a-signature-secret-of-the-incidents',
  eventBridge: { apiKey: 'an-api-key-of-the-incidents', sourceSuffix: 'incidents' },
} as const satisfies HandoverSettings;

/** The parts of a handover service that is connected to the mock, and tells the time by its clock. */
export function partsOf(genesys: GenesysMock, chat: Chat): HandoverParts {
  const now = () => genesys.clock.now();
  const hosts = { login: genesys.url, api: genesys.url };
  const credentials = { clientId: HANDOVER_CLIENT.id, clientSecret: HANDOVER_CLIENT.secret };
  let messages = 0;
  return {
    session: { hosts, tokens: new SessionToken({ hosts, credentials, now, wait: async () => {} }), now },
    settings: SETTINGS,
    chat,
    memory: new HandoverMemory(),
    now,
    newId: () => `message-${++messages}`,
  };
}

/** The organisation with an integration that posts webhooks and trigger payloads to the service. */
export function connected(organization: Organization, url: string): Organization {
  return {
    ...organization,
    integrations: [
      {
        id: INTEGRATION_ID,
        name: SETTINGS.deploymentName,
        outboundNotificationWebhookUrl: url,
        outboundNotificationWebhookSignatureSecretToken: SETTINGS.webhookSecret,
        webhookHeaders: {},
        handoverEnd: { httpTrigger: { events: ['user.end', 'acw'] } },
      },
    ],
  };
}
