import type { OperationRow } from './operation-table.ts';

/** What every path of the Platform API starts with. */
const BASE = '/api/v2';
/** A path that differs more than this, in letters for each one sent after the base, was meant as something else. */
const MOST_DIFFERENT = 0.34;
/** Longer paths are not compared: that takes time, and nobody mistypes one. */
const LONGEST_COMPARED = 250;

/** The operation whose method and path are most like those that were sent; undefined when none is like them. */
export function nearestOperation(
  operations: Iterable<OperationRow>,
  method: string,
  path: string,
): OperationRow | undefined {
  if (path.length > LONGEST_COMPARED) return undefined;
  const sent = tidyPath(path);
  let limit = (sent.length - BASE.length) * MOST_DIFFERENT;
  let best: OperationRow | undefined;
  for (const operation of operations) {
    const ofMethod = operation.method === method ? 0 : 1;
    const cost = ofMethod + difference(sent, operation.path, limit - ofMethod);
    if (cost > limit || (best !== undefined && cost === limit)) continue;
    best = operation;
    limit = cost;
  }
  return best;
}

/** A path without slashes too many, and below the base that all paths have, whatever it was sent below. */
export function tidyPath(path: string): string {
  const plain = path.replaceAll(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  const [, rest = plain] = /^(?:\/api)?(?:\/v\d+)?(\/.*)$/i.exec(plain) ?? [];
  return plain.startsWith('/oauth') ? plain : BASE + rest;
}

/** Puts what was sent in the places of the template's parameters, and keeps the parameter's name where nothing was. */
export function fillTemplate(template: string, sent: string): string {
  const parts = tidyPath(sent).split('/');
  return template
    .split('/')
    .map((part, at) => (part.startsWith('{') ? (parts[at] ?? part) : part))
    .join('/');
}

/** @param limit further than this nobody wants to know */
function difference(sent: string, template: string, limit: number): number {
  const parts = sent.toLowerCase().split('/');
  const wanted = template.toLowerCase().split('/');
  let cost = 0;
  for (let at = 0; at < Math.max(parts.length, wanted.length) && cost <= limit; at++) {
    const part = parts[at] ?? '';
    const expected = wanted[at] ?? '';
    if (expected.startsWith('{')) cost += part === '' ? 3 : 0.5;
    else if (Math.abs(part.length - expected.length) > limit - cost) return Number.POSITIVE_INFINITY;
    else cost += differenceOfParts(part, expected);
  }
  return cost;
}

/** What both begin with takes most of the time and makes no difference. */
function differenceOfParts(part: string, expected: string): number {
  let same = 0;
  while (same < part.length && part[same] === expected[same]) same += 1;
  return editDistance(part.slice(same), expected.slice(same));
}

/** How many letters to change, add or take away (Levenshtein). */
function editDistance(left: string, right: string): number {
  if (left === right) return 0;
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
