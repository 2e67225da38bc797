import { GenesysError } from '../../errors/genesys-error.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Model } from '../../openapi/models.ts';
import type { Conversation, Participant } from '../../org/conversations/model.ts';
import type { Tenant } from '../../tenant.ts';
import type { Handler } from '../handler.ts';
import { participantOf } from './find-participant.ts';
import { skipWrapup, wrapUp } from './wrapup.ts';

/** Accepts, leaves or wraps up. */
const patchConversationParticipant: Handler = (exchange, tenant) => {
  const { conversation, participant } = participantOf(exchange, tenant);
  const { state, wrapup, wrapupSkipped } = exchange.body as Model<'MediaParticipantRequest'>;
  if (state !== undefined) changeState(tenant, conversation, participant, state);
  if (wrapup !== undefined) wrapUp(tenant, conversation, participant, wrapup, 'wrapup.code');
  if (wrapupSkipped === true) skipWrapup(tenant, participant);
  return { status: 202 };
};

/** Merges into participant data: keys that are not named keep their value. */
const patchConversationParticipantAttributes: Handler = (exchange, tenant) => {
  mergeAttributes(exchange, tenant);
  return { status: 202 };
};

const patchConversationsMessageParticipantAttributes: Handler = (exchange, tenant) => {
  const { attributes } = mergeAttributes(exchange, tenant);
  return { status: 202, body: { attributes } };
};

const patchConversationsMessageParticipantCommunication: Handler = (exchange, tenant) => {
  const { conversation, participant } = participantOf(exchange, tenant);
  const { state } = exchange.body as Model<'MediaParticipantRequest'>;
  if (state !== 'disconnected') {
    throw new GenesysError('communication.state.required', {
      step: 'handler',
      field: 'state',
      reason: 'state must be disconnected; a communication can be changed in no other way.',
    });
  }
  changeState(tenant, conversation, participant, state);
  return { status: 200, body: {} };
};

function mergeAttributes(exchange: Exchange, tenant: Tenant): Participant {
  const { conversation, participant } = participantOf(exchange, tenant);
  const { attributes } = exchange.body as Model<'ParticipantAttributes'>;
  if (attributes === undefined || attributes === null) {
    throw new GenesysError('conversation.error.participant.attribute.null', {
      step: 'handler',
      field: 'attributes',
      reason: 'attributes must be a map of texts; to change nothing, send an empty one.',
    });
  }
  tenant.conversations.participants.mergeAttributes(conversation, participant, attributes);
  return participant;
}

function changeState(
  tenant: Tenant,
  conversation: Conversation,
  participant: Participant,
  wanted: 'connected' | 'disconnected',
): void {
  if (participant.state === wanted) return;
  if (participant.state === 'disconnected') {
    throw new GenesysError('conversation.error.participant.no.active.conversations', {
      step: 'handler',
      field: 'path.participantId',
      reason: `The participant left at ${new Date(participant.endedAt ?? 0).toISOString()}.`,
    });
  }
  if (wanted === 'connected') tenant.conversations.desk.accept(conversation);
  else disconnect(tenant, conversation, participant);
}

/** Who leaves decides what becomes of the conversation: an alerted agent declines, everybody else ends it. */
function disconnect({ conversations }: Tenant, conversation: Conversation, participant: Participant): void {
  if (participant.purpose === 'customer') conversations.endByCustomer(conversation);
  else if (participant.purpose !== 'agent') conversations.end(conversation);
  else if (participant.state === 'alerting') conversations.desk.decline(conversation);
  else conversations.desk.disconnect(conversation);
}

export const participants = {
  patchConversationParticipant,
  patchConversationsMessageParticipant: patchConversationParticipant,
  patchConversationParticipantAttributes,
  patchConversationsMessageParticipantAttributes,
  patchConversationsMessageParticipantCommunication,
};
