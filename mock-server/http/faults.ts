import { applyCallFaults } from '../faults/apply-call-faults.ts';
import { isTokenRequest } from '../oauth/token-path.ts';
import type { Tenant } from '../tenant.ts';
import type { Middleware, Next } from './middleware.ts';
import { checkNotOutlived } from './outlived.ts';

/** Lets calls of operations go wrong where a rule wants it. */
export const faults: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  if (tenant.faults.isEmpty || exchange.operation === undefined) return next();
  return applyCallFaults(tenant, exchange, exchange.operation.operationId).then(() => goOn(tenant, next));
};

/** Lets calls of the token endpoint go wrong, which comes before operations are looked for. */
export const tokenFaults: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  if (tenant.faults.isEmpty || !isTokenRequest(exchange)) return next();
  return applyCallFaults(tenant, exchange, 'postOauthToken').then(() => goOn(tenant, next));
};

/** A call may have been held for so long that its organisation is gone. */
function goOn(tenant: Tenant, next: Next): void {
  checkNotOutlived(tenant);
  next();
}
