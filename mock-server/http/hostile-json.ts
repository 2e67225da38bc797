import { GenesysError } from '../errors/genesys-error.ts';

const DEEPEST = 64;

/**
 * Refuses JSON that no client of Genesys Cloud sends and that would hurt whoever handles it later: nesting that exhausts the stack,
 * members that change prototypes, null bytes. The rule is ours.
 *
 * @throws GenesysError `bad.request` naming the place
 */
export function refuseHostileJson(value: unknown, path = '', depth = 0): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000')) throw hostile(path, 'holds a null byte');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= DEEPEST) throw hostile(path, `is nested deeper than ${DEEPEST} levels`);
  if (Array.isArray(value)) {
    for (const item of value) refuseHostileJson(item, path, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__' || key.includes('\u0000'))
      throw hostile(path, 'has a member with a name that is not accepted');
    refuseHostileJson(item, path === '' ? key : `${path}.${key}`, depth + 1);
  }
}

function hostile(path: string, what: string): GenesysError {
  const field = path.length > 80 ? `${path.slice(0, 80)}…` : path;
  return new GenesysError('bad.request', {
    step: 'body',
    ...(field === '' ? {} : { field }),
    reason: `${field === '' ? 'The body' : field} ${what}.`,
    origin: { confidence: 'ours', source: 'a limit of the mock' },
  });
}
