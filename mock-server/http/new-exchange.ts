import type { IncomingMessage } from 'node:http';
import type { Exchange } from '../exchange/exchange.ts';
import { arrivalOf } from '../port/arrival.ts';
import type { Tenant } from '../tenant.ts';

/** What is known of a request when it comes. @param target path and query */
export function newExchange(
  request: IncomingMessage,
  { clock }: Pick<Tenant, 'clock'>,
  correlationId: string,
  target: string,
): Exchange {
  const mark = target.indexOf('?');
  return {
    correlationId,
    startedAt: clock.now(),
    startedMark: performance.now(),
    method: request.method ?? '',
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: request.headers,
    arrival: arrivalOf(request),
    body: undefined,
    bodyKind: 'none',
    bodyText: undefined,
    operation: undefined,
    pathParams: {},
    parameters: {},
    principal: undefined,
    answerHeaders: undefined,
    faults: undefined,
    faultyWrite: undefined,
    answer: undefined,
    why: undefined,
  };
}
