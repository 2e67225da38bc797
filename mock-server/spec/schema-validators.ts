import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { FormatsPlugin } from 'ajv-formats';
import addFormatsModule from 'ajv-formats';
import type { OpenAPIV3 } from 'openapi-types';
import { isReference } from './references.ts';

// The package is CommonJS: under ESM its plugin is the default export of the default export's type.
const addFormats = addFormatsModule as unknown as FormatsPlugin;

/** Which direction a body travels in: read-only members are not asked of requests, write-only ones not of responses. */
export type Direction = 'request' | 'response';

type JsonSchema = Record<string, unknown>;

const COMPONENT = '#/components/schemas/';

/**
 * Compiles the schemas of a document when they are first needed, each named schema once for each direction.
 * OpenAPI 3.0 schemas become JSON Schema on the way: `nullable`, `readOnly` and `writeOnly` are what differs.
 */
export class SchemaValidators {
  readonly #document: OpenAPIV3.Document;
  readonly #ajv: Ajv;
  readonly #added = new Set<string>();
  readonly #compiled = new WeakMap<object, Map<string, ValidateFunction>>();

  /** @param coerce true for parameters, which arrive as text: the validated object then gets numbers, booleans and arrays */
  constructor(document: OpenAPIV3.Document, { coerce = false } = {}) {
    this.#document = document;
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateSchema: false,
      verbose: true,
      addUsedSchema: false,
      coerceTypes: coerce ? 'array' : false,
    });
    addFormats(this.#ajv);
    // What only says how a number is stored, or is a note to people, does not refuse anything.
    for (const format of ['interval', 'int32', 'int64', 'local-date-time', 'password', 'binary']) {
      this.#ajv.addFormat(format, true);
    }
  }

  /**
   * @param schema any schema object of the document, or one made by hand that refers to it; compiled once for each object
   */
  for(schema: object, direction: Direction): ValidateFunction {
    const known = this.#compiled.get(schema) ?? new Map<string, ValidateFunction>();
    this.#compiled.set(schema, known);
    let validate = known.get(direction);
    if (validate === undefined) {
      validate = this.#ajv.compile(this.#translate(schema, direction) as JsonSchema);
      known.set(direction, validate);
    }
    return validate;
  }

  #translate(value: unknown, direction: Direction): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#translate(item, direction));
    if (typeof value !== 'object' || value === null) return value;
    if (isReference(value)) return { $ref: this.#addComponent(value.$ref, direction) };

    const schema: JsonSchema = {};
    for (const [key, item] of Object.entries(value)) {
      if (key === 'example' || key === 'default' || key.startsWith('x-')) continue;
      if (key === 'enum' || key === 'required') schema[key] = item;
      else if (key === 'properties') schema[key] = this.#translateProperties(item as JsonSchema, direction);
      else schema[key] = this.#translate(item, direction);
    }
    const { properties, required } = value as { properties?: JsonSchema; required?: string[] };
    if (required !== undefined && properties !== undefined) {
      schema.required = required.filter((name) => !belongsToOther(properties[name], direction));
    }
    if ((value as { nullable?: boolean }).nullable === true) {
      const { nullable: _, ...rest } = schema;
      return { anyOf: [rest, { type: 'null' }] };
    }
    return schema;
  }

  #translateProperties(properties: JsonSchema, direction: Direction): JsonSchema {
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, this.#translate(schema, direction)]),
    );
  }

  #addComponent(reference: string, direction: Direction): string {
    if (!reference.startsWith(COMPONENT))
      throw new Error(`The reference ${reference} is not to a schema of the document.`);
    const name = reference.slice(COMPONENT.length);
    // The leading slash makes it the same from wherever it is referred to.
    const key = `/${direction}/${encodeURIComponent(name)}`;
    if (this.#added.has(key)) return key;
    const schema = this.#document.components?.schemas?.[name];
    if (schema === undefined) throw new Error(`The reference ${reference} leads nowhere.`);
    this.#added.add(key);
    this.#ajv.addSchema(this.#translate(schema, direction) as JsonSchema, key);
    return key;
  }
}

function belongsToOther(property: unknown, direction: Direction): boolean {
  const { readOnly, writeOnly } = (property ?? {}) as { readOnly?: boolean; writeOnly?: boolean };
  return direction === 'request' ? readOnly === true : writeOnly === true;
}

export type SchemaError = ErrorObject;
