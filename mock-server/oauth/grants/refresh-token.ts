import { need } from '../parameters.ts';
import { answerWithToken } from './answer.ts';
import type { Grant } from './grant.ts';
import { invalidGrant } from './invalid-grant.ts';

/** Prolongs a login. Every use gives a new refresh token and ends the old one: the vendor's SDKs overwrite both. */
export const refreshToken: Grant = {
  name: 'refresh_token',
  registeredAs: 'CODE',
  parameters: ['refresh_token'],
  handle(request) {
    const { client, form } = request;
    const { refreshTokens } = request.tokens;
    const secret = need(form, 'refresh_token');
    const { state, value } = refreshTokens.find(secret);
    if (state === 'unknown' || value.clientId !== client.id) {
      throw invalidGrant(
        'refresh_token',
        `The refresh token was never issued to the client "${client.name}".`,
      );
    }
    if (state !== 'fresh') {
      throw invalidGrant(
        'refresh_token',
        'The refresh token was used before; use the one that came with the last answer.',
      );
    }
    refreshTokens.spend(secret);
    return {
      ...answerWithToken(request, value.scopes, value.userId),
      refresh_token: refreshTokens.issue(value),
    };
  },
};
