import { organizationSchema } from '../../org/organization.ts';
import { parseBody } from '../parse-body.ts';
import type { ControlHandler } from '../route.ts';

/** The organisation in force, complete with the secrets of its clients, so that it can be changed and sent back. */
export const readOrganization: ControlHandler = (world) => ({
  status: 200,
  body: world.directory.organization,
});

/** Puts another organisation in force until the next reset. */
export const replaceOrganization: ControlHandler = (world, { body }) => {
  world.replaceOrganization(parseBody(organizationSchema, body));
  return { status: 200, body: world.directory.organization };
};
