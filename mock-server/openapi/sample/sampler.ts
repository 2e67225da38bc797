import type { OpenAPIV3 } from 'openapi-types';
import { isRecord } from '../json.ts';
import { nativePatterns, type Patterns } from '../patterns/patterns.ts';
import { isReference, referenceName, resolveReference } from '../references.ts';
import { Merger } from './merge.ts';
import { Room } from './room.ts';
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
    if (schema === false) return this.#without(`${placeOf(name, owner)} takes no value at all`);
    if (isReference(schema)) {
      const target = resolveReference<object>(this.#document, schema);
      return this.#follow([schema.$ref], () => this.sample(target, name, referenceName(schema), depth));
    }
    this.#made += 1;
    const merged = this.#merger.merge(isRecord(schema) ? schema : {});
    return this.#follow(merged.references, () => this.#orNull(merged.schema, name, owner, depth));
  }

  #without(obstacle: string): undefined {
    this.#obstacle ??= obstacle;
    return undefined;
  }

  /** @param inner is asked for a value while these references are being followed */
  #follow(references: Iterable<string>, inner: () => unknown): unknown {
    const added: string[] = [];
    for (const $ref of references) {
      if (this.#path.has($ref)) return this.#leave(added, this.#without(`${$ref} needs itself without end`));
      this.#path.add($ref);
      added.push($ref);
    }
    return this.#leave(added, this.#room.within(inner));
  }

  #leave(added: readonly string[], value: unknown): unknown {
    for (const $ref of added) this.#path.delete($ref);
    return value;
  }

  #orNull(schema: Schema, name: string, owner: string, depth: number): unknown {
    this.#room.look(1 + Object.keys(schema.properties ?? {}).length + (schema.required?.length ?? 0));
    const value = this.#value(schema, name, owner, depth);
    return value === undefined && schema.nullable === true ? null : value;
  }

  #value(schema: Schema, name: string, owner: string, depth: number): unknown {
    const given = this.#given(schema);
    if (given !== undefined) return this.#counted(given, name, owner);
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices !== undefined) {
      const { oneOf: _, anyOf: __, ...rest } = schema;
      return firstOf(choices, (choice) => this.sample({ allOf: [rest, choice] }, name, owner, depth));
    }
    switch (typeOf(schema)) {
      case 'object':
        return this.#object(schema, name, owner, depth);
      case 'array':
        return this.#array(schema, name, owner, depth);
      case 'boolean':
        return this.#counted(this.#words() % 2 === 0, name, owner);
      case 'integer':
        return this.#counted(sampleNumber(schema, 1, this.#words), name, owner);
      case 'number':
        return this.#counted(sampleNumber(schema, 0.01, this.#words), name, owner);
      case 'string':
        return this.#text(schema, name, owner);
      default:
        return this.#counted({}, name, owner);
    }
  }

  #given(schema: Schema): unknown {
    const { examples } = this.#options;
    if (examples && schema.example !== undefined) return schema.example;
    const choice = choose(schema.enum ?? [], this.#words);
    return choice === undefined && examples ? schema.default : choice;
  }

  #text(schema: Schema, name: string, owner: string): string | undefined {
    const place = placeOf(name, owner);
    const { minLength = 0 } = schema;
    this.#room.take(minLength, place);
    const { patterns = nativePatterns } = this.#options;
    const text = sampleText({ name, owner, rule: schema, words: this.#words, patterns });
    if (text === undefined)
      return this.#without(`${place}: no text was found that fits the pattern ${schema.pattern}`);
    this.#room.take(Math.max(text.length - minLength, 0), place);
    return text;
  }

  #object(schema: Schema, name: string, owner: string, depth: number) {
    const required = new Set(schema.required);
    const { properties = {}, additionalProperties: other = true, minProperties = 0 } = schema;
    const names = new Set([...Object.keys(properties), ...required]);
    const members = new Map<string, unknown>();
    for (const member of names) {
      const inner = Object.hasOwn(properties, member) ? properties[member] : other;
      if (isRecord(inner) && inner.writeOnly === true) continue;
      if (!required.has(member) && !this.#isWanted(member, depth)) continue;
      this.#room.take(member.length, placeOf(name, owner));
      const value = this.sample(inner, member, owner, depth + 1);
      if (value !== undefined) members.set(member, value);
      else if (required.has(member)) return undefined;
    }
    for (let index = 1; members.size < minProperties; index++) {
      const value = this.sample(other, '', '', depth + 1);
      if (value === undefined) return undefined;
      members.set(`key${index}`, value);
    }
    this.#room.take(2, placeOf(name, owner));
    return Object.fromEntries(members);
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
    const known = new Set<string>();
    // Values that must differ can come out alike: some more are tried.
    for (let tries = 0; values.length < count && tries < count * (uniqueItems ? 20 : 1); tries++) {
      const value = this.sample(items, singular(name), '', depth);
      if (value === undefined) break;
      if (uniqueItems && known.size === known.add(JSON.stringify(value)).size) continue;
      values.push(value);
    }
    this.#room.take(2, placeOf(name, owner));
    if (values.length >= minItems) return values;
    return this.#without(`${placeOf(name, owner)} has not ${minItems} values that are different`);
  }

  #counted<T>(value: T, name: string, owner: string): T {
    this.#room.take(JSON.stringify(value)?.length ?? 0, placeOf(name, owner));
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

function firstOf<T>(choices: readonly T[], sample: (choice: T) => unknown): unknown {
  for (const choice of choices) {
    const value = sample(choice);
    if (value !== undefined) return value;
  }
  return undefined;
}

const placeOf = (name: string, owner: string): string =>
  name === '' ? owner || 'the schema' : owner === '' ? name : `${owner}.${name}`;

const singular = (name: string) => name.replace(/ies$/, 'y').replace(/s$/, '');
