import { _, type Ajv, type KeywordDefinition } from 'ajv';
import { isRecord, type Json } from './json.ts';
import type { WorkLimit } from './work-limit.ts';

/** Counts the checks of a schema. It is put into every schema of a foreign document, with the number of names that it lists. */
export const VISIT = 'mock-visit';
/** Characters of a value that are written or compared in one step. */
const CHARACTERS_PER_STEP = 100;

/** Replaces the keywords that compare every value with every other one, and adds the one that counts. */
export function addForeignKeywords(ajv: Ajv, work: WorkLimit): void {
  ajv.addKeyword({
    keyword: VISIT,
    schemaType: 'number',
    code: ({ gen, schema }) => {
      const spend = gen.scopeValue('func', { ref: (steps: number) => work.spend(steps) });
      gen.code(_`${spend}(${schema})`);
    },
  });
  const write = (value: unknown): string => {
    const text = canonical(value);
    work.spend(1 + text.length / CHARACTERS_PER_STEP);
    return text;
  };
  replace(ajv, {
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    compile: (isWanted: boolean) => (items: unknown[]) =>
      !isWanted || new Set(items.map(write)).size === items.length,
    error: { message: 'must NOT have duplicate items' },
  });
  replace(ajv, {
    keyword: 'enum',
    schemaType: 'array',
    compile(values: unknown[]) {
      const known = new Set(values.map(canonical));
      return (value: unknown) => known.has(write(value));
    },
    error: {
      message: 'must be equal to one of the allowed values',
      params: ({ schemaCode }) => _`{allowedValues: ${schemaCode}}`,
    },
  });
  replace(ajv, {
    keyword: 'const',
    compile(constant: unknown) {
      const known = canonical(constant);
      return (value: unknown) => write(value) === known;
    },
    error: { message: 'must be equal to constant' },
  });
}

function replace(ajv: Ajv, definition: KeywordDefinition): void {
  ajv.removeKeyword(String(definition.keyword));
  ajv.addKeyword(definition);
}

/** The same text for values that are the same, whatever the order of their members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) => (isRecord(part) ? sorted(part) : part)) ?? 'undefined';
}

const sorted = (part: Json): Json =>
  Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
