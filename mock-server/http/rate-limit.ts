import type { RequestHandler } from 'express';
import { GenesysError } from '../errors/genesys-error.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';

/** What a token that asks to be limited is told to wait. */
const PERSONA_WAIT_SECONDS = 3;

/** Counts a call against the bearer's limit. */
export function rateLimit(): RequestHandler {
  return (_request, response, next) => {
    checkRateLimit(response.locals.exchange.token);
    next();
  };
}

/**
 * Refuses the tokens of persona `rate-limited`, as the real service refuses the 301st call of a minute.
 * @throws GenesysError `too.many.requests`
 */
export function checkRateLimit(token: TokenRecord | undefined): void {
  if (token?.quirk === 'rate-limited') throw tooManyRequests(PERSONA_WAIT_SECONDS);
}

/** @param wait whole seconds until the window ends */
export function tooManyRequests(wait: number): GenesysError {
  return new GenesysError('too.many.requests', {
    step: 'rate-limit',
    reason: `The token has used up its calls for this minute; wait ${wait} seconds.`,
    values: [String(wait)],
    headers: {
      'Retry-After': String(wait),
      'inin-ratelimit-count': '301',
      'inin-ratelimit-allowed': '300',
      'inin-ratelimit-reset': String(wait),
    },
  });
}
