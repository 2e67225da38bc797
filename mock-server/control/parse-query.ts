import { invalid } from './refuse.ts';

/**
 * Reads the query of a control call.
 *
 * @throws MockError `mock.control.invalid` for a name that is not accepted, or one that stands there twice
 */
export function parseQuery<Name extends string>(
  query: URLSearchParams,
  accepted: readonly Name[],
): Partial<Record<Name, string>> {
  const given: Partial<Record<Name, string>> = {};
  for (const [name, value] of query) {
    const known = accepted.find((candidate) => candidate === name);
    if (known === undefined)
      throw invalid(`The query takes ${accepted.join(', ')}, not "${name.slice(0, 60)}".`, 'query');
    if (given[known] !== undefined) throw invalid(`query.${known} stands there twice.`, `query.${known}`);
    given[known] = value;
  }
  return given;
}

/** @returns all there is when no limit was given */
export function parseLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw invalid('query.limit must be a whole number from 1 to 9999999.', 'query.limit');
}
