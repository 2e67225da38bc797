import { organizationSchema } from '../../org/organization.ts';
import { parseBody } from '../parse-body.ts';
import type { ControlHandler } from '../route.ts';

/** The organisation in force, complete with the secrets of its clients, so that it can be changed and sent back. */
export const readOrganization: ControlHandler = (tenant) => ({
  status: 200,
  body: tenant.directory.organization,
});

/** Puts another organisation in force until the next reset. */
export const replaceOrganization: ControlHandler = (_tenant, { mock, body }) => {
  mock.replaceOrganization(parseBody(organizationSchema, body));
  return { status: 200, body: mock.tenant.directory.organization };
};
