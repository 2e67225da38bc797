import type { Login } from '../token-ledger.ts';
import type { TokenAnswer, TokenRequest } from './grant.ts';

/** Issues the access token that every grant ends with. */
export function answerWithToken(
  { directory, tokens, client }: Pick<TokenRequest, 'directory' | 'tokens' | 'client'>,
  scopes: readonly string[],
  userId?: string,
  login?: Login,
): TokenAnswer {
  const { accessToken, expiresInSeconds } = tokens.issue({
    clientId: client.id,
    userId,
    organizationId: directory.organization.id,
    scopes,
    expiresInSeconds: client.accessTokenValiditySeconds,
    login,
  });
  return { access_token: accessToken, token_type: 'bearer', expires_in: expiresInSeconds };
}
