import { GenesysError } from '../../errors/genesys-error.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { FoundMessage } from '../../org/conversations/registry.ts';

interface WantedMessage {
  readonly id: string;
  /** Where the request names it. */
  readonly field: string;
  /** The conversation it has to be in. */
  readonly conversationId?: string;
  /** The integration it has to have passed through. */
  readonly integrationId?: string;
}

/** @throws GenesysError `not.found` */
export function findMessage(
  { id, field, conversationId, integrationId }: WantedMessage,
  conversations: ConversationEngine,
): FoundMessage {
  const found = conversations.findMessage(id);
  if (
    found !== undefined &&
    (conversationId === undefined || found.conversation.id === conversationId) &&
    (integrationId === undefined || found.conversation.integrationId === integrationId)
  ) {
    return found;
  }
  throw new GenesysError('not.found', {
    step: 'handler',
    field,
    reason:
      'No message that is still known has this id. It is the id that the platform gave, of 32 hex characters.',
  });
}
