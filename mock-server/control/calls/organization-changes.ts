import { z } from 'zod';
import { organizationSchema } from '../../org/organization.ts';
import { withChanges } from '../../org/organization-changes.ts';
import { parseBody } from '../parse-body.ts';
import { LARGEST_BODY_BYTES } from '../read-json.ts';
import { invalid, unknownThing } from '../refuse.ts';
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
  const { directory } = tenant;
  for (const { id } of changes.clients ?? []) {
    if (directory.client(id) === undefined) throw unknownThing('client', id);
  }
  const changed = withChanges(directory.organization, changes);
  // So changes cannot add roles for ever.
  if (JSON.stringify(changed).length > LARGEST_BODY_BYTES)
    throw invalid('With these changes the organisation would be larger than one that can be sent.');
  // Checked against the whole schema again: a client may have been given a role that there is not.
  directory.amend(parseBody(organizationSchema, changed));
  return { status: 200, body: directory.organization };
};
