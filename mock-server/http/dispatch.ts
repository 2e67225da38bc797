import type { RequestHandler } from 'express';
import { ApiError } from '../errors/api-error.ts';
import type { Answer, Exchange } from '../exchange/exchange.ts';
import type { Operation } from '../openapi/api-document.ts';
import { isBuiltIn } from '../openapi/load-document.ts';
import { HANDLERS } from '../operations/index.ts';
import type { World } from '../world.ts';

/**
 * Runs the operation's handler. An operation without one is answered by its specification, or refused by name: never with something
 * that neither knows.
 */
export function dispatch(world: World): RequestHandler {
  return (_request, response, next) => {
    const { exchange } = response.locals;
    const { operation } = exchange;
    if (operation === undefined) return next();
    const handler = isBuiltIn(operation) ? HANDLERS[operation.operationId] : undefined;
    const answer =
      handler === undefined ? answerFromSpecification(world, exchange, operation) : handler(exchange, world);
    if (answer instanceof ApiError) return next(answer);
    // Most handlers answer at once, and waiting for nothing costs time.
    if (!(answer instanceof Promise)) {
      exchange.answer = answer;
      return next();
    }
    return answer.then((settled) => {
      exchange.answer = settled;
      next();
    });
  };
}

/** Loaded when first needed, which most mocks never do. */
async function answerFromSpecification(
  { options }: World,
  exchange: Exchange,
  operation: Operation,
): Promise<Answer> {
  const sample = await import('../openapi/sample/answer-from-specification.ts');
  return sample.answerFromSpecification(exchange, operation, options.seed);
}
