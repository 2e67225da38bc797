/** The ways in which Genesys Cloud tells Cognigy; each has its own headers (`target.ts`). */
export const DELIVERY_KINDS = ['webhook', 'http-trigger', 'event-bridge'] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** Something to post. It holds no secret: where it goes and how it is signed is looked up when it is sent. */
export interface NewDelivery {
  readonly kind: DeliveryKind;
  readonly integrationId: string;
  readonly conversationId: string;
  /** What it is about, for people: the type of a message or the name of a detail event. */
  readonly about: string;
  /** Compact JSON, exactly as it is sent and signed. */
  readonly body: string;
  /** What a fault rule does to it: it is never sent, or signed with a wrong secret. */
  readonly fault?: 'lost' | 'forged' | undefined;
  /** Called when it is given up. A restart forgets it: what it would change is gone by then. */
  readonly onFailed?: () => void;
}

/** One try to send a delivery. */
export interface Attempt {
  /** Epoch milliseconds. */
  readonly at: number;
  /** By the mock's clock. */
  readonly durationMs: number;
  /** Scheme, host and path; undefined when there was nowhere to send to. */
  readonly url: string | undefined;
  /** Of the receiver's answer, if there was one. */
  readonly status: number | undefined;
  /** Why there was no answer, e.g. `timeout` or `ECONNREFUSED`. */
  readonly error: string | undefined;
}

export interface Delivery extends NewDelivery {
  /** Counts up from 1. */
  readonly sequence: number;
  readonly createdAt: number;
  readonly attempts: Attempt[];
  state: DeliveryState;
}

export type DeliveryState = 'pending' | 'delivered' | 'failed';
