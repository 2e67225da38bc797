import { GenesysError } from '../errors/genesys-error.ts';
import type { Model } from '../openapi/models.ts';
import type { Handler } from './handler.ts';
import { tokenOf } from './tokens.ts';

const getUsersMe: Handler = (exchange, tenant) => {
  const { userId } = tokenOf(exchange);
  const user = userId === undefined ? undefined : tenant.directory.user(userId);
  if (user === undefined) {
    throw new GenesysError('not.a.user', {
      step: 'handler',
      field: 'header.authorization',
      reason:
        'The token belongs to a client, not to a user: it came from the client-credentials grant. Ask organizations/me or tokens/me instead.',
    });
  }
  const { organization } = tenant.directory;
  const body: Model<'UserMe'> = {
    id: user.id,
    name: user.name,
    email: user.email,
    username: user.email,
    state: 'active',
    version: 1,
    division: {
      id: organization.id,
      name: 'Home',
      selfUri: `/api/v2/authorization/divisions/${organization.id}`,
    },
    selfUri: `/api/v2/users/${user.id}`,
  };
  return { status: 200, body };
};

export const users = { getUsersMe };
