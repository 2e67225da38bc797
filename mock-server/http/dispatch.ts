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
  if (handler === undefined) {
    return answerFromSpecification(exchange, operation, tenant.settings.seed).then((answer) => {
      exchange.answer = answer;
      next();
    });
  }
  // The steps before have seen to it that the request is what the handler of its operation takes.
  exchange.answer = handler(exchange as never, tenant);
  next();
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
