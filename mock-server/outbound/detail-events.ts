import type { ConversationEvent } from '../org/conversations/events.ts';
import type { Conversation, DisconnectType, Participant } from '../org/conversations/model.ts';
import { PROVIDER } from '../org/conversations/provider.ts';
import { DISCONNECT_SPELLINGS } from './disconnect-type.ts';

export type DetailEventName =
  | 'customer.start'
  | 'customer.end'
  | 'flow.start'
  | 'flow.end'
  | 'acd.start'
  | 'acd.end'
  | 'user.start'
  | 'user.end'
  | 'acw'
  | 'wrapup'
  | 'attributes';

/** What has happened, as `eventBody` of the detail topics; members stand in the order of the vendor's models. */
export interface DetailEventBody {
  /** Epoch milliseconds. */
  readonly eventTime: number;
  readonly conversationId: string;
  readonly participantId: string;
  readonly sessionId?: string;
  readonly disconnectType?: string;
  readonly mediaType?: 'MESSAGE';
  readonly provider?: string;
  readonly direction?: 'INBOUND';
  readonly addressTo?: string;
  readonly addressFrom?: string;
  readonly messageType?: 'OPEN' | 'UNKNOWN';
  readonly flowType?: 'INBOUNDSHORTMESSAGE';
  readonly userId?: string;
  readonly queueId?: string;
  readonly acdOutcome?: 'ABANDON' | 'ANSWERED' | 'FLOW_OUT';
  readonly answeredUserId?: string;
  readonly requestedRoutings?: readonly 'STANDARD'[];
  readonly usedRouting?: 'STANDARD';
  readonly interactingDurationMs?: number;
  readonly heldDurationMs?: number;
  readonly alertingDurationMs?: number;
  readonly connectedDurationMs?: number;
  readonly wrapupCode?: string;
  readonly wrapupNotes?: string;
  readonly wrapupDurationMs?: number;
  readonly exitReason?: 'TRANSFER' | 'DISCONNECT';
  readonly transferType?: 'ACD';
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One event of `v2.detail.events.conversation.{id}.{name}`. */
export interface DetailEvent {
  readonly name: DetailEventName;
  readonly conversation: Conversation;
  readonly body: DetailEventBody;
}

/** @param conversationId the literal `{id}` gives the template */
export function detailTopic(name: DetailEventName, conversationId: string): string {
  return `v2.detail.events.conversation.${conversationId}.${name}`;
}

const SIDES = { customer: 'customer', workflow: 'flow', acd: 'acd', agent: 'user' } as const;

/**
 * The detail events that something in a conversation gives rise to, in order; none for messages. Fields as in the
 * `*DetailEventTopic*` models of platform-client-sdk-dotnet 270.0.0. Inferred: that a user's session starts when it alerts, that
 * `wrapup` comes before `acw`, and that `acw` comes only from after-call work that took place.
 *
 * @param now epoch milliseconds, for what carries no time of its own
 */
export function detailEvents(event: ConversationEvent, now: number): DetailEvent[] {
  switch (event.kind) {
    case 'participant-started': {
      const { conversation, participant } = event;
      const name = `${SIDES[participant.purpose]}.start` as const;
      return [{ name, conversation, body: startBody(conversation, participant) }];
    }
    case 'participant-ended': {
      const { conversation, participant } = event;
      const name = `${SIDES[participant.purpose]}.end` as const;
      return [{ name, conversation, body: endBody(conversation, participant) }];
    }
    case 'after-call-work-ended': {
      const { conversation, participant } = event;
      const acw = { name: 'acw', conversation, body: acwBody(conversation, participant) } as const;
      if (participant.wrapup === undefined) return [acw];
      const { userId: _, ...body } = acw.body;
      return [{ name: 'wrapup', conversation, body }, acw];
    }
    case 'attributes-changed': {
      const { conversation, participant } = event;
      const body = {
        eventTime: now,
        conversationId: conversation.id,
        participantId: participant.id,
        attributes: { ...participant.attributes },
      };
      return [{ name: 'attributes', conversation, body }];
    }
    case 'conversation-started':
    case 'conversation-ended':
    case 'participant-connected':
    case 'message-received':
    case 'message-sent':
    case 'customer-typing':
    case 'message-status-changed':
      return [];
    default:
      return event satisfies never;
  }
}

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

function startBody(conversation: Conversation, participant: Participant): DetailEventBody {
  return {
    ...session(participant.startedAt, conversation, participant),
    ...place(participant),
  };
}

function endBody(conversation: Conversation, participant: Participant): DetailEventBody {
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
function acwBody(conversation: Conversation, participant: Participant): DetailEventBody {
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
