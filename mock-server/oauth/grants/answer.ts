import type { TokenAnswer, TokenRequest } from './grant.ts';

/** Issues the access token that every grant ends with. */
export function answerWithToken(
  { directory, tokens, client }: Pick<TokenRequest, 'directory' | 'tokens' | 'client'>,
  scopes: readonly string[],
  userId?: string,
): TokenAnswer {
  const { accessToken, expiresInSeconds } = tokens.issue({
    clientId: client.id,
    userId,
    organizationId: directory.organization.id,
    scopes,
    expiresInSeconds: client.accessTokenValiditySeconds,
  });
  return { access_token: accessToken, token_type: 'bearer', expires_in: expiresInSeconds };
}
