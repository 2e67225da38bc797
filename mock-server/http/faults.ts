import { callerId } from '../exchange/caller.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { FaultContext } from '../faults/strike-calls.ts';
import type { Middleware } from './middleware.ts';

/** Lets calls of operations go wrong where a rule wants it. */
export const faults: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  if (tenant.faults.isEmpty || exchange.operation === undefined) return next();
  return strike(tenant, exchange, exchange.operation.operationId).then(() => next());
};

/** Lets calls of the token endpoint go wrong, which comes before operations are looked for. */
export const tokenFaults: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  const isConcerned = exchange.path === '/oauth/token' && exchange.method === 'POST';
  if (tenant.faults.isEmpty || !isConcerned) return next();
  return strike(tenant, exchange, 'postOauthToken').then(() => next());
};

/** Loaded at the first rule, since most mocks have none. */
async function strike(context: FaultContext, exchange: Exchange, operationId: string): Promise<void> {
  const { strikeCall } = await import('../faults/strike-calls.ts');
  const token = exchange.principal?.token;
  const clientId = token?.clientId ?? callerId(exchange);
  await strikeCall(context, exchange, { operationId, clientId, token });
}
