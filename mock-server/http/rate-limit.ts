import { GenesysError } from '../errors/genesys-error.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Middleware } from './middleware.ts';
import type { RateLimits } from './rate-limits.ts';

/** What a token that asks to be limited is told to wait. */
const PERSONA_WAIT_SECONDS = 3;

/** Counts a call against the limits of its token. */
export const rateLimit: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  const token = exchange.principal?.accepted;
  if (token !== undefined) countCall(tenant.rateLimits, exchange, token);
  next();
};

/**
 * Counts a call against the limits of a token; every answer then says how far they are used up. Tokens with persona
 * `rate-limited` are always over theirs.
 *
 * @throws GenesysError `too.many.requests`
 */
export function countCall(limits: RateLimits, exchange: Exchange, token: TokenRecord): void {
  if (token.quirk === 'rate-limited') {
    exchange.answerHeaders = usageHeaders(301, 300, PERSONA_WAIT_SECONDS);
    throw tooManyRequests(PERSONA_WAIT_SECONDS, 'The token has used up its calls for this minute');
  }
  const usage = limits.count(token, exchange.operation?.operationId ?? '');
  if (usage === undefined) return;
  const { limit, count, allowed, resetSeconds } = usage;
  exchange.answerHeaders = usageHeaders(count, allowed, resetSeconds);
  if (count > allowed) {
    throw tooManyRequests(
      resetSeconds,
      `This is call ${count} of this minute; the limit ${limit} allows ${allowed}`,
    );
  }
}

/** @param wait whole seconds until the window ends */
function tooManyRequests(wait: number, reason: string): GenesysError {
  return new GenesysError('too.many.requests', {
    step: 'rate-limit',
    reason: `${reason}; wait ${wait} seconds.`,
    values: [String(wait)],
    headers: { 'Retry-After': String(wait) },
  });
}

/** Names and values as in captured answers (platform-client-sdk-python, request logs). */
function usageHeaders(count: number, allowed: number, resetSeconds: number): Record<string, string> {
  return {
    'inin-ratelimit-count': String(count),
    'inin-ratelimit-allowed': String(allowed),
    'inin-ratelimit-reset': String(resetSeconds),
  };
}
