import { DocumentError } from '../openapi/document-error.ts';
import { ApiError, type ErrorContext } from './api-error.ts';
import { type ErrorBody, errorBody } from './error-body.ts';
import type { Problem, Step } from './why.ts';

/**
 * Limits and defects of the mock itself. They travel in the vendor's envelope, but the code starts with `mock.` and header
 * `x-mock-error` repeats it, so that a client can always tell them from an answer of Genesys Cloud.
 */
export const MOCK_ERRORS = {
  'mock.operation.unimplemented': {
    status: 501,
    message: 'The mock has no handler for this operation, and its specification gives no answer.',
  },
  'mock.document.broken': { status: 501, message: 'The specification of this operation cannot be used.' },
  'mock.response.invalid': { status: 500, message: 'The answer of the mock breaks its own specification.' },
  'mock.unexpected': {
    status: 500,
    message: 'The mock failed. The log has the details under this contextId.',
  },
  'mock.control.not.found': { status: 404, message: 'The control API has nothing there.' },
  'mock.control.method.not.allowed': { status: 405, message: 'This control call takes another verb.' },
  'mock.control.invalid': { status: 400, message: 'The control call was not understood.' },
  'mock.control.conflict': { status: 409, message: 'The control call does not fit the present state.' },
  'mock.control.forbidden': { status: 403, message: 'The control calls are closed to this caller.' },
  'mock.organization.replaced': {
    status: 409,
    message: 'The mock was reset while the call was under way.',
  },
  'mock.limit.reached': { status: 429, message: 'The mock keeps no more of these.' },
  'mock.proxy.invalid': { status: 400, message: 'The request to the proxy was not understood.' },
  'mock.proxy.forbidden': { status: 403, message: 'The proxy does not take this request.' },
  'mock.proxy.authentication.required': { status: 407, message: 'The proxy asks who you are.' },
  'mock.proxy.busy': { status: 429, message: 'The proxy has no tunnel left.' },
  'mock.proxy.unreachable': { status: 502, message: 'The proxy cannot reach the host.' },
  'mock.control.too.large': { status: 413, message: 'The control call is too large.' },
} as const satisfies Record<`mock.${string}`, { status: number; message: string }>;

export type MockErrorCode = keyof typeof MOCK_ERRORS;

/** A refusal that says: this is the mock speaking, not Genesys Cloud. Always explained. */
export class MockError extends ApiError {
  readonly code: MockErrorCode;

  constructor(
    code: MockErrorCode,
    step: Step,
    problem: Problem & { problems?: readonly Problem[] },
    headers: Readonly<Record<string, string>> = {},
  ) {
    const row = MOCK_ERRORS[code];
    const origin = { confidence: 'ours', source: 'a limit of the mock' } as const;
    super(row.status, row.message, { step, origin, ...problem }, { 'x-mock-error': code, ...headers });
    this.code = code;
  }

  body(context: ErrorContext): ErrorBody {
    const { correlationId } = context;
    return errorBody(this.code, this.status, this.message, this.why, { correlationId, explained: true });
  }
}

/** An error as it is answered: a broken specification is named, everything else stays what it is. */
export function asAnswered(error: unknown): unknown {
  return error instanceof DocumentError
    ? new MockError('mock.document.broken', 'server', { reason: error.message })
    : error;
}
