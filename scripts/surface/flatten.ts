/** Words for people: they may be bettered without anybody's program noticing. */
const PROSE = new Set(['description', 'title', 'summary', 'tags', 'example', 'examples', 'info']);

/** Whether a member is named by a user, as properties are: one called `title` is no prose. */
const NAMES_MEMBERS = new Set([
  'properties',
  'schemas',
  'paths',
  'parameters',
  'responses',
  'patternProperties',
]);

/**
 * Writes a document as one line for each value, `/paths/~1clock/get/operationId: readClock`, without the prose. Each item of a list of plain
 * values has a line too, without its place: the order of a list means nothing in a schema.
 */
export function flatten(value: unknown, place = '', isNamed = false): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => flatten(item, isPlain(item) ? place : `${place}/${index}`));
  }
  if (isPlain(value)) return [`${place}: ${value}`];
  const members = Object.entries(value as object).filter(([name]) => isNamed || !PROSE.has(name));
  if (members.length === 0) return [`${place}: {}`];
  return members.flatMap(([name, member]) =>
    flatten(member, `${place}/${name.replaceAll('/', '~1')}`, !isNamed && NAMES_MEMBERS.has(name)),
  );
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;
