import type { RequestHandler } from 'express';
import type * as z from 'zod';

export interface BrokerAnswer {
  status: number;
  body: unknown;
}

/** An answer that is not a success. */
export class BrokerRefusal extends Error {
  readonly answer: BrokerAnswer;

  constructor(status: number, body: unknown) {
    super(`${status} ${JSON.stringify(body)}`);
    this.answer = { status, body };
  }
}

/** Names that routes have in their paths. A handler takes those that its own path has. */
export interface PathNames {
  readonly name: string;
  readonly provider: string;
  readonly consumer: string;
  readonly version: string;
  readonly branch: string;
  readonly sha: string;
  readonly uuid: string;
}

/** Makes a route of a function of names and parsed body; a body that does not fit is a complaint. */
export type Handle = <Schema extends z.ZodType | undefined>(
  schema: Schema,
  answer: (
    names: PathNames,
    body: Schema extends z.ZodType ? z.output<Schema> : undefined,
    query: URLSearchParams,
  ) => BrokerAnswer,
) => RequestHandler;
