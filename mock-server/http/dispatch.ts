import { ApiError } from '../errors/api-error.ts';
import type { Answer, Exchange } from '../exchange/exchange.ts';
import { isBuiltIn } from '../openapi/load-document.ts';
import type { Operation } from '../openapi/operation.ts';
import { HANDLERS } from '../operations/index.ts';
import type { Middleware } from './middleware.ts';

/**
 * Runs the operation's handler. An operation without one is answered by its specification, or refused by name: never with something
 * that neither knows.
 */
export const dispatch: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  const { operation } = exchange;
  if (operation === undefined) return next();
  const handler = isBuiltIn(operation) ? HANDLERS[operation.operationId] : undefined;
  const answer =
    handler === undefined
      ? answerFromSpecification(exchange, operation, tenant.settings.seed)
      : handler(exchange, tenant);
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

/** Loaded when first needed, which most mocks never do. */
async function answerFromSpecification(
  exchange: Exchange,
  operation: Operation,
  seed: string,
): Promise<Answer> {
  const sample = await import('../openapi/sample/answer-from-specification.ts');
  return sample.answerFromSpecification(exchange, operation, seed);
}
