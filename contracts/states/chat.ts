import type { GenesysMock, Organization } from '../../mock-server/index.ts';
import type { GenesysSession } from '../cognigy/access/genesys-session.ts';
import { pastedToken } from '../cognigy/access/session-token.ts';
import { startConversation } from '../cognigy/messaging/inbound-message.ts';
import { first } from './state.ts';

/** The integration that chats use. Nothing in it is secret: the organisation is made for one interaction. */
export const INTEGRATION = {
  id: '10000000-0000-4000-8000-00000000000a',
  name: 'cognigy-messages',
  secret: 'a-signature-secret-made-for-replays',
  greeting: 'Somebody will be with you in a moment.',
  eventBridgeKey: 'an-api-key-made-for-replays',
  eventBridgeSuffix: 'cognigy-organisation',
} as const;

/** Where the mock posts webhooks, trigger payloads and EventBridge envelopes, below the receiver's address. */
export const PATHS = { webhook: '/webhook', trigger: '/trigger', eventBridge: '/event-bridge' } as const;

type Queue = Organization['queues'][number];

/** Gives the organisation an integration that posts everything it can, and agents who have to wrap up. */
export function installIntegration(genesys: GenesysMock, receiverUrl: string): void {
  const mandatory = (queue: Queue): Queue => ({
    ...queue,
    acwSettings: { wrapupPrompt: 'MANDATORY', timeoutMs: 60_000 },
  });
  genesys.replaceOrganization({
    ...genesys.organization,
    queues: genesys.organization.queues.map(mandatory),
    integrations: [
      {
        id: INTEGRATION.id,
        name: INTEGRATION.name,
        greeting: INTEGRATION.greeting,
        outboundNotificationWebhookUrl: receiverUrl + PATHS.webhook,
        outboundNotificationWebhookSignatureSecretToken: INTEGRATION.secret,
        handoverEnd: {
          httpTrigger: { url: receiverUrl + PATHS.trigger, events: ['user.end', 'acw'] },
          eventBridge: {
            url: receiverUrl + PATHS.eventBridge,
            apiKey: INTEGRATION.eventBridgeKey,
            sourceSuffix: INTEGRATION.eventBridgeSuffix,
            events: ['user.end', 'acw', 'customer.end'],
          },
        },
      },
    ],
  });
}

/** Longer than a notification channel can live, because a channel ends with its token. */
const TOKEN_LIFE_SECONDS = 2 * 24 * 60 * 60;

/** A session of a client that may do everything a bot does. */
export function botSession(genesys: GenesysMock): GenesysSession {
  const { accessToken } = genesys.tokens.issue('valid', { expiresInSeconds: TOKEN_LIFE_SECONDS });
  return { hosts: { login: genesys.url, api: genesys.url }, tokens: pastedToken(accessToken) };
}

/**
 * Hands an end user over to a queue, which alerts an agent.
 *
 * @returns the id of the conversation
 */
export async function startChat(genesys: GenesysMock, userId: string): Promise<string> {
  const queue = first(genesys.organization.queues, 'queue');
  const { conversationId } = await startConversation(botSession(genesys), INTEGRATION.id, {
    from: { id: userId, nickname: 'Example user' },
    messageId: `first-of-${userId}`,
    sentAt: genesys.clock.now(),
    attributes: { queueId: queue.id },
    transcript: [{ who: 'user', text: 'I need a human.' }],
  });
  return conversationId;
}
