import type { IncomingHttpHeaders } from 'node:http';
import type { Why } from '../errors/why.ts';
import type { Principal } from '../oauth/principal.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Arrival } from '../port/arrival.ts';
import type { PendingAnswer } from './pending-answer.ts';

/** What will be written to the client. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set for a body that is a text of this type; any other is written as JSON. */
  readonly mediaType?: string;
  readonly body?: unknown;
}

/** One request and its answer on the way through the middlewares; each adds its part. */
export interface Exchange {
  readonly correlationId: string;
  /** Epoch milliseconds of the mock's clock. */
  readonly startedAt: number;
  /** Milliseconds of the machine's monotonic clock, for the duration. */
  readonly startedMark: number;
  readonly method: string;
  /** The path as sent, without the query. */
  readonly path: string;
  /** The query as sent, without the question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly arrival: Arrival;
  /** The parsed JSON body, or the form; undefined when there was none or it is of another type. */
  body: unknown;
  bodyKind: 'none' | 'json' | 'form' | 'other';
  /** What the body was parsed from. */
  bodyText: string | undefined;
  operation: Operation | undefined;
  pathParams: Readonly<Record<string, string>>;
  /** Query and header values after validation, by parameter name. */
  parameters: Readonly<Record<string, unknown>>;
  /** Who makes the call; undefined where nobody is asked for, or nobody was named. */
  principal: Principal | undefined;
  /** Added to any answer. */
  answerHeaders: Readonly<Record<string, string>> | undefined;
  /** Ids of the fault rules that affected the call, if any. */
  faults: readonly string[] | undefined;
  /** Writes the answer instead of `send`, wrongly. */
  faultyWrite: ((answer: PendingAnswer) => void | Promise<void>) | undefined;
  answer: Answer | undefined;
  why: Why | undefined;
}
