import { arrivalOf } from '../port/arrival.ts';
import type { Tenant } from '../tenant.ts';
import type { Middleware } from './middleware.ts';

/** Gives the request its organisation, and the one id that header, error body, log and journal share. */
export function correlate(tenantOf: () => Tenant): Middleware {
  return (request, response, next) => {
    const tenant = tenantOf();
    const url = request.url ?? '';
    const mark = url.indexOf('?');
    const ids = url.startsWith('/__mock') ? tenant.controlIds : tenant.ids;
    response.locals = {
      tenant,
      exchange: {
        correlationId: ids.uuid(),
        startedAt: tenant.clock.now(),
        startedMark: performance.now(),
        method: request.method ?? '',
        path: mark < 0 ? url : url.slice(0, mark),
        query: mark < 0 ? '' : url.slice(mark + 1),
        headers: request.headers,
        arrival: arrivalOf(request),
        body: undefined,
        bodyKind: 'none',
        operation: undefined,
        pathParams: {},
        parameters: {},
        principal: undefined,
        answerHeaders: undefined,
        faults: undefined,
        faultyWrite: undefined,
        answer: undefined,
        why: undefined,
        manners: undefined,
      },
    };
    next();
  };
}
