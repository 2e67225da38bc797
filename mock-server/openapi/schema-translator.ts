import type { Ajv } from 'ajv';
import type { OpenAPIV3 } from 'openapi-types';
import { DocumentError } from './document-error.ts';
import { EndlessSchemas } from './endless-schema.ts';
import { VISIT } from './foreign-keywords.ts';
import { isRecord, type Json, pick } from './json.ts';
import type { Patterns } from './patterns/patterns.ts';
import { isReference, pointerSegments, resolveReference } from './references.ts';
import { isKeyword } from './schema-keywords.ts';
import { mapSchemaParts } from './schema-parts.ts';

/** Which direction a body travels in: read-only members are not asked of requests, write-only ones not of responses. */
export type Direction = 'request' | 'response';

/** A schema of the document under the name that others refer to it by. */
export interface NamedSchema {
  readonly key: string;
  readonly schema: Json;
}

export interface Translated {
  readonly root: Json;
  /** All that it needs, however far away, and that was not known yet. */
  readonly named: readonly NamedSchema[];
}

interface TranslatorOptions {
  readonly isForeign: boolean;
  readonly patterns: Patterns;
  /** Those that the validator knows. */
  readonly formats: Ajv['formats'];
}

const SCHEMAS = '#/components/schemas/';
/** The largest answer of the vendor has a tenth of it; compiling this many takes seconds. */
const MOST_PARTS = 20_000;

/** OpenAPI 3.0 schemas become JSON Schema: `nullable`, `readOnly`, `writeOnly` and exclusive limits are what differs. */
export class SchemaTranslator {
  readonly #document: OpenAPIV3.Document;
  readonly #options: TranslatorOptions;
  readonly #endless: EndlessSchemas;

  constructor(document: OpenAPIV3.Document, options: TranslatorOptions) {
    this.#document = document;
    this.#options = options;
    this.#endless = new EndlessSchemas(document);
  }

  /**
   * @param known keys of the schemas that need not be translated again
   * @throws DocumentError naming the place of what is no schema, or of a reference that is broken
   */
  translate(schema: object, direction: Direction, known: ReadonlySet<string>): Translated {
    // A list and not a recursion: a chain of references can be longer than the stack.
    const wanted = new Map<string, string>();
    const job: Job = { direction, known, wanted, parts: 0 };
    const root = this.#schema(schema, 'The schema', job) as Json;
    const named: NamedSchema[] = [];
    for (const [key, $ref] of wanted) {
      const target = resolveReference(this.#document, { $ref });
      named.push({ key, schema: this.#schema(target, $ref, job) as Json });
    }
    this.#endless.refuse(schema);
    return { root, named };
  }

  #schema(value: unknown, place: string, job: Job): unknown {
    job.parts += 1;
    if (job.parts > MOST_PARTS) throw new DocumentError(`The schema has more than ${MOST_PARTS} parts.`);
    if (typeof value === 'boolean') return value;
    if (!isRecord(value)) throw new DocumentError(`${place} must be a schema.`);
    if (isReference(value)) return { $ref: refer(value.$ref, job) };

    const { nullable, ...own } = pick(
      value,
      (part, name) => isKeyword(name, part, place) && this.#canBeRun(name, part),
    );
    const schema = mapSchemaParts(this.#withoutUnreadable(own), (part, way) =>
      this.#schema(part, `${place}/${way}`, job),
    );
    if (this.#options.isForeign) countVisits(schema);
    moveLimits(schema);
    const { properties, required } = value;
    if (Array.isArray(required) && isRecord(properties)) {
      schema.required = required.filter(
        (name) => !Object.hasOwn(properties, name) || !belongsToOther(properties[name], job.direction),
      );
    }
    return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
  }

  #canBeRun(name: string, value: unknown): boolean {
    if (name === 'pattern') return this.#options.patterns.compile(value) !== undefined;
    return name !== 'format' || Object.hasOwn(this.#options.formats, String(value));
  }

  /** Members that a name cannot be looked up for, or that are of a name that cannot be told from others, refuse nothing. */
  #withoutUnreadable(schema: Json): Json {
    const { patternProperties, additionalProperties: _, ...rest } = schema;
    if (!isRecord(patternProperties)) return schema;
    const isReadable = (source: string) => this.#options.patterns.compile(source) !== undefined;
    if (Object.keys(patternProperties).every(isReadable)) return schema;
    return { ...rest, patternProperties: pick(patternProperties, (_part, source) => isReadable(source)) };
  }
}

interface Job {
  readonly direction: Direction;
  readonly known: ReadonlySet<string>;
  /** The references that are still to be followed, and those that were, by their keys. */
  readonly wanted: Map<string, string>;
  parts: number;
}

function refer(reference: string, { direction, known, wanted }: Job): string {
  if (!reference.startsWith(SCHEMAS))
    throw new DocumentError(`The reference ${reference} is not to a schema of the document.`);
  // The leading slash makes it the same from wherever it is referred to.
  const key = `/${direction}/${encodeURIComponent(pointerSegments(reference).join('/'))}`;
  if (!known.has(key)) wanted.set(key, reference);
  return key;
}

const LIMITS = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const;

/** OpenAPI 3.0 has exclusive limits as flags on the limit beside them. */
function moveLimits(schema: Json): void {
  for (const [flag, limit] of LIMITS) {
    if (schema[flag] === true && schema[limit] !== undefined) {
      schema[flag] = schema[limit];
      delete schema[limit];
    } else if (typeof schema[flag] === 'boolean') delete schema[flag];
  }
}

function belongsToOther(property: unknown, direction: Direction): boolean {
  const { readOnly, writeOnly } = (property ?? {}) as { readOnly?: boolean; writeOnly?: boolean };
  return direction === 'request' ? readOnly === true : writeOnly === true;
}

/** Members with a plain schema are counted where they are members: that they are looked at once is known there. */
function countVisits(schema: Json): void {
  const { properties, required } = schema;
  // What is missing is found and written down, which takes longer than to see what is there.
  schema[VISIT] = 1 + countOf(properties) + 3 * countOf(required);
  for (const member of Object.values(Object(properties))) {
    if (isRecord(member) && !Object.keys(member).some((name) => HAS_PARTS.has(name))) delete member[VISIT];
  }
}

/** The keywords by which one value is looked at more than once, or what is inside of it. */
const HAS_PARTS = new Set(
  `properties patternProperties additionalProperties propertyNames required items contains allOf anyOf oneOf not if`.split(
    ' ',
  ),
);

const countOf = (value: unknown): number => Object.keys(Object(value)).length;
