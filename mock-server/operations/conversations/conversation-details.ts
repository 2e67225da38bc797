import { GenesysError } from '../../errors/genesys-error.ts';
import type { Model } from '../../openapi/models.ts';
import type { Conversation, Participant } from '../../org/conversations/model.ts';
import { DISCONNECT_SPELLINGS } from '../../outbound/disconnect-type.ts';
import type { Handler } from '../handler.ts';
import { isoOf, PROVIDER, timeMember } from './conversation-views.ts';

/**
 * The detail store is eventually consistent: it shows the conversation as it was some seconds ago, and a fresh one not at all. How many
 * is inferred.
 */
const LAG_MS = 5000;

const getAnalyticsConversationDetails: Handler = (exchange, tenant) => {
  const conversation = tenant.conversations.find(exchange.pathParams.conversationId ?? '');
  const horizon = tenant.clock.now() - LAG_MS;
  if (conversation !== undefined && conversation.startedAt <= horizon) {
    return { status: 200, body: toDetails(tenant.directory.organization.id, conversation, horizon) };
  }
  const reason =
    conversation === undefined
      ? 'The organisation has no conversation with this id.'
      : `The store is ${LAG_MS / 1000} s behind and does not know the conversation yet; ask again.`;
  throw new GenesysError('not.found', { step: 'handler', field: 'path.conversationId', reason });
};

function toDetails(
  divisionId: string,
  conversation: Conversation,
  horizon: number,
): Model<'AnalyticsConversationWithoutAttributes'> {
  const { id, startedAt, endedAt, participants } = conversation;
  return {
    conversationId: id,
    conversationStart: isoOf(startedAt),
    ...timeMember('conversationEnd', upTo(horizon, endedAt)),
    conversationInitiator: 'customer',
    originatingDirection: 'inbound',
    customerParticipation: true,
    divisionIds: [divisionId],
    participants: participants
      .filter((participant) => participant.startedAt <= horizon)
      .map((participant) => toParticipant(conversation, participant, horizon)),
  };
}

function toParticipant(
  conversation: Conversation,
  participant: Participant,
  horizon: number,
): Model<'AnalyticsParticipantWithoutAttributes'> {
  const { id, name, purpose, userId } = participant;
  return {
    participantId: id,
    ...(name === undefined ? {} : { participantName: name }),
    purpose,
    ...(userId === undefined ? {} : { userId }),
    sessions: [toSession(conversation, participant, horizon)],
  };
}

/** Addresses stand as in the detail events: an agent's session is addressed to the end user (inferred). */
function toSession(
  { integrationId, customer }: Conversation,
  participant: Participant,
  horizon: number,
): Model<'AnalyticsSession'> {
  const isAgent = participant.purpose === 'agent';
  const [to, from] = isAgent ? [customer.id, integrationId] : [integrationId, customer.id];
  return {
    sessionId: participant.communicationId,
    mediaType: 'message',
    ...(integrationId === undefined ? {} : { messageType: 'open' }),
    direction: 'inbound',
    provider: PROVIDER,
    ...(to === undefined ? {} : { addressTo: to }),
    ...(from === undefined ? {} : { addressFrom: from }),
    ...(isAgent ? { selectedAgentId: participant.userId ?? '' } : {}),
    metrics: [],
    segments: segmentsOf(participant, horizon),
  };
}

type Segment = Model<'AnalyticsConversationSegment'>;
type SegmentType = NonNullable<Segment['segmentType']>;

/** What each party does while it is there; an agent alerts first, and wraps up last. */
function segmentsOf(participant: Participant, horizon: number): Segment[] {
  const { purpose, startedAt, connectedAt, endedAt, acwStartedAt, acwEndedAt, disconnectType } = participant;
  const last = (isLast: boolean): Pick<Segment, 'disconnectType'> =>
    isLast && disconnectType !== undefined && upTo(horizon, endedAt) !== undefined
      ? { disconnectType: DISCONNECT_SPELLINGS[disconnectType].analytics }
      : {};
  const segment = (type: SegmentType, start: number, end: number | undefined, isLast: boolean): Segment[] =>
    start > horizon
      ? []
      : [
          {
            segmentStart: isoOf(start),
            ...timeMember('segmentEnd', upTo(horizon, end)),
            segmentType: type,
            conference: false,
            ...(participant.queueId === undefined ? {} : { queueId: participant.queueId }),
            ...last(isLast),
          },
        ];
  if (purpose !== 'agent') return segment(SEGMENTS[purpose], startedAt, endedAt, true);
  const alert = segment('alert', startedAt, connectedAt ?? endedAt, connectedAt === undefined);
  const talk = connectedAt === undefined ? [] : segment('interact', connectedAt, endedAt, true);
  const wrapup =
    acwStartedAt === undefined
      ? []
      : segment('wrapup', acwStartedAt, acwEndedAt, false).map((row) => ({
          ...row,
          ...wrapupOf(participant),
        }));
  return [...alert, ...talk, ...wrapup];
}

/** A flow's stay is a system segment, waiting in a queue an interaction with it (inferred). */
const SEGMENTS = { customer: 'interact', workflow: 'system', acd: 'interact' } as const;

function wrapupOf({ wrapup }: Participant): Pick<Segment, 'wrapUpCode' | 'wrapUpNote' | 'wrapUpTags'> {
  if (wrapup === undefined) return {};
  const { code, notes, tags } = wrapup;
  return {
    wrapUpCode: code,
    ...(notes === undefined ? {} : { wrapUpNote: notes }),
    ...(tags === undefined ? {} : { wrapUpTags: [...tags] }),
  };
}

/** A moment that the store has got to know of. */
const upTo = (horizon: number, time: number | undefined) =>
  time !== undefined && time <= horizon ? time : undefined;

export const conversationDetails = { getAnalyticsConversationDetails };
