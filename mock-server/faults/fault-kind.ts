import type { z } from 'zod';
import type { Origin } from '../errors/why.ts';
import type { PendingAnswer } from '../exchange/pending-answer.ts';
import type { Connection } from '../notifications/channel.ts';
import type { TokenLedger, TokenRecord } from '../oauth/token-ledger.ts';
import type { Operation } from '../openapi/operation.ts';
import type { NewDelivery } from '../outbound/delivery.ts';

/** What rules are matched against. */
export interface FaultTarget {
  readonly operationId?: string;
  readonly clientId?: string | undefined;
}

/** Settles after a time of the mock's clock. */
type Wait = (milliseconds: number) => Promise<void>;

/** A call before anything is done for it. */
export interface AffectedCall extends FaultTarget {
  /** Undefined for requests to the token endpoint. */
  readonly operation: Operation | undefined;
  /** The bearer's, or that of the session in the body. */
  readonly token: TokenRecord | undefined;
  readonly isTokenInHeader: boolean;
  readonly tokens: TokenLedger;
  readonly wait: Wait;
}

/** An answer that is about to be written. */
interface AffectedAnswer extends PendingAnswer {
  readonly wait: Wait;
}

/** An event on its way through a notification socket. */
interface AffectedEvent {
  readonly connection: Connection;
  readonly message: string;
  /** Earlier events, which are sent after this one. */
  readonly heldBack: WeakMap<Connection, string>;
}

/** The schema library, given to a kind that describes its rules: 20 ms of a start that a mock without rules does not need. */
export type Zod = typeof z;

/** What a rule says about its fault: the kind, and the settings that this kind has. */
export type FaultSchema = (z: Zod) => z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/** The settings of a rule of this kind, checked. */
type Settings<Schema extends FaultSchema> = z.output<ReturnType<Schema>>;

/** A rule that applies now. */
export interface FaultHit<Schema extends FaultSchema> {
  readonly id: string;
  /** For people. */
  readonly ruleName: string;
  readonly fault: Settings<Schema>;
  /** Seeded whole numbers from 0 to 2^32 - 1, so that the same calls are affected in every run. */
  readonly words: () => number;
}

/** What rules of a kind are known by. */
export interface RuleKind<Schema extends FaultSchema> {
  readonly kind: Settings<Schema>['kind'];
  /** For people: the rest of a sentence that starts with the rule. */
  readonly what: string;
  readonly schema: Schema;
}

interface FaultKind<Target extends string, Schema extends FaultSchema, Subject, Result>
  extends RuleKind<Schema> {
  readonly target: Target;
  /** Rules of this kind are matched and counted only where it says yes; everywhere when left out. */
  appliesTo?(subject: Subject): boolean;
  apply(subject: Subject, hit: FaultHit<Schema>): Result;
}
type Done = void | Promise<void>;

/** Affects a call before anything is done for it: throws, or settles when the call may go on. */
export type CallFault<Schema extends FaultSchema> = FaultKind<'call', Schema, AffectedCall, Done>;

/** Affects the answer of a call that was done: writes it. */
export type AnswerFault<Schema extends FaultSchema> = FaultKind<'answer', Schema, AffectedAnswer, Done>;

/** Affects something that is to be posted: gives what is posted instead. */
export type DeliveryFault<Schema extends FaultSchema> = FaultKind<
  'delivery',
  Schema,
  NewDelivery,
  NewDelivery[]
>;

/** Affects an event of a notification socket: does something else than sending it. */
export type EventFault<Schema extends FaultSchema> = FaultKind<'event', Schema, AffectedEvent, void>;

/** What the journal and the answer say about an affected call. */
export function faultReason({ ruleName }: { readonly ruleName: string }, what: string): string {
  return `${what}, by fault rule ${ruleName}.`;
}

export const FAULT_ORIGIN = {
  confidence: 'ours',
  source: 'a fault that was asked for',
} as const satisfies Origin;
