import { ApiError, type ErrorContext } from './api-error.ts';
import type { Origin } from './why.ts';

const RFC: Origin = {
  confidence: 'inferred',
  source: 'RFC 6749 section 5.2; no capture of the Genesys body is known',
};

interface Row {
  readonly status: number;
  readonly error: string;
  /** The vendor's text where one was captured; otherwise our reason takes its place, or the error where answers are opaque. */
  readonly text?: string;
  readonly origin: Origin;
}

/** Errors of the login host. They are not the ErrorBody of the API host: no code, status or contextId. */
export const OAUTH_ERRORS = {
  'client-not-found': {
    status: 400,
    error: 'invalid_client',
    text: 'client not found',
    origin: { confidence: 'seen', source: 'gildas/go-gcloudcx integration tests' },
  },
  'wrong-secret': {
    status: 401,
    error: 'invalid_client',
    text: 'authentication failed',
    origin: { confidence: 'seen', source: 'tishige/CallFlowVisualizer issues 8 and 9; gildas/go-gcloudcx' },
  },
  'disabled-client': {
    status: 401,
    error: 'invalid_client',
    text: 'authentication failed',
    origin: { confidence: 'ours', source: 'what Genesys answers for a disabled client is not known' },
  },
  'invalid-request': {
    status: 400,
    error: 'invalid_request',
    origin: { confidence: 'inferred', source: 'status: Salesforce StackExchange 216303; body: RFC 6749' },
  },
  'unsupported-grant-type': { status: 400, error: 'unsupported_grant_type', origin: RFC },
  'unauthorized-client': { status: 400, error: 'unauthorized_client', origin: RFC },
  'invalid-grant': { status: 400, error: 'invalid_grant', origin: RFC },
  'invalid-scope': { status: 400, error: 'invalid_scope', origin: RFC },
} as const satisfies Record<string, Row>;

export type OAuthErrorId = keyof typeof OAUTH_ERRORS;

/** A refusal of the token endpoint: `{error, description, error_description}` with the same text twice. */
export class OAuthError extends ApiError {
  readonly #row: Row;

  constructor(id: OAuthErrorId, particulars: { reason: string; field?: string }) {
    const row: Row = OAUTH_ERRORS[id];
    super(row.status, row.text ?? row.error, { step: 'oauth', origin: row.origin, ...particulars });
    this.#row = row;
  }

  body({ explained }: ErrorContext): { error: string; description: string; error_description: string } {
    const { error, text } = this.#row;
    const description = text ?? (explained ? this.why.reason : error);
    return { error, description, error_description: description };
  }
}
