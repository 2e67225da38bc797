import type { OpenAPIV3 } from 'openapi-types';
import { seededWords } from '../../base/seeded-words.ts';
import { MockError } from '../../errors/mock-error.ts';
import type { Answer, Exchange } from '../../exchange/exchange.ts';
import { page } from '../../exchange/listing.ts';
import { explain } from '../explain.ts';
import { isRecord, record } from '../json.ts';
import { jsonMedia } from '../json-media.ts';
import { type Operation, responseFor } from '../operation.ts';
import type { Response } from '../operation-parts.ts';
import { resolveReference } from '../references.ts';
import { bodyValidator } from '../validators.ts';
import { MOST_CHARACTERS, NoRoomError } from './room.ts';
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
  const [status, { content }] = successOf(operation);
  const types = Object.keys(content);
  if (types.length === 0 || status === 204 || operation.method === 'HEAD') return { status };

  const json = jsonMedia(content);
  if (json !== undefined) return jsonAnswer(exchange, operation, seed, status, json);
  for (const [name, media] of Object.entries(content)) {
    const example = exampleOf(document, media);
    if (typeof example === 'string' && canBeSent(name) && !isTooLong(example))
      return { status, headers: marked('example'), mediaType: name, body: example };
  }
  throw unanswered(operation, `its answer is ${types.join(', ')}, without an example`);
}

const isTooLong = (example: unknown): boolean => (JSON.stringify(example)?.length ?? 0) > MOST_CHARACTERS;

/** What can stand in a header. */
const canBeSent = (mediaType: string): boolean => /^[ -~]+$/.test(mediaType);

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
  if (schema === undefined) {
    if (example === undefined) throw unanswered(operation, 'its answer has neither schema nor example');
    if (isTooLong(example)) throw unanswered(operation, 'its example is too long, and it has no schema');
    return { status, headers: marked('example'), body: example };
  }
  // Looks at all of the schema first: what is broken in it is named.
  const validate = bodyValidator(specification, schema, 'response');
  if (example !== undefined && !isTooLong(example) && validate(example))
    return { status, headers: marked('example'), body: example };

  let obstacle: string | undefined;
  for (const attempt of ATTEMPTS) {
    const words = seededWords(`${seed} ${exchange.method} ${exchange.path}?${exchange.query}`);
    const { patterns } = specification;
    const sampler = new Sampler(specification.document, words, { ...attempt, patterns });
    const sample = sampleWith(sampler, schema);
    if (sample instanceof NoRoomError) obstacle = sample.message;
    else {
      // What was sent need not be what the answer takes.
      const fitted = isRecord(sample) ? fitToRequest(sample, exchange, operation) : sample;
      const body = [fitted, sample].find((value) => value !== undefined && validate(value));
      if (body !== undefined) return { status, headers: marked('schema'), body };
      obstacle = sampler.obstacle ?? explain(validate.errors ?? [])[0]?.reason;
    }
  }
  throw unanswered(operation, `no value was found for its schema: ${obstacle ?? 'it takes none'}`);
}

/** An example inside of a schema may break the schema, and members that nobody needs may be what makes it too large. */
const ATTEMPTS = [{ examples: true }, { examples: false }, { examples: false, isSmallest: true }];

function sampleWith(sampler: Sampler, schema: object): unknown {
  try {
    return sampler.sample(schema);
  } catch (error) {
    if (error instanceof NoRoomError) return error;
    throw error;
  }
}

function successOf(operation: Operation): [number, Response] {
  const { responses, operationId } = operation;
  const code = Object.keys(responses)
    .filter((each) => each.startsWith('2'))
    .sort()[0];
  const status = Number(code?.replace('XX', '00') ?? 200);
  const declared = responseFor(operation, status);
  if (declared !== undefined) return [status, declared];
  throw new MockError('mock.operation.unimplemented', 'handler', {
    reason: `The mock does not serve ${operationId}, and its specification declares no success.`,
  });
}

function exampleOf(document: OpenAPIV3.Document, { example, examples }: Media): unknown {
  if (example !== undefined) return example;
  const [first] = Object.values(record(examples));
  if (first === undefined) return undefined;
  return record(resolveReference<OpenAPIV3.ExampleObject>(document, Object(first))).value;
}

/** A made-up answer that fits what was asked: the id of the path, the page of the query, what the body said. */
function fitToRequest(sample: Record<string, unknown>, exchange: Exchange, { path }: Operation) {
  const fitted = { ...sample };
  const set = (name: string, value: unknown) => {
    if (Object.hasOwn(fitted, name) && value !== undefined) fitted[name] = value;
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

const marked = (origin: 'example' | 'schema') => ({ 'x-mock-answer': origin });

const unanswered = ({ operationId }: Operation, why: string) =>
  new MockError('mock.operation.unimplemented', 'handler', {
    reason: `The mock does not serve ${operationId}, and its specification gives no answer: ${why}`,
  });
