import { OAuthError } from '../../errors/oauth-error.ts';

/** The refusal of something that was to be exchanged for a token. */
export function invalidGrant(field: string, reason: string): OAuthError {
  return new OAuthError('invalid-grant', { field, reason });
}
