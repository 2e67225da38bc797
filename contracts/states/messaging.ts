import { z } from 'zod';
import { openChannel } from '../cognigy/messaging/notifications.ts';
import { botSession, INTEGRATION, installIntegration, startChat } from './chat.ts';
import { first, mustLack, type SeedState, state } from './state.ts';

const integrationNamed = (name: string, receiverUrl: string) => ({
  name,
  outboundNotificationWebhookUrl: receiverUrl,
  outboundNotificationWebhookSignatureSecretToken: INTEGRATION.secret,
});

/** More than a page of a listing holds, in the size that it has by default. */
const MORE_THAN_A_PAGE = 26;

/** Open Messaging and notifications. A state that starts a chat replaces the organisation, so pacts name it before a token. */
export const MESSAGING_STATES: Readonly<Record<string, SeedState>> = {
  'an Open Messaging integration named {name}': state(
    { name: z.string() },
    (genesys, { name }, receiverUrl) => ({
      integrationId: genesys.integrations.create(integrationNamed(name, receiverUrl)).id,
    }),
  ),

  'more Open Messaging integrations than a page holds, the last one named {name}': state(
    { name: z.string() },
    (genesys, { name }, receiverUrl) => {
      for (let number = 1; number < MORE_THAN_A_PAGE; number++) {
        genesys.integrations.create(integrationNamed(`another-${number}`, receiverUrl));
      }
      return { integrationId: genesys.integrations.create(integrationNamed(name, receiverUrl)).id };
    },
  ),

  'no Open Messaging integration has the id {integrationId}': state(
    { integrationId: z.uuid() },
    (genesys, { integrationId }) => {
      mustLack(genesys.integrations.list(), integrationId);
      return {};
    },
  ),

  'a chat of the end user {userId} that alerts an agent': state(
    { userId: z.string() },
    async (genesys, { userId }, receiverUrl) => {
      installIntegration(genesys, receiverUrl);
      return { integrationId: INTEGRATION.id, conversationId: await startChat(genesys, userId) };
    },
  ),

  'a chat of the end user {userId} with an agent': state(
    { userId: z.string() },
    async (genesys, { userId }, receiverUrl) => {
      installIntegration(genesys, receiverUrl);
      const conversationId = await startChat(genesys, userId);
      genesys.agents.accept(conversationId);
      // A message for receipts and answers to refer to.
      const { id: messageId } = genesys.agents.say(conversationId, 'How can I help?');
      const customer = first(genesys.conversations.find(conversationId)?.participants ?? [], 'participant');
      return { integrationId: INTEGRATION.id, conversationId, messageId, participantId: customer.id };
    },
  ),

  'a chat of the end user {userId} that an agent has ended and wrapped up': state(
    { userId: z.string() },
    async (genesys, { userId }, receiverUrl) => {
      installIntegration(genesys, receiverUrl);
      const conversationId = await startChat(genesys, userId);
      genesys.agents.accept(conversationId);
      genesys.agents.disconnect(conversationId);
      genesys.agents.wrapUp(conversationId, { code: 'solved' });
      // Analytics knows of it only some seconds later.
      await genesys.clock.advance(60_000);
      return { conversationId };
    },
  ),

  'a notification channel': state({}, async (genesys) => {
    const { id } = await openChannel(botSession(genesys));
    return { channelId: id };
  }),
};
