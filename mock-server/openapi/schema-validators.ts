import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { FormatsPlugin } from 'ajv-formats';
import addFormatsModule from 'ajv-formats';
import type { OpenAPIV3 } from 'openapi-types';
import { DocumentError } from './document-error.ts';
import { isRecord, type Json, pick } from './json.ts';
import { isReference, pointerSegments, resolveReference } from './references.ts';
import { mapSchemaParts } from './schema-parts.ts';

// The package is CommonJS: under ESM its plugin is the default export of the default export's type.
const addFormats = addFormatsModule as unknown as FormatsPlugin;

/** Which direction a body travels in: read-only members are not asked of requests, write-only ones not of responses. */
export type Direction = 'request' | 'response';

const SCHEMAS = '#/components/schemas/';

/**
 * Compiles the schemas of a document when they are first needed, each named schema once for each direction.
 * OpenAPI 3.0 schemas become JSON Schema on the way: `nullable`, `readOnly` and `writeOnly` are what differs.
 */
export class SchemaValidators {
  readonly #document: OpenAPIV3.Document;
  readonly #ajv: Ajv;
  readonly #added = new Set<string>();
  readonly #compiled = new WeakMap<object, Map<string, ValidateFunction>>();

  /**
   * @param coerce true for parameters, which arrive as text: the validated object then gets numbers, booleans and arrays
   * @param relativeUris whether `format: uri` takes paths too, as the vendor's `selfUri` are
   */
  constructor(document: OpenAPIV3.Document, { coerce = false, relativeUris = false } = {}) {
    this.#document = document;
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateSchema: false,
      verbose: true,
      addUsedSchema: false,
      logger: false, // a format that it does not know refuses nothing, and is no news
      coerceTypes: coerce ? 'array' : false,
    });
    addFormats(this.#ajv);
    const reference = this.#ajv.formats['uri-reference'];
    if (relativeUris && reference !== undefined) this.#ajv.addFormat('uri', reference);
    // What only says how a number is stored, or is a note to people, does not refuse anything.
    for (const format of ['interval', 'int32', 'int64', 'local-date-time', 'password', 'binary']) {
      this.#ajv.addFormat(format, true);
    }
  }

  /**
   * @param schema any schema object of the document, or one made by hand that refers to it; compiled once for each object
   * @throws DocumentError when it is no schema, or a reference is broken
   */
  for(schema: object, direction: Direction): ValidateFunction {
    const known = this.#compiled.get(schema) ?? new Map<string, ValidateFunction>();
    this.#compiled.set(schema, known);
    let validate = known.get(direction);
    if (validate === undefined) {
      validate = this.#compile(schema, direction);
      known.set(direction, validate);
    }
    return validate;
  }

  #compile(schema: object, direction: Direction): ValidateFunction {
    try {
      return this.#ajv.compile(this.#translate(schema, direction) as Json);
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      throw new DocumentError(
        `A schema cannot be compiled: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  }

  #translate(value: unknown, direction: Direction): unknown {
    if (!isRecord(value)) return value;
    if (isReference(value)) return { $ref: this.#addSchema(value.$ref, direction) };

    const { nullable, ...own } = pick(value, saysSomething);
    const schema = mapSchemaParts(own, (part) => this.#translate(part, direction));
    const { properties, required } = value;
    // OpenAPI 3.0 has these as flags on the limit beside them.
    for (const [flag, limit] of LIMITS) {
      if (schema[flag] === true) {
        schema[flag] = schema[limit];
        delete schema[limit];
      } else if (schema[flag] === false) delete schema[flag];
    }
    if (Array.isArray(required) && isRecord(properties)) {
      schema.required = required.filter((name) => !belongsToOther(properties[name], direction));
    }
    return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
  }

  #addSchema(reference: string, direction: Direction): string {
    if (!reference.startsWith(SCHEMAS))
      throw new DocumentError(`The reference ${reference} is not to a schema of the document.`);
    // The leading slash makes it the same from wherever it is referred to.
    const key = `/${direction}/${encodeURIComponent(pointerSegments(reference).join('/'))}`;
    if (this.#added.has(key)) return key;
    const schema = resolveReference(this.#document, { $ref: reference });
    this.#added.add(key);
    this.#ajv.addSchema(this.#translate(schema, direction) as Json, key);
    return key;
  }
}

const LIMITS = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const;

const saysSomething = (value: unknown, key: string): boolean =>
  key !== 'example' && key !== 'default' && !key.startsWith('x-') && (key !== 'pattern' || isPattern(value));

/** Patterns of other languages, as vendors have them, refuse nothing. */
export function isPattern(pattern: unknown): boolean {
  try {
    return RegExp(String(pattern), 'u') !== undefined;
  } catch {
    return false;
  }
}

function belongsToOther(property: unknown, direction: Direction): boolean {
  const { readOnly, writeOnly } = (property ?? {}) as { readOnly?: boolean; writeOnly?: boolean };
  return direction === 'request' ? readOnly === true : writeOnly === true;
}

export type SchemaError = ErrorObject;
