import { format } from 'node:util';
import type { Operation } from '../openapi/operation.ts';
import { ApiError, type ErrorContext } from './api-error.ts';
import { type ErrorBody, errorBody } from './error-body.ts';
import type { GenesysError } from './genesys-error.ts';
import type { Why } from './why.ts';

/** A refusal with a code that the operation's own document declares in `x-inin-error-codes`. */
export class DeclaredError extends ApiError {
  readonly code: string;

  /** @param values for the `%s` of the text, in order */
  constructor(
    status: number,
    [code, text]: readonly [string, string],
    why: Why,
    { values = [], headers = {} }: { values?: readonly string[]; headers?: ApiError['headers'] } = {},
  ) {
    super(status, format(text, ...values), why, headers);
    this.code = code;
  }

  body(context: ErrorContext): ErrorBody {
    return errorBody(this.code, this.status, this.message, this.why, context);
  }
}

/** Codes and texts that the document declares for a status, in its order; texts may hold `%s`. */
export function declaredCodes(operation: Operation, status: number): [string, string][] {
  const declared = operation.responses[status];
  // The vendor declares codes where the operation is; a response that is shared has none.
  if (declared === undefined || !('x-inin-error-codes' in declared)) return [];
  return Object.entries(Object(declared['x-inin-error-codes'])).map(([code, text]) => [code, String(text)]);
}

/**
 * A refusal as the operation's document words it: its text for our code, or its code where it has one of its own for the same thing,
 * e.g. `general.bad.request` for `bad.request`.
 */
export function asDeclared(operation: Operation, error: GenesysError): ApiError {
  const codes = declaredCodes(operation, error.status);
  const same = codes.find(([code]) => code === error.code);
  const own = same ?? codes.find(([code]) => code.endsWith(`.${error.code}`));
  if (own === undefined) return error;
  const { values, headers, why } = error;
  const origin = {
    confidence: 'documented',
    source: 'x-inin-error-codes of the given specification',
  } as const;
  return new DeclaredError(error.status, own, { ...why, origin }, { values, headers });
}
