import { GenesysError } from '../../errors/genesys-error.ts';
import type { Handler } from '../handler.ts';
import { page } from '../listing.ts';
import { tokenOf } from '../tokens.ts';
import { toConversation } from './conversation-views.ts';
import { conversationOf } from './find-conversation.ts';
import { toMessageConversation } from './message-conversation-view.ts';

/** The open conversations that the user of the token alerts on or takes part in. */
const getConversationsMessages: Handler = (exchange, tenant) => {
  const { userId } = tokenOf(exchange);
  if (userId === undefined) {
    throw new GenesysError('not.a.user', {
      step: 'handler',
      field: 'header.authorization',
      reason: 'The token belongs to a client, not to a user; there is no listing of all conversations.',
    });
  }
  const rows = [...tenant.conversations.allOpen()].filter(({ participants }) =>
    participants.some((participant) => participant.userId === userId && participant.state !== 'disconnected'),
  );
  return { status: 200, body: page(exchange, rows, (row) => toMessageConversation(tenant, row)) };
};

const getConversationsMessage: Handler = (exchange, tenant) => {
  const conversation = conversationOf(exchange, tenant, 'conversation.error.conversation.not.found');
  return { status: 200, body: toMessageConversation(tenant, conversation) };
};

/** In practice this ends the conversation for everybody; any other change is refused (inferred). */
const patchConversationsMessage: Handler = (exchange, tenant) => {
  const conversation = conversationOf(exchange, tenant, 'conversation.error.conversation.not.found');
  const { state } = exchange.body as { state?: string };
  if (state !== 'disconnected') {
    throw new GenesysError('bad.request', {
      step: 'handler',
      field: 'state',
      reason: 'state must be disconnected; a conversation can be changed in no other way.',
    });
  }
  tenant.conversations.end(conversation);
  return { status: 200, body: toConversation(tenant, conversation) };
};

export const messageConversations = {
  getConversationsMessages,
  getConversationsMessage,
  patchConversationsMessage,
};
