import { z } from 'zod';
import { organizationSchema } from '../../org/organization.ts';
import { parseBody } from '../parse-body.ts';
import { unknownThing } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';

const { roles, clients, handover } = organizationSchema.shape;
const role = roles.unwrap().element;
const client = clients.element.shape;
const { requireUserSession, missingTarget } = handover.unwrap().shape;

const changesSchema = z.strictObject({
  roles: z.array(role).optional(),
  clients: z
    .array(
      z.strictObject({
        id: client.id,
        state: client.state.unwrap().optional(),
        roles: client.roles.unwrap().optional(),
      }),
    )
    .optional(),
  personas: z.boolean().optional(),
  enforceScopes: z.boolean().optional(),
  handover: z
    .strictObject({
      requireUserSession: requireUserSession.unwrap().optional(),
      missingTarget: missingTarget.unwrap().optional(),
    })
    .optional(),
});

/**
 * Changes what is allowed, without a new start: roles by their name, clients by their id, switches. Tokens and conversations stay, and
 * the next call feels it.
 */
export const changeOrganization: ControlHandler = (tenant, { body }) => {
  const changes = parseBody(changesSchema, body);
  const { organization } = tenant.directory;
  const changedRoles = new Map(changes.roles?.map((row) => [row.name, row]));
  const changedClients = new Map(changes.clients?.map((row) => [row.id, row]));
  for (const { id } of changedClients.values()) {
    if (tenant.directory.client(id) === undefined) throw unknownThing('client', id);
  }
  const known = new Set(organization.roles.map(({ name }) => name));
  // Checked against the whole schema again: a client may have been given a role that there is not.
  const { roles, clients, personas, enforceScopes, handover } = parseBody(organizationSchema, {
    ...organization,
    roles: [
      ...organization.roles.map((row) => changedRoles.get(row.name) ?? row),
      ...[...changedRoles.values()].filter(({ name }) => !known.has(name)),
    ],
    clients: organization.clients.map((row) => ({ ...row, ...changedClients.get(row.id) })),
    personas: changes.personas ?? organization.personas,
    enforceScopes: changes.enforceScopes ?? organization.enforceScopes,
    handover: { ...organization.handover, ...changes.handover },
  });
  tenant.directory.amend({ roles, clients, personas, enforceScopes, handover });
  return { status: 200, body: tenant.directory.organization };
};
