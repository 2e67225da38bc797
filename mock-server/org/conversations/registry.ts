import { holdsMessage, type Packed, pack, unpack } from './archive.ts';
import type { Conversation, Message } from './model.ts';

/** Where a message stands. */
export interface FoundMessage {
  readonly conversation: Conversation;
  readonly message: Message;
}

/** So many ended conversations stay as they are, for late receipts and wrap-ups; older ones are kept packed. */
const UNPACKED = 50;

/**
 * The conversations of one organisation, found by everything that anybody names them by. Keeps a bounded number of ended ones; those
 * that ended long ago are unpacked when somebody asks for them.
 */
export class ConversationRegistry {
  readonly #keepEnded: number;
  readonly #byId = new Map<string, Conversation | Packed>();
  /** Open conversations only. */
  readonly #byThread = new Map<string, Conversation>();
  readonly #byMessage = new Map<string, FoundMessage>();
  readonly #byRepeat = new Map<string, FoundMessage>();
  readonly #repeatKeys = new WeakMap<Message, string>();
  /** Ids in the order in which they ended. */
  readonly #ended = new Set<string>();
  readonly #unpacked = new Set<Conversation>();

  /** @param keepEnded ended conversations beyond this number are forgotten, oldest first */
  constructor(keepEnded: number) {
    this.#keepEnded = keepEnded;
  }

  /** @returns false when one with this id is there already */
  add(conversation: Conversation): boolean {
    if (this.#byId.has(conversation.id)) return false;
    this.#byId.set(conversation.id, conversation);
    const { integrationId, customer } = conversation;
    if (integrationId !== undefined) this.#byThread.set(threadKey(integrationId, customer.id), conversation);
    return true;
  }

  find(id: string): Conversation | undefined {
    const found = this.#byId.get(id);
    if (!isPacked(found)) return found;
    const conversation = unpack(found);
    this.#byId.set(id, conversation);
    for (const message of conversation.messages) this.#byMessage.set(message.id, { conversation, message });
    this.#unpacked.add(conversation);
    this.#pack();
    return conversation;
  }

  /** The newest open conversation of a customer on an integration. */
  findThread(integrationId: string, customerId: string): Conversation | undefined {
    return this.#byThread.get(threadKey(integrationId, customerId));
  }

  /** @param sentAt when the sender says it was sent; repeats of the same id at the same time are then found */
  addMessage(conversation: Conversation, message: Message, sentAt?: number): void {
    conversation.messages.push(message);
    const found = { conversation, message };
    this.#byMessage.set(message.id, found);
    const { integrationId, customer } = conversation;
    if (integrationId === undefined || sentAt === undefined) return;
    const key = repeatKey(integrationId, customer.id, message.externalId, sentAt);
    this.#byRepeat.set(key, found);
    this.#repeatKeys.set(message, key);
  }

  findMessage(id: string): FoundMessage | undefined {
    const found = this.#byMessage.get(id);
    if (found !== undefined || !MESSAGE_ID.test(id)) return found;
    const wanted = Buffer.from(id, 'hex');
    for (const [conversationId, row] of this.#byId) {
      if (!isPacked(row) || !holdsMessage(row, wanted)) continue;
      this.find(conversationId);
      return this.#byMessage.get(id);
    }
    return undefined;
  }

  /**
   * The inbound message that came from the same customer with the same id and time through the same integration. Looked for among open
   * conversations and those that ended lately: whoever repeats a message does so soon.
   */
  findRepeated(
    integrationId: string,
    customerId: string,
    externalId: string,
    sentAt: number,
  ): FoundMessage | undefined {
    return this.#byRepeat.get(repeatKey(integrationId, customerId, externalId, sentAt));
  }

  forgetOldestMessage(conversation: Conversation): void {
    const oldest = conversation.messages.shift();
    if (oldest !== undefined) this.#forgetMessage(oldest);
  }

  /** Counts a conversation among the ended ones, and forgets those that are too many. */
  retire(conversation: Conversation): void {
    this.#ended.add(conversation.id);
    this.#unpacked.add(conversation);
    const { integrationId, customer } = conversation;
    if (integrationId !== undefined) {
      const thread = threadKey(integrationId, customer.id);
      if (this.#byThread.get(thread) === conversation) this.#byThread.delete(thread);
    }
    for (const oldest of this.#ended) {
      if (this.#ended.size <= this.#keepEnded) break;
      this.#forget(oldest);
    }
    this.#pack();
  }

  /** In the order in which they were opened. Packed ones are copies: what is done to them is lost. */
  *all(): IterableIterator<Conversation> {
    for (const row of this.#byId.values()) yield isPacked(row) ? unpack(row) : row;
  }

  /** Those that have not ended, in the order in which they were opened. */
  *open(): IterableIterator<Conversation> {
    for (const row of this.#byId.values()) {
      if (!isPacked(row) && row.endedAt === undefined) yield row;
    }
  }

  #pack(): void {
    for (const conversation of this.#unpacked) {
      if (this.#unpacked.size <= UNPACKED) return;
      if (conversation.participants.some(isAtWork)) continue;
      this.#unpacked.delete(conversation);
      this.#byId.set(conversation.id, pack(conversation));
      for (const message of conversation.messages) this.#forgetMessage(message);
    }
  }

  #forget(id: string): void {
    const row = this.#byId.get(id);
    this.#ended.delete(id);
    this.#byId.delete(id);
    if (row === undefined || isPacked(row)) return;
    this.#unpacked.delete(row);
    for (const message of row.messages) this.#forgetMessage(message);
  }

  #forgetMessage(message: Message): void {
    this.#byMessage.delete(message.id);
    const key = this.#repeatKeys.get(message);
    if (key !== undefined) this.#byRepeat.delete(key);
  }
}

const isPacked = (row: Conversation | Packed | undefined): row is Packed => Buffer.isBuffer(row);

const MESSAGE_ID = /^[0-9a-f]{32}$/;

/** After-call work goes on, and its end will change the participant. */
const isAtWork = ({ acwStartedAt, acwEndedAt }: Conversation['participants'][number]) =>
  acwStartedAt !== undefined && acwEndedAt === undefined;

const threadKey = (integrationId: string, customerId: string) => `${integrationId} ${customerId}`;

const repeatKey = (integrationId: string, customerId: string, externalId: string, sentAt: number) =>
  JSON.stringify([integrationId, customerId, externalId, sentAt]);
