import type { RequestHandler } from 'express';
import { callerId } from '../exchange/caller.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { adoptLiteral, LITERAL_PREFIX } from '../oauth/personas.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { World } from '../world.ts';

/** Lets calls of operations go wrong where a rule wants it. */
export function faults(world: World): RequestHandler {
  return (_request, response, next) => {
    const { exchange } = response.locals;
    if (world.faults.isEmpty || exchange.operation === undefined) return next();
    return strike(world, exchange, exchange.operation.operationId).then(() => next());
  };
}

/** Lets calls of the token endpoint go wrong, which comes before operations are looked for. */
export function tokenFaults(world: World): RequestHandler {
  return (_request, response, next) => {
    const { exchange } = response.locals;
    const isConcerned = exchange.path === '/oauth/token' && exchange.method === 'POST';
    if (world.faults.isEmpty || !isConcerned) return next();
    return strike(world, exchange, 'postOauthToken').then(() => next());
  };
}

/** Loaded at the first rule, since most mocks have none. */
async function strike(world: World, exchange: Exchange, operationId: string): Promise<void> {
  const { strikeCall } = await import('../faults/strike-calls.ts');
  const token = exchange.token ?? sessionOf(world, exchange);
  const clientId = token?.clientId ?? callerId(exchange);
  await strikeCall(world, exchange, { operationId, clientId, token });
}

/** The handover action has its token in the body. */
function sessionOf(world: World, { body }: Exchange): TokenRecord | undefined {
  const { sessionToken } = Object(body) as { sessionToken?: unknown };
  if (typeof sessionToken !== 'string') return undefined;
  const known = world.tokens.find(sessionToken);
  if (known !== undefined || !sessionToken.startsWith(LITERAL_PREFIX)) return known;
  // A persona's text enters the ledger when it is first seen.
  if (world.directory.organization.personas) adoptLiteral(world, sessionToken);
  return world.tokens.find(sessionToken);
}
