import type { Conversation, Message, Participant } from './model.ts';

/**
 * What happens in conversations. Webhooks, notification topics, end-of-handover messages and analytics are all made from these, so
 * that no two of them can disagree. Events of one conversation come in the order in which things happened.
 */
export type ConversationEvent =
  | { readonly kind: 'conversation-started'; readonly conversation: Conversation }
  | { readonly kind: 'conversation-ended'; readonly conversation: Conversation }
  /** Connected at once, or alerting. */
  | {
      readonly kind: 'participant-started';
      readonly conversation: Conversation;
      readonly participant: Participant;
    }
  /** Only of one who was alerting. */
  | {
      readonly kind: 'participant-connected';
      readonly conversation: Conversation;
      readonly participant: Participant;
    }
  | {
      readonly kind: 'participant-ended';
      readonly conversation: Conversation;
      readonly participant: Participant;
    }
  | {
      readonly kind: 'attributes-changed';
      readonly conversation: Conversation;
      readonly participant: Participant;
    }
  /** After-call work is over, with a wrap-up code or without one. */
  | {
      readonly kind: 'after-call-work-ended';
      readonly conversation: Conversation;
      readonly participant: Participant;
    }
  /** From the customer. */
  | { readonly kind: 'message-received'; readonly conversation: Conversation; readonly message: Message }
  /** To the customer, from an agent or a flow; typing events too. */
  | { readonly kind: 'message-sent'; readonly conversation: Conversation; readonly message: Message }
  /** The customer is typing. */
  | { readonly kind: 'customer-typing'; readonly conversation: Conversation }
  /** A receipt changed the status of a message. */
  | {
      readonly kind: 'message-status-changed';
      readonly conversation: Conversation;
      readonly message: Message;
    };

export type ConversationListener = (event: ConversationEvent) => void;

/** Tells everybody who listens, at once and in the order in which they subscribed. */
export class ConversationEvents {
  readonly #listeners = new Set<ConversationListener>();

  emit(event: ConversationEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: ConversationListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
