import type { OpenAPIV3 } from 'openapi-types';
import { isRecord, type Json } from '../json.ts';
import { nativePatterns, type Patterns } from '../patterns/patterns.ts';
import { isReference, referenceName, resolveReference } from '../references.ts';
import { Merger } from './merge.ts';
import { placeOf, Room } from './room.ts';
import { sampleNumber } from './sample-number.ts';
import { sampleText } from './sample-text.ts';
import { type Schema, typeOf } from './schema.ts';

/** Members that nobody asked for are left out below this level, and when so many values were made. */
const DEEPEST_OPTIONAL = 3;
const MOST_VALUES = 1000;
const LISTED_ENTITIES = 2;

export interface SamplerOptions {
  /** Whether the document's own examples go before made-up values. */
  readonly examples: boolean;
  /** Whether every member is left out that is not required. */
  readonly isSmallest?: boolean;
  readonly patterns?: Patterns;
}

/**
 * Makes up a value for a schema: in range, of the right format, by the name of its member where the schema says little. It ends with
 * every schema, and nothing that it makes is large.
 */
export class Sampler {
  readonly #document: OpenAPIV3.Document;
  readonly #words: () => number;
  readonly #options: SamplerOptions;
  readonly #merger: Merger;
  readonly #room = new Room();
  /** The references that are being followed: one that comes again is a circle. */
  readonly #path = new Set<string>();
  #made = 0;
  #obstacle: string | undefined;

  /** @param words seeded whole numbers */
  constructor(document: OpenAPIV3.Document, words: () => number, options: SamplerOptions) {
    this.#document = document;
    this.#words = words;
    this.#options = options;
    this.#merger = new Merger(document);
  }

  /** The first thing that had no value, in words. */
  get obstacle(): string | undefined {
    return this.#obstacle;
  }

  /**
   * @param name of the member that holds the value
   * @param owner name of the schema that the member belongs to
   * @returns undefined when there is no value, e.g. for a schema that needs itself
   * @throws NoRoomError when it would be too large
   */
  sample(schema: unknown, name = '', owner = '', depth = 0): unknown {
    if (schema === false) return this.#without(name, owner, 'takes no value at all');
    if (isReference(schema)) {
      const target = resolveReference<object>(this.#document, schema);
      return this.#follow([schema.$ref], () => this.sample(target, name, referenceName(schema), depth));
    }
    this.#made += 1;
    const plain: Schema = isRecord(schema) ? schema : {};
    if (plain.allOf === undefined) return this.#counted(plain, name, owner, depth);
    const merged = this.#merger.merge(plain);
    const { nullable } = merged.schema;
    const value = this.#follow(merged.references, () => this.#counted(merged.schema, name, owner, depth));
    return value === undefined && nullable === true ? null : value;
  }

  #without(name: string, owner: string, what: string): undefined {
    this.#obstacle ??= `${placeOf(name, owner)} ${what}`;
    return undefined;
  }

  /** @param inner is asked for a value while these references are being followed */
  #follow(references: Iterable<string>, inner: () => unknown): unknown {
    const followed = [...references];
    const circle = followed.find(($ref) => this.#path.has($ref));
    if (circle !== undefined) return this.#without('', circle, 'needs itself without end');
    for (const $ref of followed) this.#path.add($ref);
    const value = inner();
    for (const $ref of followed) this.#path.delete($ref);
    return value;
  }

