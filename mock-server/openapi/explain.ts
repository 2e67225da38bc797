import type { ErrorObject } from 'ajv';
import { similarName } from '../base/similar-name.ts';
import type { Problem } from '../errors/why.ts';

/** What a schema found wrong at one place. */
export type SchemaError = ErrorObject;

/** More problems than these in one request help nobody. */
const MOST_PROBLEMS = 10;
/** These only say that the branches under them failed, which are reported too. */
const WRAPPERS = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not']);

/**
 * Says in words what a schema found wrong, one sentence for each place. Received values are shown only where they are short and no
 * secret can stand there, so never for texts without an enum.
 *
 * @param prefix put before the path of a member, e.g. `query`
 */
export function explain(errors: readonly SchemaError[], prefix = ''): Problem[] {
  const choice = missingChoice(errors);
  if (choice !== undefined) return [choice];
  const plain = errors.filter((error) => !WRAPPERS.has(error.keyword));
  const byField = new Map<string, Problem>();
  for (const error of plain.length > 0 ? plain : errors) {
    const problem = toProblem(error, prefix);
    byField.set(`${problem.field} ${problem.reason}`, problem);
    if (byField.size === MOST_PROBLEMS) break;
  }
  return [...byField.values()];
}

/**
 * One of several members is required and none was sent, in the words of the vendor's validator (captured in a thread of
 * community.genesys.com on structured inbound messages).
 */
function missingChoice(errors: readonly SchemaError[]): Problem | undefined {
  const choice = errors.find(({ keyword }) => keyword === 'anyOf');
  const missing = errors.filter(
    ({ keyword, instancePath }) => keyword === 'required' && instancePath === choice?.instancePath,
  );
  if (choice === undefined || missing.length < 2 || missing.length > MOST_PROBLEMS) return undefined;
  if (errors.some((error) => isOther(error, choice, missing))) return undefined;
  const [first = '', ...others] = missing.map(({ params }) => String(params.missingProperty));
  const rest = others.map((name) => `should have required property '.${name}'`).join(', ');
  return {
    field: first,
    reason: `should have required property '${first}', ${rest}, should match some schema in anyOf`,
  };
}

const isOther = (error: SchemaError, choice: SchemaError, missing: readonly SchemaError[]) =>
  error !== choice && !missing.includes(error) && !WRAPPERS.has(error.keyword);

function toProblem(error: SchemaError, prefix: string): Problem {
  const path = [prefix, ...error.instancePath.split('/').slice(1)].filter((part) => part !== '');
  if (error.keyword === 'required') {
    const missing = String(error.params.missingProperty);
    const field = [...path, missing].join('.');
    const similar = similarName(Object.keys(Object(error.data)), missing);
    const rest = similar === undefined ? '' : `; ${similar} was, and the name must be exact`;
    return { field, reason: `${field} is required and was not sent${rest}.` };
  }
  if (error.keyword === 'additionalProperties') {
    const field = [...path, String(error.params.additionalProperty)].join('.');
    return { field, reason: `${field} is not a member that is accepted here.` };
  }
  const field = path.join('.');
  const subject = field === '' ? 'The body' : field;
  return { ...(field === '' ? {} : { field }), reason: `${subject} ${demand(error)}.` };
}

function demand(error: SchemaError): string {
  switch (error.keyword) {
    case 'type':
      return `must be of type ${[error.params.type].flat().join(' or ')}; it is ${isEncodedTwice(error) ? 'a text that holds JSON, so it was probably encoded twice' : `of type ${typeOf(error.data)}`}`;
    case 'enum':
      return `must be one of ${allowedValues(error)}; it is ${show(error.data)}`;
    case 'format':
      return `must be ${FORMATS.get(String(error.params.format)) ?? `of format ${error.params.format}`}`;
    case 'minLength':
    case 'minItems':
      return error.params.limit === 1
        ? 'must not be empty'
        : `must have at least ${countOf(error)}; it has ${sizeOf(error.data)}`;
    case 'maxLength':
    case 'maxItems':
      return `must have at most ${countOf(error)}; it has ${sizeOf(error.data)}`;
    case 'pattern':
      return wordsOf(String(error.params.pattern)) ?? error.message ?? 'has another form';
    default:
      return error.message ?? `breaks the rule "${error.keyword}"`;
  }
}

const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uuid: 'a UUID, e.g. 00000000-0000-4000-8000-000000000000',
    'date-time': 'an ISO 8601 date and time in UTC, e.g. 2026-01-15T09:30:00.000Z',
    uri: 'an absolute URL',
  }),
);

function countOf({ keyword, params }: SchemaError): string {
  const unit = keyword.endsWith('Items') ? 'item' : 'character';
  return `${params.limit} ${unit}${params.limit === 1 ? '' : 's'}`;
}

/** Characters are counted as JSON Schema counts them: an emoji is one. */
const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : [...String(value)].length);

/** OpenAPI has no enum in which upper and lower case are the same; a pattern of the form `^([Aa][Bb]|[Cc][Dd])$` takes its place. */
function wordsOf(pattern: string): string | undefined {
  const [, words] = /^\^\(((?:\[[A-Z][a-z]\]|\|)+)\)\$$/.exec(pattern) ?? [];
  if (words === undefined) return undefined;
  return `must be one of ${words.replaceAll(/\[.(.)\]/g, '$1').replaceAll('|', ', ')}, in upper or lower case`;
}

const isEncodedTwice = ({ params, data }: SchemaError): boolean =>
  params.type === 'object' && typeof data === 'string' && /^\s*\{[\s\S]*\}\s*$/.test(data);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Longer values are only counted: an access token may have been put in the wrong place. */
const LONGEST_SHOWN = 40;

/** More characters of a list of values than these are not repeated. */
const LONGEST_LIST = 2000;

/** What an error of an enum says would be right. */
export function allowedValues({ params }: SchemaError): string {
  const list = (params.allowedValues as unknown[]).slice(0, LONGEST_LIST).join(', ');
  return list.length > LONGEST_LIST ? `${list.slice(0, LONGEST_LIST)}…` : list;
}

/** A received value as it may be repeated to its sender. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > LONGEST_SHOWN ? `a value of ${text.length} characters` : text;
}
