import { isRecord, type Json, mapValues, record } from './json.ts';

const LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'definitions']);
const SINGLE = new Set(['items', 'not', 'if', 'then', 'else', 'contains', 'propertyNames']);

/** A copy of a schema with every schema directly inside of it rewritten; what only looks like one, e.g. in an example, is not. */
export function mapSchemaParts(schema: Json, map: (part: unknown) => unknown): Json {
  const result: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    if (NAMED.has(key)) result[key] = mapValues(record(value), map);
    else if (LISTS.has(key)) result[key] = Array.isArray(value) ? value.map(map) : value;
    else if (SINGLE.has(key)) result[key] = Array.isArray(value) ? value.map(map) : map(value);
    else result[key] = key === 'additionalProperties' && isRecord(value) ? map(value) : value;
  }
  return result;
}
