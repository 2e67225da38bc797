import type { Handler } from '../handler.ts';
import { toConversation } from './conversation-views.ts';
import { conversationOf } from './find-conversation.ts';

const getConversation: Handler = (exchange, tenant) => ({
  status: 200,
  body: toConversation(tenant, conversationOf(exchange, tenant)),
});

/** Tears the conversation down for everybody; one that has ended stays as it ended (inferred). */
const deleteConversation: Handler = (exchange, tenant) => {
  tenant.conversations.end(conversationOf(exchange, tenant));
  return { status: 204 };
};

/** The body is a JSON string without a documented content; empty here (inferred). */
const postConversationDisconnect: Handler = (exchange, tenant) => {
  tenant.conversations.end(conversationOf(exchange, tenant));
  return { status: 202, body: '' };
};

export const conversations = { getConversation, deleteConversation, postConversationDisconnect };
