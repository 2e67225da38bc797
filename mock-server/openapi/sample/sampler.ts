import type { OpenAPIV3 } from 'openapi-types';
import { isReference, referenceName, resolveReference } from '../references.ts';
import { sampleText, type TextRule } from './sample-text.ts';

/** A schema of OpenAPI 3.0; the document is checked no further than it is used. */
interface Schema extends TextRule {
  readonly type?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly AnySchema[];
  readonly oneOf?: readonly AnySchema[];
  readonly anyOf?: readonly AnySchema[];
  readonly properties?: Readonly<Record<string, AnySchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | AnySchema;
  readonly minProperties?: number;
  readonly items?: AnySchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly writeOnly?: boolean;
}
type AnySchema = Schema | OpenAPIV3.ReferenceObject;

/** Members that nobody asked for are left out below this level, and when so many values were made. */
const DEEPEST_OPTIONAL = 3;
const MOST_VALUES = 1000;
const LISTED_ENTITIES = 2;

export interface SamplerOptions {
  /** Whether the document's own examples go before made-up values. */
  readonly examples: boolean;
}

/** Makes up a value for a schema: in range, of the right format, by the name of its member where the schema says little. */
export class Sampler {
  readonly #document: OpenAPIV3.Document;
  readonly #words: () => number;
  readonly #options: SamplerOptions;
  /** The references that are being followed: one that comes again is a circle. */
  readonly #path = new Set<string>();
  #made = 0;

  /** @param words seeded whole numbers */
  constructor(document: OpenAPIV3.Document, words: () => number, options: SamplerOptions) {
    this.#document = document;
    this.#words = words;
    this.#options = options;
  }

  /**
   * @param name of the member that holds the value
   * @param owner name of the schema that the member belongs to
   * @returns undefined when there is no value, e.g. for a schema that contains itself
   */
  sample(schema: object, name = '', owner = '', depth = 0): unknown {
    if (isReference(schema)) {
      const { $ref } = schema;
      if (this.#path.has($ref)) return undefined;
      this.#path.add($ref);
      const target = resolveReference<object>(this.#document, schema);
      const value = this.sample(target, name, referenceName(schema), depth);
      this.#path.delete($ref);
      return value;
    }
    this.#made += 1;
    return this.#value(this.#merge(schema), name, owner, depth);
  }

  #value(schema: Schema, name: string, owner: string, depth: number): unknown {
    const given = this.#given(schema);
    if (given !== undefined) return given;
    const [choice] = schema.oneOf ?? schema.anyOf ?? [];
    if (choice !== undefined) {
      const { oneOf: _, anyOf: __, ...rest } = schema;
      return this.sample({ allOf: [rest, choice] }, name, owner, depth);
    }
    switch (typeOf(schema)) {
      case 'object':
        return this.#object(schema, owner, depth);
      case 'array':
        return this.#array(schema, name, depth);
      case 'boolean':
        return this.#words() % 2 === 0;
      case 'integer':
        return this.#number(schema, 1);
      case 'number':
        return this.#number(schema, 0.01);
      case 'string':
        return sampleText(name, owner, schema, this.#words);
      default:
        return {};
    }
  }

  #given(schema: Schema): unknown {
    const { examples } = this.#options;
    if (examples && schema.example !== undefined) return schema.example;
    const choices = (schema.enum ?? []).filter((choice) => choice !== null);
    if (choices.length > 0) return choices[this.#words() % choices.length];
    if (schema.enum?.includes(null)) return null;
    return examples ? schema.default : undefined;
  }

  #object(schema: Schema, owner: string, depth: number): Record<string, unknown> {
    const required = new Set(schema.required);
    const value: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      if (!isReference(member) && member.writeOnly === true) continue;
      const isWanted =
        required.has(name) ||
        (depth < DEEPEST_OPTIONAL && this.#made < MOST_VALUES && !(name === 'selfUri' && depth > 0));
      const sampled = isWanted ? this.sample(member, name, owner, depth + 1) : undefined;
      if (sampled !== undefined) value[name] = sampled;
    }
    const { additionalProperties: other, minProperties = 0 } = schema;
    for (let index = 1; typeof other === 'object' && Object.keys(value).length < minProperties; index++)
      value[`key${index}`] = this.sample(other, '', '', depth + 1);
    return value;
  }

  #array({ items = {}, minItems = 0, maxItems = LISTED_ENTITIES }: Schema, name: string, depth: number) {
    const wanted = name === 'entities' ? LISTED_ENTITIES : 1;
    const count = Math.max(minItems, Math.min(wanted, maxItems));
    const values: unknown[] = [];
    while (values.length < count) {
      const value = this.sample(items, singular(name), '', depth);
      if (value === undefined) break;
      values.push(value);
    }
    return values;
  }

  /** @param step what the value is a multiple of, where the schema does not say */
  #number(schema: Schema, step: number): number {
    const unit = schema.multipleOf ?? step;
    const { minimum, maximum = Number.POSITIVE_INFINITY } = schema;
    const highest = schema.exclusiveMaximum === true ? maximum - unit : maximum;
    let first = Math.ceil((minimum ?? Math.min(1, highest)) / unit);
    const lowest = round(first * unit);
    if (lowest < (minimum ?? lowest) || (schema.exclusiveMinimum === true && lowest === minimum)) first += 1;
    const last = Math.min(Math.floor(highest / unit), first + Math.round(99 / unit));
    return round((first + (this.#words() % Math.max(last - first + 1, 1))) * unit);
  }

  /** One schema for a schema and all that it is composed of. @param whole those that it is a part of, and can contain again */
  #merge(schema: Schema, whole: readonly Schema[] = []): Schema {
    if (schema.allOf === undefined || whole.includes(schema)) return schema;
    const { allOf, ...own } = schema;
    const inner = allOf.map((part) => resolveReference<Schema>(this.#document, part));
    const parts = [...inner.map((part) => this.#merge(part, [...whole, schema])), own];
    const required = parts.flatMap((part) => part.required ?? []);
    const members = parts.map((part) => part.properties ?? {});
    return { ...Object.assign({}, ...parts), required, properties: Object.assign({}, ...members) };
  }
}

function typeOf({ type, properties, additionalProperties, items }: Schema): string | undefined {
  if (type !== undefined) return type;
  if (items !== undefined) return 'array';
  const hasMembers = properties !== undefined && Object.keys(properties).length > 0;
  return hasMembers || additionalProperties !== undefined ? 'object' : undefined;
}

/** Multiples of a decimal fraction come out with a tail. */
const round = (value: number) => Number(value.toFixed(6));

const singular = (name: string) => name.replace(/ies$/, 'y').replace(/s$/, '');
