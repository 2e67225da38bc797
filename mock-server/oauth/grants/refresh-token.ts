import { need } from '../parameters.ts';
import { answerWithToken } from './answer.ts';
import type { Grant } from './grant.ts';
import { invalidGrant } from './invalid-grant.ts';
import { refuseReuse } from './refuse-reuse.ts';

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
    const { login } = value;
    if (state !== 'fresh') {
      const advice = 'use the one that came with the last answer';
      throw refuseReuse(request, { login, reused: 'refresh token', field: 'refresh_token', advice });
    }
    if (login.endedBy !== undefined) {
      const reason = `The refresh token was ended, because the ${login.endedBy} of its login was used twice; log in again.`;
      throw invalidGrant('refresh_token', reason);
    }
    refreshTokens.spend(secret);
    return {
      ...answerWithToken(request, value.scopes, value.userId, login),
      refresh_token: refreshTokens.issue(value),
    };
  },
};
