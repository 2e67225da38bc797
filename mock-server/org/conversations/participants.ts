import type { Clock } from '../../base/clock.ts';
import type { Ids } from '../../base/ids.ts';
import type { Limits } from '../../limits/limits.ts';
import { AttributeRoom } from './attribute-room.ts';
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
  readonly #room: AttributeRoom;

  constructor(clock: Clock, ids: Ids, events: ConversationEvents, limits: Limits) {
    this.#clock = clock;
    this.#ids = ids;
    this.#events = events;
    this.#room = new AttributeRoom(limits);
  }

  /** Says before anything has happened whether a customer may come with these. @throws as {@link mergeAttributes} */
  checkAttributes(attributes: Readonly<Record<string, string>>): void {
    this.#room.check({}, attributes);
  }

  start(conversation: Conversation, wanted: NewParticipant): Participant {
    const { attributes = {} } = wanted;
    this.#room.take({}, attributes);
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
      attributes: { ...attributes },
      acwStartedAt: undefined,
      acwEndedAt: undefined,
      wrapup: undefined,
    };
    conversation.participants.push(participant);
    if (conversation.participants.length > MOST_PARTICIPANTS) this.#forgetOldest(conversation);
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

  /**
   * Merges into participant data: keys that are not named keep their value. Tells only of a real change.
   *
   * @throws GenesysError `bad.request` where it would be too much for one participant, MockError `mock.limit.reached` where for all
   */
  mergeAttributes(
    conversation: Conversation,
    participant: Participant,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const changed = Object.entries(attributes).some(([key, value]) => participant.attributes[key] !== value);
    if (!changed) return;
    const merged = { ...participant.attributes, ...attributes };
    this.#room.take(participant.attributes, merged);
    participant.attributes = merged;
    this.#events.emit({ kind: 'attributes-changed', conversation, participant });
  }

  /** The conversation is forgotten, and what is known of those in it. */
  forget(conversation: Conversation): void {
    this.#room.release(conversation);
  }

  /** The customer stays, and so do those who are still there or at after-call work. */
  #forgetOldest({ participants }: Conversation): void {
    const index = participants.findIndex(
      ({ purpose, state, acwStartedAt, acwEndedAt }) =>
        purpose !== 'customer' &&
        state === 'disconnected' &&
        (acwStartedAt === undefined || acwEndedAt !== undefined),
    );
    if (index < 1) return;
    const [oldest] = participants.splice(index, 1);
    if (oldest !== undefined) this.#room.take(oldest.attributes, {});
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
