import { isDeepStrictEqual } from 'node:util';
import type { OAuthClient, Organization } from './organization.ts';

type Handover = Organization['handover'];

/** What can be changed while tokens and conversations stay: roles by their name, clients by their id, switches. The rest stays as it is. */
export interface OrganizationChanges {
  readonly roles?: Organization['roles'] | undefined;
  readonly clients?: readonly ClientChange[] | undefined;
  readonly personas?: boolean | undefined;
  readonly enforceScopes?: boolean | undefined;
  readonly handover?: HandoverChange | undefined;
}

interface ClientChange {
  readonly id: string;
  readonly state?: OAuthClient['state'] | undefined;
  readonly roles?: OAuthClient['roles'] | undefined;
}

interface HandoverChange {
  readonly requireUserSession?: Handover['requireUserSession'] | undefined;
  readonly missingTarget?: Handover['missingTarget'] | undefined;
}

/** The organisation after the changes, not yet checked: a client may have been given a role that there is not. */
export function withChanges(organization: Organization, changes: OrganizationChanges): Organization {
  const { personas, enforceScopes, handover } = organization;
  const roles = new Map(organization.roles.map((role) => [role.name, role]));
  for (const role of changes.roles ?? []) roles.set(role.name, role);
  const clients = new Map(changes.clients?.map((client) => [client.id, client]));
  return {
    ...organization,
    roles: [...roles.values()],
    clients: organization.clients.map((client) => {
      const { state = client.state, roles = client.roles } = clients.get(client.id) ?? {};
      return { ...client, state, roles };
    }),
    personas: changes.personas ?? personas,
    enforceScopes: changes.enforceScopes ?? enforceScopes,
    handover: {
      ...handover,
      requireUserSession: changes.handover?.requireUserSession ?? handover.requireUserSession,
      missingTarget: changes.handover?.missingTarget ?? handover.missingTarget,
    },
  };
}

/** Whether such changes lead from one organisation to another. The order of roles makes no difference. */
export function differsByChanges(before: Organization, after: Organization): boolean {
  return isDeepStrictEqual(withRolesInOrder(withChanges(before, after)), withRolesInOrder(after));
}

const withRolesInOrder = (organization: Organization): Organization => ({
  ...organization,
  roles: organization.roles.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
});
