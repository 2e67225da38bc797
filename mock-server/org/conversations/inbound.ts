import type { Clock } from '../../base/clock.ts';
import type { Ids } from '../../base/ids.ts';
import type { ConversationEvents } from './events.ts';
import type { MessageFlow } from './message-flow.ts';
import type { CustomerMessage, Messages } from './messages.ts';
import type { Conversation, ConversationOwner, Customer, MessageStatus } from './model.ts';
import { customerOf, type Participants } from './participants.ts';
import type { ConversationRegistry, FoundMessage } from './registry.ts';

export interface InboundParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly events: ConversationEvents;
  readonly registry: ConversationRegistry;
  readonly participants: Participants;
  readonly messages: Messages;
  readonly flow: MessageFlow;
  /** How long after its last message a customer joins the same open conversation. */
  readonly windowMs: number;
}

export interface InboundMessage extends CustomerMessage {
  readonly customer: Customer;
  /** Becomes participant data of the customer. */
  readonly customAttributes: Readonly<Record<string, string>>;
  /** Who calls, for a conversation that this opens. */
  readonly owner: ConversationOwner;
}

/** What customers send through an integration. */
export class Inbound {
  readonly #parts: InboundParts;

  constructor(parts: InboundParts) {
    this.#parts = parts;
  }

  /**
   * Joins the customer's open conversation or opens one. A repeat of a message id and time changes nothing and gives the first message
   * again (that they must be unique is documented; what becomes of a repeat, and that another customer's message is none, is inferred).
   *
   * @throws MockError `mock.limit.reached` where too many are open; as {@link Participants.mergeAttributes} for its attributes
   */
  receive(integrationId: string, inbound: InboundMessage): FoundMessage {
    const { registry, messages, flow, participants } = this.#parts;
    const { customer, externalId, sentAt, customAttributes } = inbound;
    const repeated =
      externalId === undefined
        ? undefined
        : registry.findRepeated(integrationId, customer.id, externalId, sentAt);
    if (repeated !== undefined) return repeated;

    const joined = this.openThread(integrationId, customer.id);
    const conversation = joined ?? this.#open(integrationId, inbound);
    if (joined !== undefined) {
      participants.mergeAttributes(conversation, customerOf(conversation), customAttributes);
    }
    const message = messages.receive(conversation, inbound);
    if (joined === undefined) flow.greet(conversation);
    flow.route(conversation);
    return { conversation, message };
  }

  /** The customer is typing; says nothing to anybody when no conversation is open. */
  receiveTyping(integrationId: string, customerId: string): void {
    const conversation = this.openThread(integrationId, customerId);
    if (conversation !== undefined) this.#parts.messages.receiveTyping(conversation);
  }

  /** What became of a message that was sent to the customer. */
  receiveReceipt({ conversation, message }: FoundMessage, status: MessageStatus): void {
    this.#parts.messages.setStatus(conversation, message, status);
  }

  /** The conversation that the next message of this customer would join. */
  openThread(integrationId: string, customerId: string): Conversation | undefined {
    const { registry, clock, windowMs } = this.#parts;
    const thread = registry.findThread(integrationId, customerId);
    if (thread === undefined) return undefined;
    return clock.now() - thread.lastInboundAt <= windowMs ? thread : undefined;
  }

  #open(integrationId: string, { customer, customAttributes, owner }: InboundMessage): Conversation {
    const { clock, ids, events, registry, participants, flow } = this.#parts;
    registry.checkRoom();
    participants.checkAttributes(customAttributes);
    const now = clock.now();
    const conversation: Conversation = {
      id: ids.uuid(),
      owner,
      integrationId,
      customer,
      startedAt: now,
      endedAt: undefined,
      participants: [],
      messages: [],
      lastInboundAt: now,
    };
    registry.add(conversation);
    events.emit({ kind: 'conversation-started', conversation });
    participants.start(conversation, {
      purpose: 'customer',
      state: 'connected',
      name: nameOf(customer),
      attributes: customAttributes,
    });
    flow.start(conversation);
    return conversation;
  }
}

/** The name that agents see. */
function nameOf({ nickname, firstName, lastName }: Customer): string | undefined {
  const full = [firstName, lastName].filter((part) => part !== undefined).join(' ');
  return nickname ?? (full === '' ? undefined : full);
}
