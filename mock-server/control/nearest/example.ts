import type { OpenAPIV3 } from 'openapi-types';
import { resolveReference } from '../../openapi/references.ts';
import type { KnownValues } from './known-values.ts';

type Schema = OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject;

/** Deeper than any body of a request. */
const DEEPEST = 8;
/** And wider: a schema of a few lines can ask for millions of values. */
const MOST_VALUES = 200;

/**
 * The smallest value that a schema accepts: only members that are required, ids of the organisation where their name says what they
 * are, the document's own examples where there are some.
 */
export function exampleOf(
  document: OpenAPIV3.Document,
  schema: Schema,
  name: string,
  known: KnownValues,
  depth = 0,
  room = { left: MOST_VALUES },
): unknown {
  const { type, format, enum: values, example, default: fallback, ...rest } = resolve(document, schema);
  const { properties = {}, required = [], allOf, oneOf, anyOf, minimum = 1 } = rest;
  if (Object.hasOwn(known, name) && known[name] !== undefined) return known[name];
  if (example !== undefined) return example;
  if (values !== undefined) return values[0];
  if (fallback !== undefined) return fallback;
  room.left -= 1;
  if (depth > DEEPEST || room.left < 0) return {};
  const part = (inner: Schema, at = name) => exampleOf(document, inner, at, known, depth + 1, room);
  const [choice] = oneOf ?? anyOf ?? [];
  const members = Object.fromEntries(
    required.flatMap((member) => {
      const inner = Object.hasOwn(properties, member) ? properties[member] : undefined;
      return inner === undefined || resolve(document, inner).readOnly === true
        ? []
        : [[member, part(inner, member)]];
    }),
  );
  if (type === 'object' || required.length > 0 || allOf !== undefined) {
    const parts = [...(allOf ?? []), ...(choice === undefined ? [] : [choice])].map((inner) => part(inner));
    return Object.assign(members, ...parts.filter((value) => typeof value === 'object'));
  }
  if (choice !== undefined) return part(choice);
  if (type === 'array') {
    const items = 'items' in rest ? rest.items : undefined;
    return (rest.minItems ?? 0) > 0 && items !== undefined ? [part(items)] : [];
  }
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'boolean') return false;
  return textOf(format, name);
}

function textOf(format: string | undefined, name: string): string {
  switch (format) {
    case 'date-time':
      return '2026-01-15T09:30:00.000Z';
    case 'date':
      return '2026-01-15';
    case 'uuid':
      return '00000000-0000-4000-8000-000000000001';
    case 'uri':
    case 'url':
      return 'https://bot.example/';
    case 'email':
      return 'kim@acme.example';
    default:
      return name === '' ? 'text' : name;
  }
}

/** The schema of a member, by its dotted path; undefined where the schema knows no such member. */
export function schemaAt(document: OpenAPIV3.Document, schema: Schema, field: string): Schema | undefined {
  return field.split('.').reduce<Schema | undefined>((node, name) => {
    if (node === undefined) return undefined;
    return memberSchema(document, node, name);
  }, schema);
}

/** @param seen the schemas that were looked into: others can contain them again */
function memberSchema(
  document: OpenAPIV3.Document,
  schema: Schema,
  name: string,
  seen = new Set<Schema>(),
): Schema | undefined {
  const resolved = resolve(document, schema);
  if (seen.has(resolved)) return undefined;
  seen.add(resolved);
  if (Object.hasOwn(resolved.properties ?? {}, name)) return resolved.properties?.[name];
  if (/^\d+$/.test(name) && 'items' in resolved) return resolved.items;
  for (const inner of [...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])]) {
    const found = memberSchema(document, inner, name, seen);
    if (found !== undefined) return found;
  }
  return typeof resolved.additionalProperties === 'object' ? resolved.additionalProperties : undefined;
}

const resolve = (document: OpenAPIV3.Document, schema: Schema) =>
  resolveReference<OpenAPIV3.SchemaObject>(document, schema);
