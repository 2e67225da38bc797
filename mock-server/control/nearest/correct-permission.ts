import type { Why } from '../../errors/why.ts';
import { holds } from '../../oauth/permissions.ts';
import type { Operation } from '../../openapi/operation.ts';
import type { Directory } from '../../org/directory.ts';
import { type Correction, type NoCorrection, withGoodToken } from './correction.ts';
import type { KnownValues } from './known-values.ts';
import type { RequestDraft } from './request-draft.ts';

/** Uses a token whose client may do it, or names such a client. */
export function correctPermission(
  directory: Directory,
  draft: RequestDraft,
  why: Why,
  operation: Operation | undefined,
  known: KnownValues,
): Correction | NoCorrection {
  const rule = operation?.permissions;
  const allows = (id: string) => {
    const granted = directory.permissionsOf(id);
    return (
      rule?.permissions[rule.type === 'ALL' ? 'every' : 'some']((wanted) => holds(granted, wanted)) ?? true
    );
  };
  const { clients, personas } = directory.organization;
  const usable = clients.filter(
    ({ state, authorizedGrantType }) => state === 'active' && authorizedGrantType === 'CLIENT-CREDENTIALS',
  );
  const able = usable.find(({ id }) => allows(id));
  if (able === undefined) {
    const wanted = rule?.permissions.join(rule.type === 'ALL' ? ', ' : ' or ') ?? 'the scope';
    return { note: `No client of the organisation has ${wanted}; give it to a role.` };
  }
  // The good token belongs to the first client.
  if (personas && able === usable[0]) return withGoodToken(draft, known, why.reason);
  return {
    note: `The same request with a token of the client "${able.name}" passes: its roles allow it.`,
  };
}
