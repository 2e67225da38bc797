import { GenesysError } from '../errors/genesys-error.ts';
import type { Handlers } from './handler.ts';
import { homeDivision } from './home-division.ts';
import { tokenOf } from './token-of.ts';

export const users = {
  getUsersMe(call, { directory }) {
    const { userId } = tokenOf(call);
    const user = userId === undefined ? undefined : directory.user(userId);
    if (user === undefined) {
      throw new GenesysError('not.a.user', {
        step: 'handler',
        field: 'header.authorization',
        reason:
          'The token belongs to a client, not to a user: it came from the client-credentials grant. Ask organizations/me or tokens/me instead.',
      });
    }
    return {
      status: 200,
      body: {
        id: user.id,
        name: user.name,
        email: user.email,
        username: user.email,
        state: 'active',
        version: 1,
        division: homeDivision(directory),
        selfUri: `/api/v2/users/${user.id}`,
      },
    };
  },
} satisfies Handlers;
