import type { OpenAPIV3 } from 'openapi-types';
import { DocumentError } from './document-error.ts';
import { isRecord } from './json.ts';
import { isReference, targetOf } from './references.ts';

/** The keywords whose schemas are for the same value as the schema that has them. */
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;
const SINGLE = ['not', 'if', 'then', 'else'] as const;

/** Finds schemas that ask of a value that it fits the schema itself, which no check of it ever ends with. */
export class EndlessSchemas {
  readonly #document: OpenAPIV3.Document;
  /** The references that end. */
  readonly #good = new Set<string>();
  readonly #open = new Set<string>();

  constructor(document: OpenAPIV3.Document) {
    this.#document = document;
  }

  /** @throws DocumentError naming the schema */
  refuse(schema: unknown): void {
    if (isReference(schema)) this.#follow(schema.$ref);
    else if (isRecord(schema)) for (const part of sameValueParts(schema)) this.refuse(part);
  }

  #follow($ref: string): void {
    if (this.#good.has($ref)) return;
    if (this.#open.has($ref)) {
      this.#open.clear();
      throw new DocumentError(`The schema ${$ref} contains itself without end.`);
    }
    this.#open.add($ref);
    this.refuse(targetOf(this.#document, $ref));
    this.#open.delete($ref);
    this.#good.add($ref);
  }
}

function* sameValueParts(schema: Record<string, unknown>): Generator<unknown> {
  for (const key of LISTS) {
    const parts = schema[key];
    if (Array.isArray(parts)) yield* parts;
  }
  for (const key of SINGLE) yield schema[key];
}
