import { z } from 'zod';
import { retryAfterMs } from './retry-after.ts';

/** An error of the API host. Real answers often leave `details` empty, so every member is optional. */
const errorBody = z.object({
  message: z.string().optional(),
  code: z.string(),
  contextId: z.string().optional(),
  details: z.array(z.object({ fieldName: z.string().optional(), reason: z.string().optional() })).default([]),
});

/** An error of the login host: another shape, without a code and without a correlation id in the body. */
const oauthErrorBody = z.object({ error: z.string(), error_description: z.string().optional() });

interface Failure {
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** The vendor's dotted code, the OAuth `error`, or one of ours: `timeout`, `unreachable`, `unreadable.answer`. */
  readonly code: string;
  readonly reason: string;
  /** Correlation id for the vendor's support; undefined when no answer came. */
  readonly contextId?: string | undefined;
  /** Fields of the request that the answer names, as dotted paths. */
  readonly fields?: readonly string[];
  /** How long the answer asks to wait, where it does. */
  readonly retryAfterMs?: number | undefined;
}

/** A call to Genesys Cloud that did not succeed. Holds what support needs, and never a token or a client secret. */
export class GenesysRequestError extends Error {
  readonly status: number | undefined;
  readonly code: string;
  readonly reason: string;
  readonly contextId: string | undefined;
  readonly fields: readonly string[];
  readonly retryAfterMs: number | undefined;

  constructor(
    { status, code, reason, contextId, fields = [], retryAfterMs }: Failure,
    options?: ErrorOptions,
  ) {
    super(`${status ?? 'no answer'} ${code}: ${reason}`, options);
    this.name = 'GenesysRequestError';
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.contextId = contextId;
    this.fields = fields;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Reads a refusal in either of the two shapes of Genesys Cloud's error answers. */
export function readRefusal(response: Response, body: unknown, now: number): Failure {
  const common = {
    status: response.status,
    contextId: response.headers.get('inin-correlation-id') ?? undefined,
    retryAfterMs: retryAfterMs(response.headers.get('retry-after'), now),
  };

  const api = errorBody.safeParse(body);
  if (api.success) {
    const { code, message, contextId, details } = api.data;
    return {
      ...common,
      code,
      reason: details.find((detail) => detail.reason !== undefined)?.reason ?? message ?? code,
      contextId: contextId ?? common.contextId,
      fields: details.flatMap((detail) => detail.fieldName ?? []),
    };
  }
  const oauth = oauthErrorBody.safeParse(body);
  if (oauth.success) {
    const { error, error_description } = oauth.data;
    return { ...common, code: error, reason: error_description ?? error };
  }
  return { ...common, code: 'unreadable.answer', reason: 'the body is not an error of Genesys Cloud' };
}
