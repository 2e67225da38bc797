import type { Exchange } from '../exchange/exchange.ts';
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
    makeUpAnswer(exchange, operation, tenant.settings.seed).then(() => next(), next);
    return;
  }
  // The steps before have seen to it that the request is what the handler of its operation takes.
  exchange.answer = handler(exchange as never, tenant);
  next();
};

/** Only documents of others have operations without a handler, so that most mocks need not load what makes answers up. */
async function makeUpAnswer(exchange: Exchange, operation: Operation, seed: string): Promise<void> {
  const { answerFromSpecification } = await import('../openapi/sample/answer-from-specification.ts');
  exchange.answer = answerFromSpecification(exchange, operation, seed);
}
