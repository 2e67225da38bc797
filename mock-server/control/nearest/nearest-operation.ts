import type { OperationRow } from '../../openapi/operation-table.ts';

/** A path that differs more than this, in letters for each one sent, was meant as something else. */
const MOST_DIFFERENT = 0.34;

/** The operation whose method and path are most like those that were sent; undefined when none is like them. */
export function nearestOperation(
  operations: Iterable<OperationRow>,
  method: string,
  path: string,
): OperationRow | undefined {
  let best: { operation: OperationRow; cost: number } | undefined;
  for (const operation of operations) {
    const cost = difference(path, operation.path) + (operation.method === method ? 0 : 1);
    if (best === undefined || cost < best.cost) best = { operation, cost };
  }
  return best !== undefined && best.cost <= path.length * MOST_DIFFERENT ? best.operation : undefined;
}

/** Puts what was sent in the places of the template's parameters, and keeps the parameter's name where nothing was. */
export function fillTemplate(template: string, sent: string): string {
  const parts = sent.split('/');
  return template
    .split('/')
    .map((part, at) => (part.startsWith('{') ? (parts[at] ?? part) : part))
    .join('/');
}

function difference(sent: string, template: string): number {
  const parts = sent.split('/');
  const wanted = template.split('/');
  let cost = 0;
  for (let at = 0; at < Math.max(parts.length, wanted.length); at++) {
    const part = parts[at] ?? '';
    const expected = wanted[at] ?? '';
    cost += expected.startsWith('{') ? (part === '' ? 3 : 0.5) : editDistance(part, expected);
  }
  return cost;
}

/** How many letters to change, add or take away (Levenshtein). */
function editDistance(left: string, right: string): number {
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
