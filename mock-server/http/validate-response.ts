import type { ValidateFunction } from 'ajv';
import { MockError } from '../errors/mock-error.ts';
import type { Answer } from '../exchange/exchange.ts';
import { explain } from '../openapi/explain.ts';
import { jsonMedia } from '../openapi/json-media.ts';
import { type Operation, responseFor } from '../openapi/operation.ts';
import { bodyValidator } from '../openapi/validators.ts';
import type { Middleware } from './middleware.ts';

/** Holds the mock's own answers against the specification. A mismatch is our defect, and is answered as one. */
export const validateResponse: Middleware = (_request, response, next) => {
  const { operation, answer } = response.locals.exchange;
  if (operation !== undefined && answer !== undefined) checkAnswer(operation, answer);
  next();
};

function checkAnswer(operation: Operation, { status, body, mediaType }: Answer): void {
  const validate = answerValidator(operation, status);
  if (validate === undefined) throw invalid(operation, `status ${status} is not among its answers`);
  if (body === undefined || mediaType !== undefined || validate === 'any-body') return; // a text has no schema
  if (validate === 'no-body') throw invalid(operation, `status ${status} has no body`);
  if (!validate(body))
    throw invalid(operation, explain(validate.errors ?? [])[0]?.reason ?? 'the schema does not fit');
}

type AnswerValidator = ValidateFunction | 'no-body' | 'any-body' | undefined;
const validators = new WeakMap<Operation, Map<number, AnswerValidator>>();

/** Found once for each status: the way there leads through several references. */
function answerValidator(operation: Operation, status: number): AnswerValidator {
  let known = validators.get(operation);
  if (known === undefined) {
    known = new Map();
    validators.set(operation, known);
  }
  if (!known.has(status)) known.set(status, findValidator(operation, status));
  return known.get(status);
}

function findValidator(operation: Operation, status: number): AnswerValidator {
  const declared = responseFor(operation, status);
  if (declared === undefined) return undefined;
  const media = jsonMedia(declared.content);
  if (media === undefined) return 'no-body';
  if (media.schema === undefined) return 'any-body';
  return bodyValidator(operation.specification, media.schema, 'response');
}

const invalid = ({ operationId }: Operation, what: string) =>
  new MockError('mock.response.invalid', 'validate-response', {
    reason: `The mock's answer to ${operationId} breaks the specification: ${what}`,
  });
