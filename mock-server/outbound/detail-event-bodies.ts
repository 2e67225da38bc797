import type { Conversation, DisconnectType, Participant } from '../org/conversations/model.ts';
import { PROVIDER } from '../org/conversations/provider.ts';
import type { DetailEventBody } from './detail-event.ts';
import { DISCONNECT_SPELLINGS } from './disconnect-type.ts';

/**
 * What every event of a session starts with. Which address is the end user's depends on the side: an agent's session is addressed to
 * the end user (Cognigy/Documentation: its trigger flow reads `addressTo` of agent events), every other one comes from them (inferred).
 * Inferred too: the provider's name, and `UNKNOWN` for a conversation that came through no integration.
 */
function session(
  eventTime: number,
  conversation: Conversation,
  participant: Participant,
  disconnectType?: DisconnectType,
) {
  const { customer, integrationId } = conversation;
  const isAgent = participant.purpose === 'agent';
  const [addressTo, addressFrom] = isAgent ? [customer.id, integrationId] : [integrationId, customer.id];
  return {
    eventTime,
    conversationId: conversation.id,
    participantId: participant.id,
    sessionId: participant.communicationId,
    ...(disconnectType === undefined
      ? {}
      : { disconnectType: DISCONNECT_SPELLINGS[disconnectType].detailEvent }),
    mediaType: 'MESSAGE',
    provider: PROVIDER,
    direction: 'INBOUND',
    ...(addressTo === undefined ? {} : { addressTo }),
    ...(addressFrom === undefined ? {} : { addressFrom }),
    messageType: integrationId === undefined ? 'UNKNOWN' : 'OPEN',
  } as const;
}

/** Who and where; the customer has neither. A flow's type is that of inbound messages. */
function place({ purpose, userId, queueId }: Participant) {
  if (purpose === 'workflow') return { flowType: 'INBOUNDSHORTMESSAGE' } as const;
  return { ...(userId === undefined ? {} : { userId }), ...(queueId === undefined ? {} : { queueId }) };
}

export function startBody(conversation: Conversation, participant: Participant): DetailEventBody {
  return {
    ...session(participant.startedAt, conversation, participant),
    ...place(participant),
  };
}

export function endBody(conversation: Conversation, participant: Participant): DetailEventBody {
  const { startedAt, connectedAt, endedAt = startedAt, disconnectType } = participant;
  const common = {
    ...session(endedAt, conversation, participant, disconnectType),
    ...place(participant),
  };
  const interactingDurationMs = connectedAt === undefined ? 0 : endedAt - connectedAt;
  const transferred = disconnectType?.startsWith('transfer') === true;
  switch (participant.purpose) {
    case 'customer':
      return { ...common, interactingDurationMs };
    case 'agent':
      return {
        ...common,
        interactingDurationMs,
        heldDurationMs: 0,
        alertingDurationMs: (connectedAt ?? endedAt) - startedAt,
      };
    case 'workflow':
      return {
        ...common,
        connectedDurationMs: endedAt - startedAt,
        ...(transferred ? { exitReason: 'TRANSFER', transferType: 'ACD' } : { exitReason: 'DISCONNECT' }),
      };
    case 'acd': {
      const answeredUserId = transferred ? connectedAgent(conversation) : undefined;
      return {
        ...common,
        acdOutcome: answeredUserId !== undefined ? 'ANSWERED' : transferred ? 'FLOW_OUT' : 'ABANDON',
        ...(answeredUserId === undefined ? {} : { answeredUserId }),
        requestedRoutings: ['STANDARD'],
        ...(answeredUserId === undefined ? {} : { usedRouting: 'STANDARD' }),
        connectedDurationMs: endedAt - startedAt,
      };
    }
    default:
      return participant.purpose satisfies never;
  }
}

function connectedAgent({ participants }: Conversation): string | undefined {
  return participants.findLast(({ purpose, state }) => purpose === 'agent' && state === 'connected')?.userId;
}

/** After-call work as `acw` tells it: no `disconnectType`, although Cognigy's trigger flow maps one. */
export function acwBody(conversation: Conversation, participant: Participant): DetailEventBody {
  const { acwStartedAt, acwEndedAt, endedAt, startedAt, wrapup } = participant;
  const end = acwEndedAt ?? endedAt ?? startedAt;
  return {
    ...session(end, conversation, participant),
    ...place(participant),
    ...(wrapup === undefined ? {} : { wrapupCode: wrapup.code }),
    ...(wrapup?.notes === undefined ? {} : { wrapupNotes: wrapup.notes }),
    wrapupDurationMs: acwStartedAt === undefined ? 0 : end - acwStartedAt,
  };
}
