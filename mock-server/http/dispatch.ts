import type { RequestHandler } from 'express';
import { MockError } from '../errors/mock-error.ts';
import { HANDLERS } from '../operations/index.ts';
import type { World } from '../world.ts';

/** Runs the operation's handler. An operation without one is refused by name instead of being given a plausible answer. */
export function dispatch(world: World): RequestHandler {
  return async (_request, response, next) => {
    const { exchange } = response.locals;
    const operation = exchange.operation;
    const handler = operation === undefined ? undefined : HANDLERS[operation.operationId];
    if (operation === undefined || handler === undefined) {
      throw new MockError('mock.operation.unimplemented', 'handler', {
        reason: `The mock does not serve ${operation?.operationId ?? 'this operation'} yet; the specification knows it.`,
      });
    }
    exchange.answer = await handler(exchange, world);
    next();
  };
}
