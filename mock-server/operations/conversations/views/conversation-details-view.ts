import { isoOf } from '../../../base/iso.ts';
import type { Model } from '../../../openapi/models.ts';
import type { Conversation, Participant } from '../../../org/conversations/model.ts';
import { PROVIDER } from '../../../org/conversations/provider.ts';
import { DISCONNECT_SPELLINGS } from '../../../outbound/disconnect-type.ts';
import { timeMember } from './time-member.ts';

/**
 * The conversation as the store of details shows it.
 *
 * @param horizon epoch milliseconds; what happened later is not shown
 */
export function toConversationDetails(
  conversation: Conversation,
  divisionId: string,
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
      .map((participant) => toParticipant(participant, conversation, horizon)),
  };
}

function toParticipant(
  participant: Participant,
  conversation: Conversation,
  horizon: number,
): Model<'AnalyticsParticipantWithoutAttributes'> {
  const { id, name, purpose, userId } = participant;
  return {
    participantId: id,
    ...(name === undefined ? {} : { participantName: name }),
    purpose,
    ...(userId === undefined ? {} : { userId }),
    sessions: [toSession(participant, conversation, horizon)],
  };
}

/** Addresses stand as in the detail events: an agent's session is addressed to the end user (inferred). */
function toSession(
  participant: Participant,
  { integrationId, customer }: Conversation,
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
