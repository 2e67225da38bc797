import type { Why } from './why.ts';

/** What an error needs to know of the exchange in order to be written as a body. */
export interface ErrorContext {
  /** Equals header `ININ-Correlation-Id`. */
  readonly correlationId: string;
  /** True where the answer may say why; false reproduces the bare answers of the real service. */
  readonly explained: boolean;
}

/** Any refusal that is written to the wire on purpose. Everything else that is thrown is a defect of ours and becomes a 500. */
export abstract class ApiError extends Error {
  readonly status: number;
  /** The error handler may know more than the place that refused. */
  why: Why;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, why: Why, headers: Readonly<Record<string, string>> = {}) {
    // A refusal is no failure: nobody looks at its stack, and taking it down costs more than the refusal itself.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.status = status;
    this.why = why;
    this.headers = headers;
  }

  /** The JSON body in the shape of the error's family. */
  abstract body(context: ErrorContext): unknown;
}
