import type { Directory } from '../org/directory.ts';
import type { TokenRecord } from './token-ledger.ts';

/** What the token's user, or without one its client, is allowed. */
export function permissionsOf(directory: Directory, token: TokenRecord): ReadonlySet<string> {
  return token.permissions ?? directory.permissionsOf(token.userId ?? token.clientId);
}

/** Whether a set of granted permissions allows the wanted one. */
export function holds(granted: ReadonlySet<string>, wanted: string): boolean {
  if (granted.has(wanted)) return true;
  for (const permission of granted) if (permissionCovers(permission, wanted)) return true;
  return false;
}

/** Whether a granted permission, whose parts may be `*`, allows the wanted one. Both are written `domain:entity:action`. */
export function permissionCovers(granted: string, wanted: string): boolean {
  if (granted === wanted) return true;
  if (!granted.includes('*')) return false;
  const wantedParts = wanted.split(':');
  return granted.split(':').every((part, index) => part === '*' || part === wantedParts[index]);
}
