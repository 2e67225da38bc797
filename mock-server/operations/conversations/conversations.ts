import type { Handler } from '../index.ts';
import { toConversation } from './conversation-views.ts';
import { conversationOf } from './find-conversation.ts';

const getConversation: Handler = (exchange, world) => ({
  status: 200,
  body: toConversation(world, conversationOf(exchange, world)),
});

/** Tears the conversation down for everybody; one that has ended stays as it ended (inferred). */
const deleteConversation: Handler = (exchange, world) => {
  world.conversations.end(conversationOf(exchange, world));
  return { status: 204 };
};

/** The body is a JSON string without a documented content; empty here (inferred). */
const postConversationDisconnect: Handler = (exchange, world) => {
  world.conversations.end(conversationOf(exchange, world));
  return { status: 202, body: '' };
};

export const conversations = { getConversation, deleteConversation, postConversationDisconnect };
