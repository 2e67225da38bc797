import { OAuthError } from '../../errors/oauth-error.ts';
import { isSameSecret } from '../client-authentication.ts';
import { need } from '../parameters.ts';
import { CODE_VERIFIER, challengeOf } from '../pkce.ts';
import type { CodeGrant } from '../token-ledger.ts';
import { answerWithToken } from './answer.ts';
import type { Grant, TokenAnswer, TokenRequest } from './grant.ts';
import { invalidGrant } from './invalid-grant.ts';
import { refuseReuse } from './refuse-reuse.ts';

/** The code that a login brought back to the client's page, with or without PKCE. */
export const authorizationCode: Grant = {
  name: 'authorization_code',
  registeredAs: 'CODE',
  parameters: ['code', 'redirect_uri'],
  // The vendor's SDK sends client_id in the form and no secret when it uses PKCE.
  mayBePublic: (form) => form.has('code_verifier'),
  handle(request) {
    const code = need(request.form, 'code');
    const grant = redeemable(request, code);
    requireVerifier(request, grant.challenge);
    request.tokens.codes.spend(code);
    return withRefreshToken(
      request,
      grant,
      answerWithToken(request, grant.scopes, grant.userId, grant.login),
    );
  },
};

function redeemable(request: TokenRequest, code: string): CodeGrant {
  const { tokens, client, form } = request;
  const { state, value } = tokens.codes.find(code);
  if (state === 'unknown' || value.clientId !== client.id) {
    throw invalidGrant('code', `The code was never issued to the client "${client.name}".`);
  }
  if (state === 'spent') {
    const advice = 'a code is good for one token';
    throw refuseReuse(request, { login: value.login, reused: 'code', field: 'code', advice });
  }
  if (state === 'expired') throw invalidGrant('code', 'The code has expired; log in again.');
  if (value.redirectUri !== form.get('redirect_uri')) {
    throw invalidGrant('redirect_uri', 'The redirect_uri is not the one that the login was begun with.');
  }
  return value;
}

function requireVerifier({ form }: TokenRequest, challenge: string | undefined): void {
  const field = 'code_verifier';
  const verifier = form.get(field);
  if (verifier !== undefined && !CODE_VERIFIER.test(verifier)) {
    const reason = `The ${field} must be 43 to 128 characters, letters, digits and -._~ only.`;
    throw new OAuthError('invalid-request', { field, reason });
  }
  if (challenge === undefined && verifier === undefined) return;
  if (challenge === undefined) {
    throw invalidGrant(field, `A ${field} was sent, but the login was begun without code_challenge.`);
  }
  if (verifier === undefined)
    throw invalidGrant(field, `The login was begun with PKCE; the ${field} is missing.`);
  if (!isSameSecret(challengeOf(verifier), challenge)) {
    throw invalidGrant(field, `The ${field} does not fit the code_challenge that the login was begun with.`);
  }
}

/** Refreshing takes the client's secret, so a client without one gets no refresh token; the vendor's PKCE flow reads none. */
function withRefreshToken(
  { tokens, client, authenticated }: TokenRequest,
  grant: CodeGrant,
  answer: TokenAnswer,
): TokenAnswer {
  if (!authenticated) return answer;
  const { userId, scopes, login } = grant;
  return {
    ...answer,
    refresh_token: tokens.refreshTokens.issue({ clientId: client.id, userId, scopes, login }),
  };
}
