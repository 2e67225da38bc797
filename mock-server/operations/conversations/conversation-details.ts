import { GenesysError } from '../../errors/genesys-error.ts';
import type { Handlers } from '../handler.ts';
import { conversationOf } from './find-conversation.ts';
import { toConversationDetails } from './views/conversation-details-view.ts';

/**
 * The detail store is eventually consistent: it shows the conversation as it was some seconds ago, and a fresh one not at all. How many
 * is inferred.
 */
const LAG_MS = 5000;

export const conversationDetails = {
  getAnalyticsConversationDetails({ pathParams }, { conversations, clock, directory }) {
    const conversation = conversationOf(pathParams, conversations);
    const horizon = clock.now() - LAG_MS;
    if (conversation.startedAt > horizon) {
      throw new GenesysError('not.found', {
        step: 'handler',
        field: 'path.conversationId',
        reason: `The store is ${LAG_MS / 1000} s behind and does not know the conversation yet; ask again.`,
      });
    }
    return { status: 200, body: toConversationDetails(conversation, directory.organization.id, horizon) };
  },
} satisfies Handlers;
