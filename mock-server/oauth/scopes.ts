import { OAuthError } from '../errors/oauth-error.ts';
import type { OAuthClient } from '../org/organization.ts';

/**
 * The scopes of a new token: those asked for, limited to the client's; all of the client's when none is asked for. What the real
 * service does with a scope that the client has not is not known; here it is left out silently, as RFC 6749 section 3.3 allows.
 *
 * @param asked the parameter `scope`, separated by spaces
 * @throws OAuthError `invalid-scope` when nothing would remain
 */
export function grantScopes(client: OAuthClient, asked: string | undefined): readonly string[] {
  if (asked === undefined) return client.scope;
  const wanted = asked.split(' ');
  const granted = client.scope.filter((scope) => wanted.includes(scope));
  if (granted.length > 0) return granted;
  const has = client.scope.length === 0 ? 'none' : client.scope.join(' ');
  throw new OAuthError('invalid-scope', {
    field: 'scope',
    reason: `The client "${client.name}" has none of the scopes asked for; it has ${has}.`,
  });
}
