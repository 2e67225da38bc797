import { OAuthError } from '../errors/oauth-error.ts';
import type { OAuthClient } from '../org/organization.ts';

/**
 * The scopes of a new token: those asked for, limited to the client's; all of the client's when none is asked for. What the real
 * service does with a scope that the client does not have is not known; here it is left out silently, as RFC 6749 section 3.3 allows.
 *
 * @param asked the parameter `scope`, separated by spaces
 * @returns none where a request asks only for what the client does not have
 */
export function limitScopes(client: OAuthClient, asked: string | undefined): readonly string[] {
  if (asked === undefined) return client.scope;
  const wanted = asked.split(' ');
  return client.scope.filter((scope) => wanted.includes(scope));
}

/** @throws OAuthError `invalid-scope` when scopes were asked for and {@link limitScopes} leaves none */
export function grantScopes(client: OAuthClient, asked: string | undefined): readonly string[] {
  const granted = limitScopes(client, asked);
  if (granted.length > 0 || asked === undefined) return granted;
  throw new OAuthError('invalid-scope', { field: 'scope', reason: explainScopes(client) });
}

/** Why {@link limitScopes} left nothing. */
export function explainScopes(client: OAuthClient): string {
  const has = client.scope.length === 0 ? 'none' : client.scope.join(' ');
  return `The client "${client.name}" has none of the scopes asked for; it has ${has}.`;
}
