import { GenesysError } from '../../errors/genesys-error.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { Conversation, Participant } from '../../org/conversations/model.ts';
import { conversationOf, messageConversationOf } from './find-conversation.ts';

interface ParticipantCall {
  readonly path: string;
  readonly pathParams: {
    readonly conversationId: string;
    readonly participantId: string;
    readonly communicationId?: string;
  };
}

export interface FoundParticipant {
  readonly conversation: Conversation;
  readonly participant: Participant;
}

/** The conversation and participant that the path names, and the communication where it names one. */
export function participantOf(
  { path, pathParams }: ParticipantCall,
  conversations: ConversationEngine,
): FoundParticipant {
  const isMessagePath = path.startsWith('/api/v2/conversations/messages/');
  const find = isMessagePath ? messageConversationOf : conversationOf;
  const conversation = find(pathParams, conversations);
  const { participantId, communicationId } = pathParams;
  const participant = conversation.participants.find(({ id }) => id === participantId);
  if (participant === undefined) {
    throw new GenesysError('conversation.error.not.conversation.participant', {
      step: 'handler',
      field: 'path.participantId',
      reason: 'The conversation has no participant with this id; GET the conversation lists them.',
    });
  }
  if (communicationId !== undefined && participant.communicationId !== communicationId) {
    throw new GenesysError('not.found', {
      step: 'handler',
      field: 'path.communicationId',
      reason: 'The participant has no communication with this id; its own is under messages[].id.',
    });
  }
  return { conversation, participant };
}
