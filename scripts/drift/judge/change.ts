import type { OpenAPIV3 } from 'openapi-types';
import { ApiDocument, type Operation } from '../../../mock-server/openapi/index.ts';
import type { Schema } from '../documents/shape.ts';
import type { Observation } from '../findings/finding.ts';
import type { FindingKind } from '../findings/kinds.ts';
import type { UsedAnswer, UsedOperation } from '../surface/surface.ts';
import { emptyUse } from '../surface/used-value.ts';
import { compareAccess } from './access.ts';
import type { ChangedOperation } from './changed-operation.ts';
import { bothTell, compareValues, type Difference, type Pair } from './compare-values.ts';
import { expectsRemoval } from './contract.ts';
import { responseIn } from './excerpt.ts';
import { observed } from './place.ts';

/** Compares what two documents say about one used operation. */
export function* judgeChange(pair: Pair, used: UsedOperation): Generator<Observation> {
  const old = ApiDocument.of(pair.old).operations.byKey(used.key);
  const next = ApiDocument.of(pair.new).operations.byKey(used.key);
  if (old === undefined || next === undefined) {
    if (old !== undefined && !expectsRemoval(used)) yield observed(used, 'operation-missing', '');
    if (next !== undefined) yield observed(used, 'now-known', '', `${next.method} ${next.path}`);
    return;
  }
  const change: ChangedOperation = { pair, old, new: next, used };
  if (next.definition.deprecated === true && old.definition.deprecated !== true) {
    yield observed(used, 'operation-deprecated', '');
  }
  yield* compareParameters(change);
  yield* compareRequestBody(change);
  for (const [status, answer] of used.answers) yield* compareAnswer(change, status, answer);
  yield* compareAccess(change);
}

function* compareParameters({ pair, old, new: next, used }: ChangedOperation): Generator<Observation> {
  const sent = [
    ...[...used.query].map(([name, use]) => ({ where: 'query', name, use })),
    ...[...used.headers].map((name) => ({ where: 'header', name, use: emptyUse() })),
  ];
  for (const { where, name, use } of sent) {
    const place = `${where} ${name}`;
    const before = findParameter(old, where, name);
    const after = findParameter(next, where, name);
    if (before !== undefined && after === undefined) yield observed(used, 'parameter-missing', place);
    if (before === undefined && after !== undefined) yield observed(used, 'now-known', place, place);
    if (before === undefined || after === undefined) continue;
    if (after.deprecated === true && before.deprecated !== true)
      yield observed(used, 'parameter-deprecated', place);
    const schemas = { old: before.schema ?? {}, new: after.schema ?? {} };
    for (const { what, detail } of compareValues(pair, schemas, use, true)) {
      if (what === 'retyped' || what === 'changed') yield observed(used, 'parameter-narrowed', place, detail);
      if (what === 'deprecated') yield observed(used, 'parameter-deprecated', place);
    }
  }
  const isSent = ({ in: where, name }: OpenAPIV3.ParameterObject): boolean =>
    sent.some((parameter) => parameter.where === where && sameName(where, parameter.name, name));
  for (const parameter of next.parameters) {
    if (parameter.required !== true || parameter.in === 'path' || isSent(parameter)) continue;
    if (findParameter(old, parameter.in, parameter.name)?.required === true) continue;
    yield observed(used, 'parameter-required', `${parameter.in} ${parameter.name}`);
  }
}

function findParameter(
  { parameters }: Operation,
  where: string,
  name: string,
): OpenAPIV3.ParameterObject | undefined {
  return parameters.find((parameter) => parameter.in === where && sameName(where, parameter.name, name));
}

function sameName(where: string, one: string, other: string): boolean {
  return where === 'header' ? one.toLowerCase() === other.toLowerCase() : one === other;
}

