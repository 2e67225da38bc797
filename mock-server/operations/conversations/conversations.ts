import type { Handlers } from '../handler.ts';
import { conversationOf } from './find-conversation.ts';
import { toConversation } from './views/conversation-view.ts';

export const conversations = {
  getConversation: ({ pathParams }, { conversations, directory }) => ({
    status: 200,
    body: toConversation(conversationOf(pathParams, conversations), directory),
  }),

  /** Tears the conversation down for everybody; one that has ended stays as it ended (inferred). */
  deleteConversation({ pathParams }, { conversations }) {
    conversations.end(conversationOf(pathParams, conversations));
    return { status: 204 };
  },

  /** The body is a JSON string without a documented content; empty here (inferred). */
  postConversationDisconnect({ pathParams }, { conversations }) {
    conversations.end(conversationOf(pathParams, conversations));
    return { status: 202, body: '' };
  },
} satisfies Handlers;
