import type { ErrorContext } from './api-error.ts';
import type { Why } from './why.ts';

/** One entry of `details`. `reason` is the mock's own addition: the real service has no such field. */
export interface ErrorDetail {
  errorCode: string;
  fieldName?: string;
  reason: string;
}

/** The six members that complete captures of the vendor's ErrorBody show (platform-client-sdk-javascript README). */
export interface ErrorBody {
  message: string;
  code: string;
  status: number;
  contextId: string;
  details: ErrorDetail[];
  errors: never[];
}

/** Writes the envelope that Genesys Cloud and, with codes of its own, the mock answer errors with. */
export function errorBody(
  code: string,
  status: number,
  message: string,
  why: Why,
  context: ErrorContext,
): ErrorBody {
  const problems = context.explained ? (why.problems ?? [why]) : [];
  const details = problems.map(({ field, reason }) => ({
    errorCode: code,
    ...(field === undefined ? {} : { fieldName: field }),
    reason,
  }));
  return { message, code, status, contextId: context.correlationId, details, errors: [] };
}
