import { format } from 'node:util';
import { ApiError, type ErrorContext } from './api-error.ts';
import { type ErrorBody, errorBody } from './error-body.ts';
import { COMMON_ERRORS } from './genesys/common.ts';
import { CONVERSATIONS_ERRORS } from './genesys/conversations.ts';
import { NOTIFICATIONS_ERRORS } from './genesys/notifications.ts';
import { ROUTING_ERRORS } from './genesys/routing.ts';
import type { GenesysErrorRow } from './genesys/row.ts';
import type { Origin, Problem, Step } from './why.ts';

/** Every error of the API host that the mock can answer with, by its `code` on the wire. */
export const GENESYS_ERRORS = {
  ...COMMON_ERRORS,
  ...CONVERSATIONS_ERRORS,
  ...ROUTING_ERRORS,
  ...NOTIFICATIONS_ERRORS,
} as const;

export type GenesysErrorCode = keyof typeof GENESYS_ERRORS;

/** What a call site knows beyond the row. */
export interface Particulars extends Problem {
  readonly step: Step;
  /** Where the rule that was broken comes from; the row's own origin when left out. */
  readonly origin?: Origin;
  /** Values for the `%s` of the row's text, in order. */
  readonly values?: readonly string[];
  readonly problems?: readonly Problem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal in the words of Genesys Cloud. */
export class GenesysError extends ApiError {
  readonly code: GenesysErrorCode;
  /** For the `%s` of the text, in order. */
  readonly values: readonly string[];

  constructor(code: GenesysErrorCode, { values = [], headers, origin, ...problem }: Particulars) {
    const row: GenesysErrorRow = GENESYS_ERRORS[code];
    const message = values.length === 0 ? row.message : format(row.message, ...values);
    super(row.status, message, { ...problem, origin: origin ?? row.origin }, headers);
    this.code = code;
    this.values = values;
  }

  /**
   * An explained `bad.request` carries our reason as its message, as the validator sentences of the real service do; every other
   * code keeps the vendor's own text, and the reason stands in `details`.
   */
  body(context: ErrorContext): ErrorBody {
    const message = context.explained && this.code === 'bad.request' ? this.why.reason : this.message;
    return errorBody(this.code, this.status, message, this.why, context);
  }
}
