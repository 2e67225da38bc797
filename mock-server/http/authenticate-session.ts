import { GenesysError } from '../errors/genesys-error.ts';
import type { Origin } from '../errors/why.ts';
import type { Middleware } from './middleware.ts';
import { countCall } from './rate-limit.ts';

const ORIGIN: Origin = {
  confidence: 'seen',
  source: 'the problem report that the handover action is modelled on',
};

/**
 * Judges a session that came in the body, once the body is known to be valid, and counts the call against its limits. A bad one is a 400,
 * since it is a member of the body and no credential of the call.
 */
export const authenticateSession: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  const { operation, principal } = exchange;
  const field = operation?.session?.member;
  if (field === undefined || principal === undefined) return next();
  const verdict = principal.judge();
  if ('record' in verdict) {
    countCall(tenant.rateLimits, exchange, verdict.record);
    return next();
  }
  next(
    new GenesysError('bad.request', {
      step: 'handler',
      field,
      reason: `${field}: ${verdict.reason}`,
      origin: ORIGIN,
    }),
  );
};
