import type { Clock } from './clock.ts';
import type { Ids } from './ids.ts';
import type { Organization } from './organization.ts';

/** Who opened a conversation. One opened through the control API has no owner unless given. */
export interface ConversationOwner {
  readonly clientId?: string;
  readonly userId?: string;
}

export interface Conversation {
  readonly id: string;
  readonly owner: ConversationOwner;
  readonly customerName: string | undefined;
  readonly customerParticipantId: string;
  readonly startedAt: number;
  endedAt: number | undefined;
  /** Set by a handover: where the conversation waits for an agent. */
  queueId: string | undefined;
  acdParticipantId: string | undefined;
  queuedAt: number | undefined;
  /** What the bot handed over; strings only, as participant data is. */
  attributes: Record<string, string>;
}

export interface OpenConversation {
  readonly id?: string;
  readonly ownerClientId?: string | undefined;
  readonly ownerUserId?: string | undefined;
  readonly customerName?: string | undefined;
}

/** The conversations of one organisation. */
export class ConversationStore {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #byId = new Map<string, Conversation>();

  constructor(clock: Clock, ids: Ids, seeded: Organization['conversations']) {
    this.#clock = clock;
    this.#ids = ids;
    for (const row of seeded) this.open(row);
  }

  /** @returns the new conversation; undefined when one with this id is there already */
  open({ id = this.#ids.uuid(), ownerClientId, ownerUserId, customerName }: OpenConversation): Conversation | undefined {
    if (this.#byId.has(id)) return undefined;
    const conversation: Conversation = {
      id,
      owner: {
        ...(ownerClientId === undefined ? {} : { clientId: ownerClientId }),
        ...(ownerUserId === undefined ? {} : { userId: ownerUserId }),
      },
      customerName,
      customerParticipantId: this.#ids.uuid(),
      startedAt: this.#clock.now(),
      endedAt: undefined,
      queueId: undefined,
      acdParticipantId: undefined,
      queuedAt: undefined,
      attributes: {},
    };
    this.#byId.set(id, conversation);
    return conversation;
  }

  find(id: string): Conversation | undefined {
    return this.#byId.get(id);
  }

  /** Puts a conversation into a queue, with what the bot knows about it. */
  queue(conversation: Conversation, queueId: string, attributes: Record<string, string>): void {
    conversation.queueId = queueId;
    conversation.acdParticipantId ??= this.#ids.uuid();
    conversation.queuedAt = this.#clock.now();
    conversation.attributes = { ...conversation.attributes, ...attributes };
  }

  end(conversation: Conversation): void {
    conversation.endedAt ??= this.#clock.now();
  }

  all(): IterableIterator<Conversation> {
    return this.#byId.values();
  }
}
