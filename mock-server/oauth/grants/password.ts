import { need } from '../parameters.ts';
import { isRightPassword } from '../passwords.ts';
import { refusePublicSecret } from '../refuse-public-secret.ts';
import { grantScopes } from '../scopes.ts';
import { answerWithToken } from './answer.ts';
import type { Grant } from './grant.ts';
import { invalidGrant } from './invalid-grant.ts';

/**
 * The user-password flow. Of Genesys Cloud only the enum member `PASSWORD` is left (platform-client-sdk-dotnet, OAuthClient); no
 * current SDK offers the grant, so only an organisation that still has such a client offers it here.
 */
export const password: Grant = {
  name: 'password',
  registeredAs: 'PASSWORD',
  parameters: ['username', 'password'],
  isOffered: ({ organization }) =>
    organization.clients.some((client) => client.authorizedGrantType === 'PASSWORD'),
  handle(request) {
    const { directory, client, form } = request;
    const user = directory.userByEmail(need(form, 'username'));
    if (user === undefined || !isRightPassword(user, need(form, 'password'))) {
      throw invalidGrant('username', 'No user has this email address and password.');
    }
    const what = `The built-in password of ${user.email}`;
    const reason = refusePublicSecret(request, request.exchange, user.password, what);
    if (reason !== undefined) throw invalidGrant('username', reason);
    return answerWithToken(request, grantScopes(client, form.get('scope')), user.id);
  },
};
