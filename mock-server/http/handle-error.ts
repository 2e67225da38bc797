import { ApiError } from '../errors/api-error.ts';
import { asDeclared } from '../errors/declared-error.ts';
import { GenesysError } from '../errors/genesys-error.ts';
import { asAnswered, MockError } from '../errors/mock-error.ts';
import { asTokenRefusal } from '../errors/token-refusal.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { isTokenRequest } from '../oauth/token-path.ts';
import { isBuiltIn } from '../openapi/load-document.ts';
import { withCaseHints } from './explain-case.ts';
import type { ErrorMiddleware } from './middleware.ts';
import { send } from './send.ts';

/** Longest reason that is repeated in a header. */
const LONGEST_HEADER = 500;

/** The one place where refusals become answers. What is not a refusal is a defect of ours: a 500 whose details are only in the log. */
export const handleError: ErrorMiddleware = (thrown, _request, response, next) => {
  const { exchange, tenant } = response.locals;
  const error = asAnswered(thrown);
  if (!(error instanceof ApiError)) tenant.log.error(`${exchange.correlationId} the mock failed`, error);
  const refusal = toRefusal(error, exchange);
  refusal.why = withCaseHints(tenant, exchange, refusal.why);
  exchange.why = refusal.why;
  if (response.headersSent) {
    next(error);
    return;
  }
  const { explained } = tenant.settings;
  send(response, {
    status: refusal.status,
    headers: explained
      ? { ...refusal.headers, 'x-mock-reason': toHeader(refusal.why.reason) }
      : refusal.headers,
    body: refusal.body({ correlationId: exchange.correlationId, explained }),
  });
};

function toRefusal(error: unknown, exchange: Exchange): ApiError {
  const { operation } = exchange;
  if (!(error instanceof ApiError)) {
    return new MockError('mock.unexpected', 'server', {
      reason: 'An error of the mock itself; please report it with the log.',
    });
  }
  if (isTokenRequest(exchange)) return asTokenRefusal(error);
  if (operation === undefined || isBuiltIn(operation)) return error;
  return error instanceof GenesysError ? asDeclared(operation, error) : error;
}

/** Headers take printable Latin-1 at most. */
const toHeader = (reason: string) => reason.replace(/[^\x20-\x7e]/g, '?').slice(0, LONGEST_HEADER);
