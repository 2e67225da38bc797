import fc from 'fast-check';
import type { Operation } from '../wire/documents.ts';
import type { Sent } from '../wire/sent.ts';
import { type Mutation, mutate, mutations } from './mutation.ts';
import { oddHeaderValue, oddName, oddText, oddValue } from './odd.ts';
import type { Pool } from './pool.ts';
import { Values } from './values.ts';

/** How often something is wrong with a part of a request, of a hundred. */
const WRONG = 6;

/** In a path or a query: with it and the headers a request stays below the 16 KiB that Node reads. */
const LONGEST_TEXT = 1_500;

const HEADERS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'content-encoding',
  'cookie',
  'expect',
  'forwarded',
  'from',
  'host',
  'if-match',
  'if-none-match',
  'inin-correlation-id',
  'last-event-id',
  'origin',
  'range',
  'referer',
  'sec-fetch-site',
  'te',
  'traceparent',
  'user-agent',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-http-method-override',
  'x-forwarded-port',
] as const;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PURGE', 'M-SEARCH'];
const TYPES = [
  'application/json; charset=utf-8',
  'application/json;;;',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
  'APPLICATION/JSON',
  'application/merge-patch+json',
  'application/json; charset=utf-16',
  '*/*',
  ';',
];
const BROKEN_BODIES = [
  '',
  '{',
  '[1,',
  '"abc',
  'null',
  'nul',
  '{"a":1}{"a":2}',
  '{"a":1,"a":2}',
  '\ufeff{}',
  'a=b&c=%ZZ&=&&',
  '%00',
  '<xml/>',
];

/** Parts of a request, as they are made; a mistake is undefined where that part is as it should be. */
interface Draft {
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: { readonly at: number; readonly text: string } | undefined;
  readonly query: { readonly name: string; readonly value: string } | undefined;
  readonly header: readonly [string, string] | undefined;
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly token: string;
  readonly body: unknown;
  readonly changes: readonly Mutation[] | undefined;
  /** Instead of the body; null for none at all. */
  readonly broken: string | null | undefined;
}

/** Undefined for the most part. */
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>, weight = WRONG) =>
  fc.oneof({ weight: 100 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary });

/**
 * Requests for one operation, most of them as the specification allows, with something wrong here and there.
 *
 * @param body instead of what its schema allows
 */
export function requestsFor(
  operation: Operation,
  pool: Pool,
  token: fc.Arbitrary<string>,
  body?: fc.Arbitrary<unknown>,
): fc.Arbitrary<Sent> {
  const values = new Values(operation.openapi, pool);
  const [[type, schema] = [undefined, undefined]] = Object.entries(operation.bodies);
  const parameters = operation.parameters.filter((each) => each.in === 'path' || each.in === 'query');
  const named = Object.fromEntries(
    parameters.map(({ name, schema: each = {} }) => [
      name,
      values.of(each, name === 'id' ? idOf(operation.path) : name),
    ]),
  );
  return fc
    .record<Draft>({
      values: fc.record(named, {
        requiredKeys: parameters
          .filter((each) => each.in === 'path' || each.required === true)
          .map(({ name }) => name),
      }),
      path: rarely(fc.record({ at: fc.nat(8), text: oddSegment })),
      query: rarely(
        fc.record({
          name: fc.oneof(oddName, fc.constantFrom('pageSize', 'expand', 'limit')),
          value: oddText,
        }),
      ),
      header: rarely(fc.tuple(fc.constantFrom(...HEADERS), oddHeaderValue)),
      method: rarely(fc.constantFrom(...METHODS), 2),
      type: rarely(fc.constantFrom(...TYPES)),
      token,
      body: body ?? (schema === undefined ? rarely(oddValue) : values.of(schema)),
      changes: rarely(mutations, 40),
      broken: fc.oneof(
        { weight: 91, arbitrary: fc.constant(undefined) },
        { weight: 5, arbitrary: fc.constant(null) },
        { weight: 4, arbitrary: fc.constantFrom(...BROKEN_BODIES) },
      ),
    })
    .map((draft) => toRequest(operation, type, draft));
}

/** Half of a pair cannot be sent as UTF-8. */
const escapeLone = (text: string) => text.toWellFormed();

const oddSegment = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '%',
    '%00',
    '%2e%2e',
    '%2F',
    '%E0%A4%A',
    '__proto__',
    '{id}',
    ';a=b',
    '*',
    '~',
    'x'.repeat(3000),
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map(escapeLone),
);

function toRequest(operation: Operation, declaredType: string | undefined, draft: Draft): Sent {
  const method = draft.method ?? operation.method.toUpperCase();
  const body = bodyOf(draft, declaredType);
  const type = draft.type ?? (body === undefined ? undefined : (declaredType ?? 'application/json'));
  const headers: Record<string, string> = {
    ...(draft.token === '' ? {} : { authorization: draft.token }),
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(draft.header === undefined ? {} : { [draft.header[0]]: draft.header[1] }),
  };
  // Under a host that is none, a request is for nobody.
  const isKnown = draft.path === undefined && draft.method === undefined && draft.header?.[0] !== 'host';
  return {
    method,
    path: `${pathOf(operation, draft)}${queryOf(operation, draft)}`,
    headers,
    ...(body === undefined || method === 'TRACE' ? {} : { body }),
    ...(isKnown ? { operation } : {}),
  };
}

function bodyOf({ body, changes = [], broken }: Draft, declaredType: string | undefined): string | undefined {
  if (broken !== undefined) return broken ?? undefined;
  const changed = mutate(body, changes);
  if (changed === undefined) return undefined;
  if (declaredType !== 'application/x-www-form-urlencoded') return JSON.stringify(changed);
  return new URLSearchParams(
    Object.entries(changed ?? {}).map(([name, value]): [string, string] => [name, textOf(value)]),
  ).toString();
}

function pathOf({ url }: Operation, { path, values }: Draft): string {
  const filled = url.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(escapeLone(textOf(values[name]))),
  );
  if (path === undefined) return filled;
  const segments = filled.split('/');
  segments.splice(1 + (path.at % segments.length), path.at % 2, path.text);
  return segments
    .join('/')
    .replace(/^\/*/, '/')
    .replaceAll(/[^!-~]/gu, (character) => encodeURIComponent(escapeLone(character)));
}

function queryOf({ parameters }: Operation, { query, values }: Draft): string {
  const asked = new URLSearchParams();
  for (const { name, in: place } of parameters)
    if (place === 'query' && values[name] !== undefined)
      for (const each of [values[name]].flat()) asked.append(name, textOf(each));
  if (query !== undefined) asked.append(query.name, textOf(query.value));
  return asked.size === 0 ? '' : `?${asked}`;
}

/** Nothing else than its text can stand in a path, a query or a form. */
const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, LONGEST_TEXT);
/** What `{id}` in a path is the id of: `/tokens/{id}/expire` is about a `tokensId`. */
const idOf = (path: string) => `${/\/(\w+)\/\{id\}/.exec(path)?.[1] ?? ''}Id`;
