import { GenesysError } from '../errors/genesys-error.ts';

const DEEPEST = 64;

/**
 * Refuses JSON that no client of Genesys Cloud sends and that would hurt the code that handles it later: nesting that exhausts the stack,
 * members that change prototypes, null bytes. The rule is ours.
 *
 * @throws GenesysError `bad.request` naming the place
 */
export function refuseHostileJson(value: unknown): void {
  const found = findHostile(value, 0);
  if (found === undefined) return;
  const path = found.path.reverse().join('.');
  const field = path.length > 80 ? `${path.slice(0, 80)}…` : path;
  throw new GenesysError('bad.request', {
    step: 'body',
    ...(field === '' ? {} : { field }),
    reason: `${field === '' ? 'The body' : field} ${found.what}.`,
    origin: { confidence: 'ours', source: 'a limit of the mock' },
  });
}

interface Hostile {
  readonly what: string;
  /** Member names, the innermost first. */
  readonly path: string[];
}

/** The path is put together only on the way back from a finding, as good bodies have none. */
function findHostile(value: unknown, depth: number): Hostile | undefined {
  if (typeof value === 'string')
    return value.includes('\0') ? { what: 'holds a null byte', path: [] } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= DEEPEST) return { what: `is nested deeper than ${DEEPEST} levels`, path: [] };
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findHostile(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const name in members) {
    if (name === '__proto__' || name.includes('\0'))
      return { what: 'has a member with a name that is not accepted', path: [] };
    const found = findHostile(members[name], depth + 1);
    if (found !== undefined) {
      found.path.push(name);
      return found;
    }
  }
  return undefined;
}
