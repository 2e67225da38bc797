import { isRecord, type Json, mapWhenRead, pick, record } from '../json.ts';
import { toSchema30 } from './schema31.ts';

const LEFT_OUT = new Set(['webhooks', 'jsonSchemaDialect']);

/** Rewrites an OpenAPI 3.1 document in the form of OpenAPI 3.0: its schemas are what differs. Webhooks are left out. */
export function convertOpenApi31(root: Json): Json {
  const { schemas, ...components } = record(root.components);
  return {
    ...pick(root, (_, key) => !LEFT_OUT.has(key)),
    openapi: '3.0.3',
    paths: mapWhenRead(record(root.paths), withSchemas30),
    components: {
      ...record(withSchemas30(components)),
      schemas: mapWhenRead(record(schemas), toSchema30),
    },
  };
}

/** A part of a document with every schema inside of it rewritten. */
function withSchemas30(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withSchemas30);
  if (!isRecord(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === 'schema') return [key, toSchema30(value)];
      return [key, key === 'example' || key === 'examples' ? value : withSchemas30(value)];
    }),
  );
}
