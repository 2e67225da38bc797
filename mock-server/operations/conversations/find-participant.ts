import { GenesysError } from '../../errors/genesys-error.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Conversation, Participant } from '../../org/conversations/model.ts';
import type { Tenant } from '../../tenant.ts';
import { conversationOf } from './find-conversation.ts';

/** The conversation and participant that the path names, and the communication where it names one. */
export function participantOf(
  exchange: Exchange,
  tenant: Tenant,
): { readonly conversation: Conversation; readonly participant: Participant } {
  const isMessagePath = exchange.path.startsWith('/api/v2/conversations/messages/');
  const code = isMessagePath ? 'conversation.error.conversation.not.found' : 'not.found';
  const conversation = conversationOf(exchange, tenant, code);
  const { participantId, communicationId } = exchange.pathParams;
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
