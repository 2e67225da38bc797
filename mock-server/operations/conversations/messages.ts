import type { Handler } from '../handler.ts';
import { findMessage } from './find-message.ts';
import { toMessageData } from './views/message-view.ts';

const getConversationsMessageMessage: Handler<'getConversationsMessageMessage'> = (
  { pathParams: { conversationId, messageId } },
  { conversations, integrations },
) => {
  const found = findMessage({ id: messageId, field: 'path.messageId', conversationId }, conversations);
  return { status: 200, body: toMessageData(found, integrations) };
};

const getConversationsMessageDetails: Handler<'getConversationsMessageDetails'> = (
  { pathParams },
  { conversations, integrations },
) => {
  const found = findMessage({ id: pathParams.messageId, field: 'path.messageId' }, conversations);
  return { status: 200, body: toMessageData(found, integrations) };
};

/** Ids that are not among the conversation's messages are left out (inferred). */
const postConversationsMessageMessagesBulk: Handler<'postConversationsMessageMessagesBulk'> = (
  { pathParams, body = [] },
  { conversations, integrations },
) => {
  const entities = [...new Set(body)].flatMap((id) => {
    const found = conversations.findMessage(id);
    return found?.conversation.id === pathParams.conversationId ? [toMessageData(found, integrations)] : [];
  });
  return { status: 200, body: { entities } };
};

export const messages = {
  getConversationsMessageMessage,
  getConversationsMessageDetails,
  postConversationsMessageMessagesBulk,
};
