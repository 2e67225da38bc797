import type { RequestHandler } from 'express';
import type { OpenAPIV3 } from 'openapi-types';
import { MockError } from '../errors/mock-error.ts';
import { explain } from '../spec/explain.ts';
import { jsonMedia } from '../spec/json-media.ts';
import { resolveReference } from '../spec/references.ts';

/** Holds the mock's own answers against the specification. A mismatch is our defect, and is answered as one. */
export function validateResponse(): RequestHandler {
  return (_request, response, next) => {
    const { operation, answer } = response.locals.exchange;
    if (operation === undefined || answer === undefined) return next();
    const declared = operation.definition.responses[answer.status] ?? operation.definition.responses.default;
    if (declared === undefined) {
      throw invalid(operation.operationId, `status ${answer.status} is not among its answers`);
    }
    const { content } = resolveReference<OpenAPIV3.ResponseObject>(
      operation.specification.document,
      declared,
    );
    if (answer.mediaType !== undefined) return next(); // a text has no schema
    const schema = jsonMedia(content ?? {})?.schema;
    if (schema === undefined) {
      if (answer.body !== undefined)
        throw invalid(operation.operationId, `status ${answer.status} has no body`);
      return next();
    }
    const validate = operation.specification.bodies.for(schema, 'response');
    if (answer.body !== undefined && !validate(answer.body)) {
      throw invalid(
        operation.operationId,
        explain(validate.errors ?? [])[0]?.reason ?? 'the schema does not fit',
      );
    }
    next();
  };
}

const invalid = (operationId: string, what: string) =>
  new MockError('mock.response.invalid', 'validate-response', {
    reason: `The mock's answer to ${operationId} breaks the specification: ${what}`,
  });
