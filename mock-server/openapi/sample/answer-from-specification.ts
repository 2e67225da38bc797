import type { OpenAPIV3 } from 'openapi-types';
import { seededWords } from '../../base/seeded-words.ts';
import { MockError } from '../../errors/mock-error.ts';
import type { Answer, Exchange } from '../../exchange/exchange.ts';
import { page } from '../../exchange/listing.ts';
import { explain } from '../explain.ts';
import { isRecord } from '../json.ts';
import { jsonMedia } from '../json-media.ts';
import type { Operation } from '../operation.ts';
import { isReference, resolveReference } from '../references.ts';
import { bodyValidator } from '../validators.ts';
import { Sampler } from './sampler.ts';

type Media = OpenAPIV3.MediaTypeObject;

/**
 * Answers an operation that has no handler: with the document's example, or with values made up for its schema. The same request gets
 * the same answer, and nothing is remembered; header `x-mock-answer` says so. Prism, used in process, would do for the examples, but
 * its generated integers are -2147483648, and loading it costs 400 ms and 100 MB.
 *
 * @param seed the same text gives the same values
 * @throws MockError `mock.operation.unimplemented` when the document gives no answer
 */
export function answerFromSpecification(exchange: Exchange, operation: Operation, seed: string): Answer {
  const { document } = operation.specification;
  const [status, declared] = successOf(operation);
  const { content = {} } = resolveReference<OpenAPIV3.ResponseObject>(document, declared);
  const types = Object.keys(content);
  if (types.length === 0 || status === 204 || operation.method === 'HEAD') return { status };

  const json = jsonMedia(content);
  if (json !== undefined) return jsonAnswer(exchange, operation, seed, status, json);
  for (const [name, media] of Object.entries(content)) {
    const example = exampleOf(document, media);
    // One that no header can hold names nothing.
    if (typeof example === 'string' && /^[\x20-\x7e]+$/.test(name))
      return { status, headers: marked('example'), mediaType: name, body: example };
  }
  throw unanswered(operation, `its answer is ${types.join(', ')}, without an example`);
}

function jsonAnswer(
  exchange: Exchange,
  operation: Operation,
  seed: string,
  status: number,
  media: Media,
): Answer {
  const { specification } = operation;
  const { schema } = media;
  const example = exampleOf(specification.document, media);
  if (example !== undefined && isValid(operation, schema, example))
    return { status, headers: marked('example'), body: example };
  if (schema === undefined) throw unanswered(operation, 'its answer has neither schema nor example');

  // An example inside of a schema may break the schema: then values are made up.
  for (const examples of [true, false]) {
    const words = seededWords(`${seed} ${exchange.method} ${exchange.path}?${exchange.query}`);
    const sample = new Sampler(specification.document, words, { examples }).sample(schema);
    const body = isRecord(sample) ? fitToRequest(sample, exchange, operation) : sample;
    if (body !== undefined && isValid(operation, schema, body))
      return { status, headers: marked('schema'), body };
  }
  throw unanswered(operation, `no value was found for its schema: ${lastProblem(operation, schema)}`);
}

function successOf({ responses, operationId }: Operation): [number, OpenAPIV3.ResponsesObject[string]] {
  const code = Object.keys(responses)
    .filter((each) => /^2(\d\d|XX)$/i.test(each))
    .sort()[0];
  const declared = responses[code ?? 'default'];
  if (declared !== undefined) return [Number(code?.replace(/XX/i, '00') ?? 200), declared];
  throw new MockError('mock.operation.unimplemented', 'handler', {
    reason: `The mock does not serve ${operationId}, and its specification declares no success.`,
  });
}

function exampleOf(document: OpenAPIV3.Document, { example, examples = {} }: Media): unknown {
  if (example !== undefined) return example;
  const [first] = Object.values(examples);
  return first === undefined ? undefined : resolveReference<OpenAPIV3.ExampleObject>(document, first).value;
}

/** A made-up answer that fits what was asked: the id of the path, the page of the query, what the body said. */
function fitToRequest(sample: Record<string, unknown>, exchange: Exchange, { path }: Operation) {
  const fitted = { ...sample };
  const set = (name: string, value: unknown) => {
    if (name in fitted && value !== undefined) fitted[name] = value;
  };
  if (isRecord(exchange.body)) {
    for (const [name, value] of Object.entries(exchange.body))
      if (typeof value !== 'object') set(name, value);
  }
  const parameter = /\{([^}]+)\}$/.exec(path)?.[1];
  if (parameter !== undefined) set('id', exchange.pathParams[parameter]);
  const isCreated = exchange.method === 'POST' && parameter === undefined && typeof fitted.id === 'string';
  set('selfUri', isCreated ? `${exchange.path}/${fitted.id}` : exchange.path);
  if (Array.isArray(fitted.entities) && 'pageNumber' in fitted) {
    for (const [name, value] of Object.entries(page(exchange, fitted.entities, (row) => row)))
      set(name, value);
    if (!('nextUri' in page(exchange, sample.entities as unknown[], (row) => row))) delete fitted.nextUri;
    if (Number(fitted.pageNumber) === 1) delete fitted.previousUri;
  }
  return fitted;
}

function isValid({ specification }: Operation, schema: Media['schema'], value: unknown): boolean {
  return schema === undefined || bodyValidator(specification, schema, 'response')(value);
}

function lastProblem({ specification }: Operation, schema: NonNullable<Media['schema']>): string {
  const [problem] = explain(bodyValidator(specification, schema, 'response').errors ?? []);
  return problem?.reason ?? (isReference(schema) ? schema.$ref : 'it contains itself');
}

const marked = (origin: 'example' | 'schema') => ({ 'x-mock-answer': origin });

const unanswered = ({ operationId }: Operation, why: string) =>
  new MockError('mock.operation.unimplemented', 'handler', {
    reason: `The mock does not serve ${operationId}, and its specification gives no answer: ${why}`,
  });
