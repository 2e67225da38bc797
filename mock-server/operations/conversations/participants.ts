import { isoOf } from '../../base/iso.ts';
import { GenesysError } from '../../errors/genesys-error.ts';
import type { Model } from '../../openapi/models.ts';
import type { ConversationEngine } from '../../org/conversations/engine.ts';
import type { Conversation, Participant } from '../../org/conversations/model.ts';
import type { Participants } from '../../org/conversations/participants.ts';
import type { Handler, Handlers } from '../handler.ts';
import { type FoundParticipant, participantOf } from './find-participant.ts';
import { skipWrapup, wrapUp } from './wrapups.ts';

/** Accepts, leaves or wraps up. */
const patchConversationParticipant: Handler<
  'patchConversationParticipant' | 'patchConversationsMessageParticipant'
> = (call, tenant) => {
  const { conversations } = tenant;
  const found = participantOf(call, conversations);
  const { state, wrapup, wrapupSkipped } = call.body ?? {};
  if (state !== undefined) changeState(found, state, conversations);
  if (wrapup !== undefined) wrapUp(found, wrapup, 'wrapup.code', tenant);
  if (wrapupSkipped === true) skipWrapup(found.participant, conversations.afterCallWork);
  return { status: 202 };
};

export const participants = {
  patchConversationParticipant,
  patchConversationsMessageParticipant: patchConversationParticipant,

  /** Merges into participant data: keys that are not named keep their value. */
  patchConversationParticipantAttributes(call, { conversations }) {
    mergeAttributes(participantOf(call, conversations), call.body, conversations.participants);
    return { status: 202 };
  },

  patchConversationsMessageParticipantAttributes(call, { conversations }) {
    const found = participantOf(call, conversations);
    mergeAttributes(found, call.body ?? {}, conversations.participants);
    return { status: 202, body: { attributes: found.participant.attributes } };
  },

  patchConversationsMessageParticipantCommunication(call, { conversations }) {
    const found = participantOf(call, conversations);
    const { state } = call.body;
    if (state !== 'disconnected') {
      throw new GenesysError('communication.state.required', {
        step: 'handler',
        field: 'state',
        reason: 'state must be disconnected; a communication can be changed in no other way.',
      });
    }
    changeState(found, state, conversations);
    return { status: 200, body: {} };
  },
} satisfies Handlers;

function mergeAttributes(
  { conversation, participant }: FoundParticipant,
  { attributes }: Model<'ParticipantAttributes'>,
  participants: Participants,
): void {
  if (attributes === undefined || attributes === null) {
    throw new GenesysError('conversation.error.participant.attribute.null', {
      step: 'handler',
      field: 'attributes',
      reason: 'attributes must be a map of texts; to change nothing, send an empty one.',
    });
  }
  participants.mergeAttributes(conversation, participant, attributes);
}

function changeState(
  { conversation, participant }: FoundParticipant,
  wanted: 'connected' | 'disconnected',
  conversations: ConversationEngine,
): void {
  if (participant.state === wanted) return;
  if (participant.state === 'disconnected') {
    throw new GenesysError('conversation.error.participant.no.active.conversations', {
      step: 'handler',
      field: 'path.participantId',
      reason: `The participant left at ${isoOf(participant.endedAt ?? 0)}.`,
    });
  }
  if (wanted === 'connected') conversations.desk.accept(conversation);
  else disconnect(conversation, participant, conversations);
}

/** Who leaves decides what becomes of the conversation: an alerted agent declines, everybody else ends it. */
function disconnect(
  conversation: Conversation,
  participant: Participant,
  conversations: ConversationEngine,
): void {
  if (participant.purpose === 'customer') conversations.endByCustomer(conversation);
  else if (participant.purpose !== 'agent') conversations.end(conversation);
  else if (participant.state === 'alerting') conversations.desk.decline(conversation);
  else conversations.desk.disconnect(conversation);
}
