import { ApiDocument, type OperationKey } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { codesOf } from '../judge/access.ts';
import type { Surface, UsedOperation } from './surface.ts';
import { usedPaths } from './used-value.ts';

/** One used operation as `--list` shows it. */
export interface ListedOperation {
  operation: string;
  consumer: string;
  interactions: number;
  query: string[];
  headers: string[];
  sends: string[];
  reads: string[];
  statuses: number[];
  mediaTypes: string[];
  permissions: string;
  errorCodes: string[];
  /** How often a recorded run of the mock called it; absent without a journal. */
  calls?: number;
}

/** @param provider where permissions are looked up: the slice with its overlay */
export function listSurface(
  { operations }: Surface,
  provider: VendorDocument,
  calls?: ReadonlyMap<OperationKey, number>,
): ListedOperation[] {
  return operations.map((used) => ({
    operation: `${used.method.toUpperCase()} ${used.path}`,
    consumer: used.consumer,
    interactions: used.interactions.length,
    query: [...used.query.keys()].sort(),
    headers: [...used.headers].sort(),
    sends: [...usedPaths(used.request)].sort(),
    reads: [...new Set([...used.answers.values()].flatMap(({ body }) => [...usedPaths(body)]))].sort(),
    statuses: [...used.answers.keys()].sort((one, other) => one - other),
    mediaTypes: mediaTypesOf(used),
    permissions: describePermissions(provider, used),
    errorCodes: errorCodesOf(provider, used),
    ...(calls !== undefined && { calls: calls.get(used.key) ?? 0 }),
  }));
}

function mediaTypesOf({ requestMediaTypes, answers }: UsedOperation): string[] {
  const read = [...answers.values()].flatMap(({ mediaTypes }) => [...mediaTypes]);
  return [...new Set([...requestMediaTypes, ...read])].sort();
}

function describePermissions(provider: VendorDocument, { key }: UsedOperation): string {
  const permissions = ApiDocument.of(provider).operations.byKey(key)?.permissions;
  if (permissions === undefined) return '';
  return permissions.permissions.join(permissions.type === 'ANY' ? ' or ' : ' and ');
}

/** Those that the contract tells apart, and those that the overlay lists for the statuses it handles. */
function errorCodesOf(provider: VendorDocument, { key, answers }: UsedOperation): string[] {
  const found = ApiDocument.of(provider).operations.byKey(key);
  const codes = [...answers]
    .filter(([status]) => status >= 400)
    .flatMap(([status, { body }]) => [
      ...(body.properties.get('code')?.examples ?? []),
      ...(found === undefined ? [] : codesOf(provider, found, status)),
    ]);
  return [...new Set(codes.map(String))].sort();
}

export function formatList(rows: readonly ListedOperation[]): string {
  return rows
    .map((row) => {
      const lines: [string, readonly (string | number)[]][] = [
        ['query', row.query],
        ['headers', row.headers],
        ['sends', row.sends],
        ['reads', row.reads],
        ['statuses', row.statuses],
        ['media types', row.mediaTypes],
        ['permissions', row.permissions === '' ? [] : [row.permissions]],
        ['error codes', row.errorCodes],
      ];
      const calls = row.calls === undefined ? '' : `, called ${row.calls} times`;
      const head = `${row.operation}\n  ${row.consumer}, ${row.interactions} interactions${calls}`;
      const filled = lines.filter(([, values]) => values.length > 0);
      return [head, ...filled.map(([name, values]) => `  ${name}: ${values.join(', ')}`)].join('\n');
    })
    .join('\n\n');
}
