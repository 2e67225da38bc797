import type { Clock } from '../../base/clock.ts';
import type { Ids } from '../../base/ids.ts';
import type { ConversationEvents } from './events.ts';
import type { Conversation, Message, MessageStatus, Participant } from './model.ts';
import { customerOf } from './participants.ts';
import type { ConversationRegistry } from './registry.ts';

/** What is to be said. Text alone is of type Text; `content` and `events` are in the vendor's normalised form. */
export interface Saying {
  readonly type?: Message['type'];
  readonly text?: string | undefined;
  readonly content?: Message['content'];
  readonly events?: readonly object[];
  readonly metadata?: Readonly<Record<string, string>>;
}

/** What a customer says, with the sender's own id and time. */
export interface InboundSaying extends Saying {
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
  receive(conversation: Conversation, saying: InboundSaying): Message {
    conversation.lastInboundAt = this.#clock.now();
    const id = this.#ids.messageId();
    const externalId = saying.externalId ?? id;
    const author = customerOf(conversation);
    const message = this.#create(id, author, 'inbound', 'received', { ...saying, externalId });
    this.#registry.addMessage(conversation, message, saying.sentAt);
    this.#trim(conversation);
    this.#events.emit({ kind: 'message-received', conversation, message });
    return message;
  }

  /** To the customer. Events such as typing pass through and are not kept. */
  send(conversation: Conversation, author: Participant, saying: Saying): Message {
    const id = this.#ids.messageId();
    const message = this.#create(id, author, 'outbound', 'sent', { ...saying, externalId: id });
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
    saying: Saying & { externalId: string },
  ): Message {
    return {
      id,
      type: saying.type ?? 'Text',
      direction,
      participantId: author.id,
      originatingEntity: author.purpose === 'workflow' ? 'Bot' : 'Human',
      time: this.#clock.now(),
      text: saying.text,
      content: saying.content ?? NOTHING,
      events: saying.events ?? NOTHING,
      externalId: saying.externalId,
      metadata: saying.metadata ?? NO_METADATA,
      status,
    };
  }

  #trim(conversation: Conversation): void {
    if (conversation.messages.length > MOST_MESSAGES) this.#registry.forgetOldestMessage(conversation);
  }
}
