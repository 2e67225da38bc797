import type { Handlers } from '../handler.ts';
import { findMessage } from './find-message.ts';
import { toMessageData } from './views/message-view.ts';

export const messages = {
  getConversationsMessageMessage(
    { pathParams: { conversationId, messageId } },
    { conversations, integrations },
  ) {
    const found = findMessage({ id: messageId, field: 'path.messageId', conversationId }, conversations);
    return { status: 200, body: toMessageData(found, integrations) };
  },

  getConversationsMessageDetails({ pathParams }, { conversations, integrations }) {
    const found = findMessage({ id: pathParams.messageId, field: 'path.messageId' }, conversations);
    return { status: 200, body: toMessageData(found, integrations) };
  },

  /** Ids that are not among the conversation's messages are left out (inferred). */
  postConversationsMessageMessagesBulk({ pathParams, body = [] }, { conversations, integrations }) {
    const entities = [...new Set(body)].flatMap((id) => {
      const found = conversations.findMessage(id);
      return found?.conversation.id === pathParams.conversationId ? [toMessageData(found, integrations)] : [];
    });
    return { status: 200, body: { entities } };
  },
} satisfies Handlers;
