import { DocumentError } from './document-error.ts';
import { show } from './explain.ts';
import { isRecord } from './json.ts';

interface Kind {
  readonly what: string;
  readonly is: (value: unknown) => boolean;
}

const isSchema = (value: unknown) => isRecord(value) || typeof value === 'boolean';
const SCHEMA: Kind = { what: 'a schema', is: isSchema };
const SCHEMAS: Kind = {
  what: 'a list of schemas',
  is: (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema),
};
const NAMED_SCHEMAS: Kind = {
  what: 'an object of schemas',
  is: (value) => isRecord(value) && Object.values(value).every(isSchema),
};
const ITEMS: Kind = { what: 'a schema', is: (value) => isSchema(value) || SCHEMAS.is(value) };
const LIST: Kind = { what: 'a list', is: (value) => Array.isArray(value) && value.length > 0 };
const NAMES: Kind = {
  what: 'a list of names',
  is: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
};
const COUNT: Kind = {
  what: 'a whole number from 0',
  is: (value) => Number.isInteger(value) && Number(value) >= 0,
};
const NUMBER: Kind = { what: 'a number', is: Number.isFinite };
const STEP: Kind = {
  what: 'a number above 0',
  is: (value) => Number.isFinite(value) && Number(value) > 0,
};
const LIMIT: Kind = { what: 'true, false or a number', is: (value) => FLAG.is(value) || NUMBER.is(value) };
const FLAG: Kind = { what: 'true or false', is: (value) => typeof value === 'boolean' };
const TEXT: Kind = { what: 'a text', is: (value) => typeof value === 'string' };
const ANYTHING: Kind = { what: 'anything', is: () => true };

/** Every keyword that says which values a schema takes. What is not among them, e.g. a title, a vendor's extension or `$id`, says nothing. */
const KEYWORDS: ReadonlyMap<string, Kind> = new Map([
  ['type', ANYTHING], // the validator names the types that there are
  ['nullable', FLAG],
  ['enum', LIST],
  ['const', ANYTHING],
  ['multipleOf', STEP],
  ['minimum', NUMBER],
  ['maximum', NUMBER],
  ['exclusiveMinimum', LIMIT],
  ['exclusiveMaximum', LIMIT],
  ['minLength', COUNT],
  ['maxLength', COUNT],
  ['pattern', TEXT],
  ['format', TEXT],
  ['items', ITEMS],
  ['additionalItems', SCHEMA],
  ['contains', SCHEMA],
  ['minItems', COUNT],
  ['maxItems', COUNT],
  ['uniqueItems', FLAG],
  ['properties', NAMED_SCHEMAS],
  ['patternProperties', NAMED_SCHEMAS],
  ['additionalProperties', SCHEMA],
  ['propertyNames', SCHEMA],
  ['required', NAMES],
  ['minProperties', COUNT],
  ['maxProperties', COUNT],
  ['allOf', SCHEMAS],
  ['anyOf', SCHEMAS],
  ['oneOf', SCHEMAS],
  ['not', SCHEMA],
  ['if', SCHEMA],
  ['then', SCHEMA],
  ['else', SCHEMA],
]);

/**
 * Whether a member of a schema says anything of the values that it takes.
 *
 * @param place of the schema, for the message
 * @throws DocumentError when it does, and its value is none that it can have
 */
export function isKeyword(name: string, value: unknown, place: string): boolean {
  const kind = KEYWORDS.get(name);
  if (kind === undefined) return false;
  if (kind.is(value)) return true;
  throw new DocumentError(`${place}/${name} must be ${kind.what}; it is ${show(value)}.`);
}
