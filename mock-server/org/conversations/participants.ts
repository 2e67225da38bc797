import type { Clock } from '../../base/clock.ts';
import type { Ids } from '../../base/ids.ts';
import type { ConversationEvents } from './events.ts';
import type { Conversation, DisconnectType, Participant, Purpose } from './model.ts';

export interface NewParticipant {
  readonly purpose: Purpose;
  readonly state: 'alerting' | 'connected';
  readonly name?: string | undefined;
  readonly userId?: string;
  readonly queueId?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A conversation remembers this many, so that one handed to and fro without end fits in memory. */
const MOST_PARTICIPANTS = 200;

/** Lets parties come, connect and go, and tells of it. */
export class Participants {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #events: ConversationEvents;

  constructor(clock: Clock, ids: Ids, events: ConversationEvents) {
    this.#clock = clock;
    this.#ids = ids;
    this.#events = events;
  }

  start(conversation: Conversation, wanted: NewParticipant): Participant {
    const now = this.#clock.now();
    const participant: Participant = {
      id: this.#ids.uuid(),
      purpose: wanted.purpose,
      communicationId: this.#ids.uuid(),
      name: wanted.name,
      userId: wanted.userId,
      queueId: wanted.queueId,
      state: wanted.state,
      startedAt: now,
      connectedAt: wanted.state === 'connected' ? now : undefined,
      endedAt: undefined,
      disconnectType: undefined,
      attributes: { ...wanted.attributes },
      acwStartedAt: undefined,
      acwEndedAt: undefined,
      wrapup: undefined,
    };
    conversation.participants.push(participant);
    if (conversation.participants.length > MOST_PARTICIPANTS) forgetOldest(conversation);
    this.#events.emit({ kind: 'participant-started', conversation, participant });
    return participant;
  }

  /** For one who was alerting. */
  connect(conversation: Conversation, participant: Participant): void {
    participant.state = 'connected';
    participant.connectedAt = this.#clock.now();
    this.#events.emit({ kind: 'participant-connected', conversation, participant });
  }

  /** One who has gone already stays as they went. */
  end(conversation: Conversation, participant: Participant, disconnectType: DisconnectType): void {
    if (participant.state === 'disconnected') return;
    participant.state = 'disconnected';
    participant.endedAt = this.#clock.now();
    participant.disconnectType = disconnectType;
    this.#events.emit({ kind: 'participant-ended', conversation, participant });
  }

  /** Merges into participant data: keys that are not named keep their value. Tells only of a real change. */
  mergeAttributes(
    conversation: Conversation,
    participant: Participant,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const changed = Object.entries(attributes).some(([key, value]) => participant.attributes[key] !== value);
    if (!changed) return;
    participant.attributes = { ...participant.attributes, ...attributes };
    this.#events.emit({ kind: 'attributes-changed', conversation, participant });
  }
}

/** The customer, who is the first participant of every conversation. */
export function customerOf(conversation: Conversation): Participant {
  const [customer] = conversation.participants;
  if (customer === undefined) throw new Error(`conversation ${conversation.id} has no customer`);
  return customer;
}

/** Who of this purpose is still there, alerting or connected. */
export function presentOf(conversation: Conversation, purpose: Purpose): Participant | undefined {
  return conversation.participants.findLast(
    (participant) => participant.purpose === purpose && participant.state !== 'disconnected',
  );
}

/** The customer stays, and so do those who are still there or at after-call work. */
function forgetOldest({ participants }: Conversation): void {
  const index = participants.findIndex(
    ({ purpose, state, acwStartedAt, acwEndedAt }) =>
      purpose !== 'customer' &&
      state === 'disconnected' &&
      (acwStartedAt === undefined || acwEndedAt !== undefined),
  );
  if (index > 0) participants.splice(index, 1);
}
