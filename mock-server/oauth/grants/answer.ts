import type { TokenAnswer, TokenRequest } from './grant.ts';

/** Issues the access token that every grant ends with. */
export function answerWithToken(
  { world, client }: Pick<TokenRequest, 'world' | 'client'>,
  scopes: readonly string[],
  userId?: string,
): TokenAnswer {
  const { accessToken, expiresInSeconds } = world.tokens.issue({
    clientId: client.id,
    userId,
    organizationId: world.directory.organization.id,
    scopes,
    expiresInSeconds: client.accessTokenValiditySeconds,
  });
  return { access_token: accessToken, token_type: 'bearer', expires_in: expiresInSeconds };
}
