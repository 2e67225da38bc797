import { type Limits, withoutHundredth } from '../../limits/limits.ts';
import { bytesOf } from './message-bytes.ts';
import type { Conversation, Message } from './model.ts';

/** Where a message stands. */
export interface FoundMessage {
  readonly conversation: Conversation;
  readonly message: Message;
}

/** The conversations of one organisation, found by everything that names them. Keeps a bounded number of ended ones, and of messages. */
export class ConversationRegistry {
  readonly #keepEnded: number;
  readonly #limits: Limits;
  readonly #onForgotten: (conversation: Conversation) => void;
  readonly #byId = new Map<string, Conversation>();
  /** Open conversations only. */
  readonly #byThread = new Map<string, Conversation>();
  /** The oldest first. */
  readonly #byMessage = new Map<string, FoundMessage>();
  #messageBytes = 0;
  readonly #byRepeat = new Map<string, FoundMessage>();
  readonly #repeatKeys = new WeakMap<Message, string>();
  /** In the order in which they ended. */
  readonly #ended = new Set<Conversation>();

  /**
   * @param keepEnded ended conversations beyond this number are forgotten, oldest first
   * @param onForgotten told of each of them
   */
  constructor(keepEnded: number, limits: Limits, onForgotten: (conversation: Conversation) => void) {
    this.#keepEnded = keepEnded;
    this.#limits = limits;
    this.#onForgotten = onForgotten;
  }

  /** Keeps one more from being opened where enough are open. @throws MockError `mock.limit.reached` */
  checkRoom(): void {
    this.#limits.checkRoom('openConversations', this.#byId.size - this.#ended.size);
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
    return this.#byId.get(id);
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
    this.#messageBytes += bytesOf(message);
    if (this.#messageBytes > this.#limits.most('messageBytes')) this.#forgetOldestMessages();
    const { integrationId, customer } = conversation;
    if (integrationId === undefined || sentAt === undefined) return;
    const key = repeatKey(integrationId, customer.id, message.externalId, sentAt);
    this.#byRepeat.set(key, found);
    this.#repeatKeys.set(message, key);
  }

  findMessage(id: string): FoundMessage | undefined {
    return this.#byMessage.get(id);
  }

  /** The inbound message that came from the same customer with the same id and time through the same integration. */
  findRepeated(
    integrationId: string,
    customerId: string,
    externalId: string,
    sentAt: number,
  ): FoundMessage | undefined {
    return this.#byRepeat.get(repeatKey(integrationId, customerId, externalId, sentAt));
  }

  /** The new message stays, whatever it takes. */
  #forgetOldestMessages(): void {
    this.#limits.tell('messageBytes');
    const left = withoutHundredth(this.#limits.most('messageBytes'));
    for (const { conversation } of this.#byMessage.values()) {
      if (this.#byMessage.size === 1 || this.#messageBytes <= left) return;
      this.forgetOldestMessage(conversation);
    }
  }

  forgetOldestMessage(conversation: Conversation): void {
    const oldest = conversation.messages.shift();
    if (oldest !== undefined) this.#forgetMessage(oldest);
  }

  /** Counts a conversation among the ended ones, and forgets those that are too many. */
  retire(conversation: Conversation): void {
    this.#ended.add(conversation);
    const { integrationId, customer } = conversation;
    if (integrationId !== undefined) {
      const thread = threadKey(integrationId, customer.id);
      if (this.#byThread.get(thread) === conversation) this.#byThread.delete(thread);
    }
    for (const oldest of this.#ended) {
      if (this.#ended.size <= this.#keepEnded) break;
      this.#forget(oldest);
    }
  }

  /** In the order in which they were opened. */
  all(): IterableIterator<Conversation> {
    return this.#byId.values();
  }

  /** Those that have not ended, in the order in which they were opened. */
  *open(): IterableIterator<Conversation> {
    for (const conversation of this.#byId.values())
      if (conversation.endedAt === undefined) yield conversation;
  }

  #forget(conversation: Conversation): void {
    this.#ended.delete(conversation);
    this.#byId.delete(conversation.id);
    for (const message of conversation.messages) this.#forgetMessage(message);
    this.#onForgotten(conversation);
  }

  #forgetMessage(message: Message): void {
    this.#byMessage.delete(message.id);
    this.#messageBytes -= bytesOf(message);
    const key = this.#repeatKeys.get(message);
    if (key !== undefined) this.#byRepeat.delete(key);
  }
}

const threadKey = (integrationId: string, customerId: string) => `${integrationId} ${customerId}`;

const repeatKey = (integrationId: string, customerId: string, externalId: string, sentAt: number) =>
  JSON.stringify([integrationId, customerId, externalId, sentAt]);
