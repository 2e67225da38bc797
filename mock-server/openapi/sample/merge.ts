import type { OpenAPIV3 } from 'openapi-types';
import { isReference, resolveReference } from '../references.ts';
import type { AnySchema, Schema } from './schema.ts';

/** One schema, made of all that it is composed of. */
export interface Merged {
  readonly schema: Schema;
  /** Those that were followed on the way. */
  readonly references: ReadonlySet<string>;
}

const NOTHING: Merged = { schema: {}, references: new Set() };

/** Makes one schema of a schema and all that it is composed of, each once. */
export class Merger {
  readonly #document: OpenAPIV3.Document;
  /** Also what is being merged, as nothing: a schema that is a part of itself asks for nothing more by that. */
  readonly #merged = new WeakMap<object, Merged>();

  constructor(document: OpenAPIV3.Document) {
    this.#document = document;
  }

  merge(schema: Schema): Merged {
    if (!Array.isArray(schema.allOf)) return { ...NOTHING, schema };
    const known = this.#merged.get(schema);
    if (known !== undefined) return known;
    this.#merged.set(schema, NOTHING);
    const merged = this.#merge(schema, schema.allOf);
    this.#merged.set(schema, merged);
    return merged;
  }

  #merge({ allOf: _, ...own }: Schema, allOf: readonly AnySchema[]): Merged {
    const inner = allOf.map((part) => this.merge(Object(resolveReference<Schema>(this.#document, part))));
    const schemas = [...inner.map(({ schema }) => schema), own];
    const followed = allOf.filter(isReference).map(({ $ref }) => $ref);
    return {
      schema: {
        ...(Object.fromEntries(schemas.flatMap((part) => Object.entries(part))) as Schema),
        required: [...new Set(schemas.flatMap(({ required = [] }) => required))],
        properties: Object.fromEntries(schemas.flatMap(({ properties = {} }) => Object.entries(properties))),
      },
      references: new Set([...followed, ...inner.flatMap(({ references }) => [...references])]),
    };
  }
}
