import { grantScopes } from '../scopes.ts';
import { answerWithToken } from './answer.ts';
import type { Grant } from './grant.ts';

/** A token for the client itself, without a user. */
export const clientCredentials: Grant = {
  name: 'client_credentials',
  registeredAs: 'CLIENT-CREDENTIALS',
  parameters: [],
  handle: (request) => answerWithToken(request, grantScopes(request.client, request.form.get('scope'))),
};
