import fc from 'fast-check';
import { type OpenApi, resolve, type Schema } from '../wire/documents.ts';
import type { Pool } from './pool.ts';

/** Below it members that may be left out are, so that schemas that contain themselves come to an end. */
const DEEPEST = 4;
const LONGEST_LIST = 3;

type Members = Readonly<Record<string, Schema>>;

/** Makes values that a schema of a document allows. */
export class Values {
  readonly #openapi: OpenApi;
  readonly #pool: Pool;

  constructor(openapi: OpenApi, pool: Pool) {
    this.#openapi = openapi;
    this.#pool = pool;
  }

  /** @param name of the member that holds the value, which says what ids it is about */
  of(schema: Schema, name = '', depth = 0): fc.Arbitrary<unknown> {
    const alternatives = this.#alternatives(schema).map((each) => this.#ofPlain(each, name, depth));
    return alternatives.length === 1 && alternatives[0] !== undefined
      ? alternatives[0]
      : fc.oneof(...alternatives);
  }

  /** What is composed of several schemas becomes plain ones, of which any will do. */
  #alternatives(written: Schema): Schema[] {
    const { allOf = [], anyOf, oneOf, ...own } = resolve<Schema>(this.#openapi, written) as Schema & Composed;
    const parts = allOf.reduce<Schema[]>(
      (made, part) => made.flatMap((base) => this.#alternatives(part).map((each) => merge(base, each))),
      [own],
    );
    const choices = anyOf ?? oneOf;
    if (choices === undefined) return parts;
    return choices.flatMap((choice) =>
      this.#alternatives(choice).flatMap((each) => parts.map((part) => merge(part, each))),
    );
  }

  #ofPlain(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    if ('const' in schema) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    const types = [schema.type ?? (schema.properties === undefined ? undefined : 'object')].flat();
    const made = types.map((type) => this.#ofType(type, schema, name, depth));
    const value = made.length === 1 && made[0] !== undefined ? made[0] : fc.oneof(...made);
    return Array.isArray(schema.examples)
      ? fc.oneof(
          { weight: 3, arbitrary: value },
          { weight: 1, arbitrary: fc.constantFrom(...schema.examples) },
        )
      : value;
  }

  #ofType(type: unknown, schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    const { minimum = 0, maximum = 1000, minItems = 0, maxItems = LONGEST_LIST } = schema as Limits;
    switch (type) {
      case 'object':
        return this.#object(schema, depth);
      case 'array': {
        const items = this.of((schema.items ?? {}) as Schema, name.replace(/s$/, ''), depth + 1);
        return fc.array(items, {
          minLength: minItems,
          maxLength: Math.min(Math.max(maxItems, minItems), Math.max(LONGEST_LIST, minItems)),
        });
      }
      case 'string':
        return this.#text(schema, name);
      case 'integer':
        return fc.integer({ min: Math.ceil(minimum), max: Math.floor(Math.max(minimum, maximum)) });
      case 'number':
        return fc.double({ min: minimum, max: Math.max(minimum, maximum), noNaN: true });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return fc.jsonValue({ maxDepth: 1 });
    }
  }

  #object(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    const required = (schema.required ?? []) as readonly string[];
    const members = Object.entries((schema.properties ?? {}) as Members).filter(
      ([name]) => depth < DEEPEST || required.includes(name),
    );
    const requiredKeys = members.map(([name]) => name).filter((name) => required.includes(name));
    const model = Object.fromEntries(
      members.map(([name, member]) => [name, this.of(member, name, depth + 1)]),
    );
    const known = fc.record(model, { requiredKeys });
    const others = schema.additionalProperties;
    if (typeof others !== 'object' || others === null || members.length > 0 || depth >= DEEPEST) return known;
    return fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8 }),
      this.of(others as Schema, '', depth + 1),
      { maxKeys: 3 },
    );
  }

  #text(schema: Schema, name: string): fc.Arbitrary<string> {
    const { minLength = 0, maxLength = 60, format, pattern } = schema as Limits;
    if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
    if (this.#pool.has(name)) return this.#pool.arbitrary(name);
    const make = BY_FORMAT[format ?? ''];
    if (format === 'uuid') return fc.oneof(fc.uuid(), this.#pool.arbitrary('id'));
    if (/^(uri|url)$/.test(format ?? '') || /ur[il]$/i.test(name)) return this.#pool.arbitrary('url');
    if (make !== undefined) return make;
    return fc.string({ minLength, maxLength: Math.max(minLength, maxLength) });
  }
}

interface Composed {
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly pattern?: string;
}

const BY_FORMAT: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'date-time': fc
    .date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString()),
};

function merge(one: Schema, other: Schema): Schema {
  return {
    ...one,
    ...other,
    required: [...((one.required ?? []) as string[]), ...((other.required ?? []) as string[])],
    properties: { ...(one.properties as Members), ...(other.properties as Members) },
  };
}
