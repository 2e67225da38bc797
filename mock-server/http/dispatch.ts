import { isBuiltIn } from '../openapi/load-document.ts';
import { answerFromSpecification } from '../openapi/sample/answer-from-specification.ts';
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
  exchange.answer =
    handler === undefined
      ? answerFromSpecification(exchange, operation, tenant.settings.seed)
      : // The steps before have seen to it that the request is what the handler of its operation takes.
        handler(exchange as never, tenant);
  next();
};
