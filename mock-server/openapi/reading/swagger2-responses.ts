import { type Json, mapValues, record } from '../json.ts';
import { toReference, toSchema, toValueSchema } from './swagger2-schema.ts';

export function toResponse(response: unknown, produces: string[]): Json {
  const source = record(response);
  if (typeof source.$ref === 'string') return { $ref: toReference(source.$ref) };
  const { schema, headers, examples, ...rest } = source;
  return {
    description: '',
    ...rest,
    ...(headers !== undefined && { headers: mapValues(record(headers), toHeader) }),
    ...(schema !== undefined && { content: toContent(schema, produces, record(examples)) }),
  };
}

function toHeader(header: unknown): Json {
  const { description } = record(header);
  return { ...(description !== undefined && { description }), schema: toValueSchema(record(header)) };
}

/** @param examples by media type */
export function toContent(schema: unknown, mediaTypes: string[], examples: Json = {}): Json {
  return Object.fromEntries(
    mediaTypes.map((mediaType) => {
      const example = examples[mediaType];
      return [mediaType, { schema: toSchema(schema), ...(example !== undefined && { example }) }];
    }),
  );
}
