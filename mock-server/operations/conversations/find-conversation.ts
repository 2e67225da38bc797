import { GenesysError, type GenesysErrorCode } from '../../errors/genesys-error.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { Conversation } from '../../org/conversations/model.ts';

/**
 * The conversation that the path names.
 *
 * @param code the message operations have a code of their own for a conversation that is not there
 */
export function conversationOf(
  { conversationId }: { readonly conversationId: string },
  conversations: ConversationEngine,
  code: GenesysErrorCode = 'not.found',
): Conversation {
  const conversation = conversations.find(conversationId);
  if (conversation !== undefined) return conversation;
  throw new GenesysError(code, {
    step: 'handler',
    field: 'path.conversationId',
    reason: 'The organisation has no conversation with this id.',
  });
}

/** The same for the message operations. */
export function messageConversationOf(
  pathParams: { readonly conversationId: string },
  conversations: ConversationEngine,
): Conversation {
  return conversationOf(pathParams, conversations, 'conversation.error.conversation.not.found');
}