  #counted(schema: Schema, name: string, owner: string, depth: number): unknown {
    this.#room.enter();
    const value = this.#value(schema, name, owner, depth);
    this.#room.leave();
    return value === undefined && schema.nullable === true ? null : value;
  }

  #value(schema: Schema, name: string, owner: string, depth: number): unknown {
    const given = this.#given(schema);
    if (given !== undefined) return this.#take(given, name, owner);
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices !== undefined) {
      const { oneOf: _, anyOf: __, ...rest } = schema;
      return firstOf(choices, (choice) => this.sample({ allOf: [rest, choice] }, name, owner, depth));
    }
    switch (typeOf(schema)) {
      case 'object':
        return this.#object(schema, owner, depth);
      case 'array':
        return this.#array(schema, name, owner, depth);
      case 'boolean':
        return this.#words() % 2 === 0;
      case 'integer':
        return sampleNumber(schema, 1, this.#words);
      case 'number':
        return sampleNumber(schema, 0.01, this.#words);
      case 'string':
        return this.#text(schema, name, owner);
      default:
        return {};
    }
  }

  #given(schema: Schema): unknown {
    const { examples } = this.#options;
    if (examples && schema.example !== undefined) return schema.example;
    const choice = choose(schema.enum ?? [], this.#words);
    return choice === undefined && examples ? schema.default : choice;
  }

  #text(schema: Schema, name: string, owner: string): string | undefined {
    const { minLength = 0, pattern } = schema;
    this.#room.take(minLength, name, owner);
    const { patterns = nativePatterns } = this.#options;
    const text = sampleText({ name, owner, rule: schema, words: this.#words, patterns });
    if (text === undefined)
      return this.#without(name, owner, `has the pattern ${pattern}: no text was found`);
    this.#room.take(Math.max(text.length - minLength, 0), name, owner);
    return text;
  }

  #object(schema: Schema, owner: string, depth: number): Json | undefined {
    const { properties = {}, additionalProperties: other = true, minProperties = 0 } = schema;
    const required = new Set(schema.required);
    const value: Json = {};
    this.#room.take(minProperties, '', owner);
    for (const member in properties) {
      const isRequired = required.delete(member);
      const inner = properties[member];
      if ((!isRequired && !this.#isWanted(member, depth)) || isWriteOnly(inner)) continue;
      if (!this.#member(value, member, inner, owner, depth) && isRequired) return undefined;
    }
    for (const member of required) if (!this.#member(value, member, other, owner, depth)) return undefined;
    for (let count = Object.keys(value).length, index = 1; count < minProperties; count++, index++)
      if (!this.#member(value, `key${index}`, other, '', depth)) return undefined;
    return value;
  }

  /** @returns whether there is a value for it */
  #member(value: Json, member: string, schema: unknown, owner: string, depth: number): boolean {
    if (member === '__proto__') return false; // is no member, but what an object is made of
    this.#room.take(member.length, member, owner);
    const sampled = this.sample(schema, member, owner, depth + 1);
    if (sampled === undefined) return false;
    value[member] = sampled;
    return true;
  }

  #isWanted(member: string, depth: number): boolean {
    if (this.#options.isSmallest === true) return false;
    return depth < DEEPEST_OPTIONAL && this.#made < MOST_VALUES && !(member === 'selfUri' && depth > 0);
  }

  #array(schema: Schema, name: string, owner: string, depth: number): unknown[] | undefined {
    const { items = {}, minItems = 0, maxItems = LISTED_ENTITIES, uniqueItems = false } = schema;
    const wanted = name === 'entities' ? LISTED_ENTITIES : 1;
    const count = Math.max(minItems, Math.min(wanted, maxItems));
    const values: unknown[] = [];
    this.#room.take(minItems, name, owner);
    const known = new Set<string>();
    // Values that must differ can come out alike: some more are tried.
    for (let tries = 0; values.length < count && tries < count * (uniqueItems ? 20 : 1); tries++) {
      this.#room.take(1, name, owner);
      const value = this.sample(items, singular(name), '', depth);
      if (value === undefined) break;
      if (uniqueItems && known.size === known.add(JSON.stringify(value)).size) continue;
      values.push(value);
    }
    if (values.length >= minItems) return values;
    return this.#without(
      name,
      owner,
      `must have ${minItems} items, and no more than ${values.length} were found`,
    );
  }

  /** A value that the document gives. */
  #take(value: unknown, name: string, owner: string): unknown {
    const isLong = typeof value === 'string' || typeof value === 'object';
    if (isLong) this.#room.take(JSON.stringify(value).length, name, owner);
    return value;
  }
}

/** One of the values, null only where there is no other one. */
function choose(values: readonly unknown[], words: () => number): unknown {
  if (values.length === 0) return undefined;
  const first = words() % values.length;
  const at = values.findIndex((_, index) => values[(first + index) % values.length] !== null);
  return at < 0 ? null : values[(first + at) % values.length];
}

const isWriteOnly = (schema: unknown): boolean => isRecord(schema) && schema.writeOnly === true;

function firstOf<T>(choices: readonly T[], sample: (choice: T) => unknown): unknown {
  for (const choice of choices) {
    const value = sample(choice);
    if (value !== undefined) return value;
  }
  return undefined;
}

const singular = (name: string) => name.replace(/ies$/, 'y').replace(/s$/, '');
