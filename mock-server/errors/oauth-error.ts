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

/** The shape that the login host refuses in. */
export interface OAuthBody {
  readonly error: string;
  readonly description: string;
  readonly error_description: string;
}

/** The same text stands twice. */
export const oauthBody = (error: string, description: string): OAuthBody => ({
  error,
  description,
  error_description: description,
});

/** A refusal of the token endpoint itself. */
export class OAuthError extends ApiError {
  readonly #row: Row;

  /** @param particulars with the origin of the rule that was broken, where it is not the row's */
  constructor(id: OAuthErrorId, particulars: { reason: string; field?: string; origin?: Origin }) {
    const row: Row = OAUTH_ERRORS[id];
    super(row.status, row.text ?? row.error, { step: 'oauth', origin: row.origin, ...particulars });
    this.#row = row;
  }

  body({ explained }: ErrorContext): OAuthBody {
    const { error, text } = this.#row;
    return oauthBody(error, text ?? (explained ? this.why.reason : error));
  }
}
