import type { Tenant } from '../tenant.ts';
import type { Middleware } from './middleware.ts';
import { newExchange } from './new-exchange.ts';

/** Gives the request its organisation, and the one id that header, error body, log and journal share. */
export function correlate(tenantOf: () => Tenant): Middleware {
  return (request, response, next) => {
    const tenant = tenantOf();
    const url = request.url ?? '';
    const ids = url.startsWith('/__mock') ? tenant.controlIds : tenant.ids;
    response.locals = { tenant, exchange: newExchange(request, tenant, ids.uuid(), url) };
    next();
  };
}
