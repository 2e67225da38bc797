import { isRecord, type Json } from './json.ts';

const LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'definitions']);
const SINGLE = new Set([
  'items',
  'additionalItems',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
]);

/**
 * A copy of a schema with every schema directly inside of it rewritten; what only looks like one, e.g. in an example, is not.
 *
 * @param map also gets the way to the part, e.g. `properties/name`
 */
export function mapSchemaParts(schema: Json, map: (part: unknown, way: string) => unknown): Json {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, mapPart(key, value, map)]));
}

function mapPart(key: string, value: unknown, map: (part: unknown, way: string) => unknown): unknown {
  if (NAMED.has(key) && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, map(part, `${key}/${name}`)]),
    );
  }
  const isPart = SINGLE.has(key) || (key === 'additionalProperties' && isRecord(value));
  if (Array.isArray(value) && (isPart || LISTS.has(key)))
    return value.map((part, at) => map(part, `${key}/${at}`));
  return isPart ? map(value, key) : value;
}