const SENT: Readonly<Record<Difference['what'], FindingKind | undefined>> = {
  missing: 'request-field-missing',
  known: 'now-known',
  retyped: 'request-field-refused',
  changed: 'request-field-narrowed',
  required: 'request-field-required',
  optional: undefined,
  deprecated: 'field-deprecated',
};

const READ: Readonly<Record<Difference['what'], FindingKind | undefined>> = {
  missing: 'response-field-missing',
  known: 'now-known',
  retyped: 'response-field-retyped',
  changed: 'response-field-changed',
  required: undefined,
  optional: 'response-field-optional',
  deprecated: 'field-deprecated',
};

function* compareRequestBody({ pair, old, new: next, used }: ChangedOperation): Generator<Observation> {
  const before = old.requestBody;
  const after = next.requestBody;
  if (!used.sendsBody) {
    if (after?.required === true && before?.required !== true) {
      yield observed(used, 'request-field-required', 'request body');
    }
    return;
  }
  if (before !== undefined && after === undefined) {
    yield observed(used, 'request-field-missing', 'request body');
    return;
  }
  for (const mediaType of used.requestMediaTypes) {
    const schemas = { old: schemaOf(before?.content, mediaType), new: schemaOf(after?.content, mediaType) };
    if (schemas.old !== undefined && schemas.new === undefined) {
      const detail = Object.keys(after?.content ?? {}).join(', ');
      yield observed(used, 'request-media-type', 'request body', `${mediaType} before, ${detail} now`);
    }
    if (schemas.old === undefined || schemas.new === undefined) continue;
    const differences = compareValues(pair, { old: schemas.old, new: schemas.new }, used.request, true);
    yield* toObservations(used, differences, 'request body', SENT);
  }
}

function* compareAnswer(
  { pair, old, new: next, used }: ChangedOperation,
  status: number,
  answer: UsedAnswer,
): Generator<Observation> {
  const before = responseIn(pair.old, old, status);
  const after = responseIn(pair.new, next, status);
  if (before === undefined || after === undefined) {
    const kind = status < 400 ? 'status-missing' : 'refusal-missing';
    if (before !== undefined) yield observed(used, kind, `status ${status}`);
    return;
  }
  if (bothTell(pair, 'response headers')) {
    for (const name of answer.headers) {
      if (hasHeader(before, name) && !hasHeader(after, name)) {
        yield observed(used, 'response-header-missing', `response header ${name}`);
      }
    }
  }
  if (!answer.hasBody) return;
  for (const mediaType of answer.mediaTypes) {
    const schemas = { old: schemaOf(before.content, mediaType), new: schemaOf(after.content, mediaType) };
    if (schemas.old === undefined) continue;
    if (schemas.new === undefined) {
      const offered = Object.keys(after.content ?? {});
      yield offered.length === 0
        ? observed(used, 'response-body-missing', 'response body')
        : observed(
            used,
            'response-media-type',
            'response body',
            `${mediaType} before, ${offered.join(', ')} now`,
          );
      continue;
    }
    const differences = compareValues(pair, { old: schemas.old, new: schemas.new }, answer.body, false);
    yield* toObservations(used, differences, 'response body', READ);
  }
}

function hasHeader({ headers = {} }: OpenAPIV3.ResponseObject, name: string): boolean {
  return Object.keys(headers).some((header) => header.toLowerCase() === name);
}

function schemaOf(
  content: Record<string, OpenAPIV3.MediaTypeObject> | undefined,
  mediaType: string,
): Schema | undefined {
  const found = content?.[mediaType] ?? content?.['*/*'];
  return found && (found.schema ?? {});
}

function* toObservations(
  used: UsedOperation,
  differences: Iterable<Difference>,
  where: string,
  kinds: typeof SENT,
): Generator<Observation> {
  for (const { what, place, detail } of differences) {
    const kind = kinds[what];
    const text = place === '' ? where : `${where} ${place}`;
    if (kind !== undefined) yield observed(used, kind, text, kind === 'now-known' ? text : detail);
  }
}
