import { GenesysError } from '../../errors/genesys-error.ts';
import { page } from '../../exchange/listing.ts';
import type { Handlers } from '../handler.ts';
import { tokenOf } from '../token-of.ts';
import { messageConversationOf } from './find-conversation.ts';
import { toConversation } from './views/conversation-view.ts';
import { toMessageConversation } from './views/message-conversation-view.ts';

export const messageConversations = {
  /** The open conversations that the user of the token alerts on or takes part in. */
  getConversationsMessages(call, { conversations, directory }) {
    const { userId } = tokenOf(call);
    if (userId === undefined) {
      throw new GenesysError('not.a.user', {
        step: 'handler',
        field: 'header.authorization',
        reason: 'The token belongs to a client, not to a user; there is no listing of all conversations.',
      });
    }
    const rows = [...conversations.allOpen()].filter(({ participants }) =>
      participants.some(
        (participant) => participant.userId === userId && participant.state !== 'disconnected',
      ),
    );
    return { status: 200, body: page(call, rows, (row) => toMessageConversation(row, directory)) };
  },

  getConversationsMessage: ({ pathParams }, { conversations, directory }) => ({
    status: 200,
    body: toMessageConversation(messageConversationOf(pathParams, conversations), directory),
  }),

  /** In practice this ends the conversation for everybody; any other change is refused (inferred). */
  patchConversationsMessage({ pathParams, body }, { conversations, directory }) {
    const conversation = messageConversationOf(pathParams, conversations);
    if (body.state !== 'disconnected') {
      throw new GenesysError('bad.request', {
        step: 'handler',
        field: 'state',
        reason: 'state must be disconnected; a conversation can be changed in no other way.',
      });
    }
    conversations.end(conversation);
    return { status: 200, body: toConversation(conversation, directory) };
  },
} satisfies Handlers;
