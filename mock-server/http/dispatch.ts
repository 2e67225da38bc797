import type { RequestHandler } from 'express';
import { HANDLERS } from '../operations/index.ts';
import { builtInDocument } from '../spec/load-document.ts';
import type { World } from '../world.ts';

/**
 * Runs the operation's handler. An operation without one is answered by its specification, or refused by name: never with something
 * that neither knows.
 */
export function dispatch(world: World): RequestHandler {
  const handled = builtInDocument();
  return async (_request, response, next) => {
    const { exchange } = response.locals;
    const { operation } = exchange;
    if (operation === undefined) return next();
    // A foreign document may use an operationId of ours for something else.
    const handler = operation.specification === handled ? HANDLERS[operation.operationId] : undefined;
    if (handler !== undefined) exchange.answer = await handler(exchange, world);
    else {
      // Loaded when first needed, which most mocks never do.
      const { answerFromSpecification } = await import('../spec/sample/answer-from-specification.ts');
      exchange.answer = answerFromSpecification(exchange, operation, world.options.seed);
    }
    next();
  };
}
