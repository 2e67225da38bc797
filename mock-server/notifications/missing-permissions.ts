import { permissionCovers, permissionsOf } from '../oauth/permissions.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Directory } from '../org/directory.ts';
import type { Topic } from './parse-topic.ts';

/** The permissions that the token's user, or its client, lacks for these topics; each of them once. */
export function missingPermissions(
  directory: Directory,
  token: TokenRecord,
  topics: readonly Topic[],
): string[] {
  const held = [...permissionsOf(directory, token)];
  const needed = topics.flatMap(({ template, subject }) =>
    template.freeForOwnUser && subject !== undefined && subject === token.userId ? [] : template.permissions,
  );
  return [...new Set(needed)].filter(
    (permission) => !held.some((granted) => permissionCovers(granted, permission)),
  );
}
