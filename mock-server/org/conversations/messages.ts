import type { Clock } from '../../base/clock.ts';
import type { Ids } from '../../base/ids.ts';
import type { ConversationEvents } from './events.ts';
import type { Conversation, Message, MessageStatus, Participant } from './model.ts';
import { customerOf } from './participants.ts';
import type { ConversationRegistry } from './registry.ts';

/** What is to be said to the customer. Text alone is of type Text; `content` and `events` are in the vendor's normalised form. */
export interface OutgoingMessage {
  readonly type?: Message['type'];
  readonly text?: string | undefined;
  readonly content?: Message['content'];
  readonly events?: readonly object[];
  readonly metadata?: Readonly<Record<string, string>>;
}

/** What a customer says: as above, with the sender's own id and time. */
export interface CustomerMessage extends OutgoingMessage {
  readonly externalId: string | undefined;
  readonly sentAt: number;
}

/** An open conversation keeps this many messages; the oldest are forgotten first, so that a conversation without end fits in memory. */
const MOST_MESSAGES = 2000;
const NOTHING: readonly never[] = Object.freeze([]);
const NO_METADATA: Readonly<Record<string, string>> = Object.freeze({});

/** Records what is said and tells of it. */
export class Messages {
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #events: ConversationEvents;
  readonly #registry: ConversationRegistry;

  constructor(clock: Clock, ids: Ids, events: ConversationEvents, registry: ConversationRegistry) {
    this.#clock = clock;
    this.#ids = ids;
    this.#events = events;
    this.#registry = registry;
  }

  /** From the customer. */
  receive(conversation: Conversation, incoming: CustomerMessage): Message {
    conversation.lastInboundAt = this.#clock.now();
    const id = this.#ids.messageId();
    const externalId = incoming.externalId ?? id;
    const author = customerOf(conversation);
    const message = this.#create(id, author, 'inbound', 'received', { ...incoming, externalId });
    this.#registry.addMessage(conversation, message, incoming.sentAt);
    this.#trim(conversation);
    this.#events.emit({ kind: 'message-received', conversation, message });
    return message;
  }

  /** To the customer. Events such as typing pass through and are not kept. */
  send(conversation: Conversation, author: Participant, outgoing: OutgoingMessage): Message {
    const id = this.#ids.messageId();
    const message = this.#create(id, author, 'outbound', 'sent', { ...outgoing, externalId: id });
    if (message.type !== 'Event') {
      this.#registry.addMessage(conversation, message);
      this.#trim(conversation);
    }
    this.#events.emit({ kind: 'message-sent', conversation, message });
    return message;
  }

  /** The customer is typing. */
  receiveTyping(conversation: Conversation): void {
    this.#events.emit({ kind: 'customer-typing', conversation });
  }

  setStatus(conversation: Conversation, message: Message, status: MessageStatus): void {
    if (message.status === status) return;
    message.status = status;
    this.#events.emit({ kind: 'message-status-changed', conversation, message });
  }

  #create(
    id: string,
    author: Participant,
    direction: Message['direction'],
    status: MessageStatus,
    said: OutgoingMessage & { externalId: string },
  ): Message {
    return {
      id,
      type: said.type ?? 'Text',
      direction,
      participantId: author.id,
      originatingEntity: author.purpose === 'workflow' ? 'Bot' : 'Human',
      time: this.#clock.now(),
      text: said.text,
      content: said.content ?? NOTHING,
      events: said.events ?? NOTHING,
      externalId: said.externalId,
      metadata: said.metadata ?? NO_METADATA,
      status,
    };
  }

  #trim(conversation: Conversation): void {
    if (conversation.messages.length > MOST_MESSAGES) this.#registry.forgetOldestMessage(conversation);
  }
}
