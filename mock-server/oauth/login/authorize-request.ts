import { OAuthError } from '../../errors/oauth-error.ts';
import type { Directory } from '../../org/directory.ts';
import type { OAuthClient } from '../../org/organization.ts';
import { findClient } from '../client-authentication.ts';
import { need, type Parameters } from '../parameters.ts';
import { CODE_CHALLENGE } from '../pkce.ts';
import { explainScopes, limitScopes } from '../scopes.ts';

/** A login that somebody asked for, whose answer can safely be sent to the client. */
export interface AuthorizeRequest {
  readonly client: OAuthClient;
  readonly redirectUri: string;
  /** `token` is the implicit grant: its answers stand in the hash of the address. */
  readonly responseType: string | undefined;
  readonly state: string | undefined;
  readonly parameters: Parameters;
}

/**
 * Finds out whom a login is for and where its answer goes.
 * @throws OAuthError when the answer must not be sent anywhere: unknown client, redirect_uri missing or not registered
 */
export function readAuthorizeRequest(directory: Directory, parameters: Parameters): AuthorizeRequest {
  const { client, redirectUri } = readReturnAddress(directory, parameters);
  const responseType = parameters.get('response_type');
  return { client, redirectUri, responseType, state: parameters.get('state'), parameters };
}

/** Redirect addresses are compared letter by letter (RFC 6749 section 3.1.2.3). */
export function readReturnAddress(
  directory: Directory,
  parameters: Parameters,
): { client: OAuthClient; redirectUri: string } {
  const client = findClient(directory, need(parameters, 'client_id'));
  const redirectUri = need(parameters, 'redirect_uri');
  if (client.registeredRedirectUri.includes(redirectUri)) return { client, redirectUri };
  throw new OAuthError('invalid-request', {
    field: 'redirect_uri',
    reason: `The redirect_uri is not registered for the client "${client.name}".`,
  });
}

/** Why a login is refused, as the client is told in the redirect. */
export interface LoginRefusal {
  readonly error: string;
  readonly field: string;
  readonly reason: string;
}

/** @returns undefined for a login that may go on */
export function refuseLogin({
  client,
  responseType,
  parameters,
}: AuthorizeRequest): LoginRefusal | undefined {
  const field = 'response_type';
  if (responseType === undefined) {
    return { error: 'invalid_request', field, reason: 'The parameter response_type is missing.' };
  }
  if (responseType !== 'code' && responseType !== 'token') {
    return { error: 'unsupported_response_type', field, reason: 'The response_type must be code or token.' };
  }
  const needed = responseType === 'code' ? 'CODE' : 'TOKEN';
  if (client.authorizedGrantType !== needed) {
    const reason = `The client is registered for ${client.authorizedGrantType}; response_type ${responseType} needs ${needed}.`;
    return { error: 'unauthorized_client', field, reason };
  }
  if (client.state !== 'active') {
    return { error: 'unauthorized_client', field: 'client_id', reason: `The client is ${client.state}.` };
  }
  const scope = parameters.get('scope');
  if (scope !== undefined && limitScopes(client, scope).length === 0) {
    return { error: 'invalid_scope', field: 'scope', reason: explainScopes(client) };
  }
  return refuseChallenge(parameters);
}

/** Genesys Cloud documents only method `S256`. */
function refuseChallenge(parameters: Parameters): LoginRefusal | undefined {
  const challenge = parameters.get('code_challenge');
  const method = parameters.get('code_challenge_method');
  const error = 'invalid_request';
  if (challenge === undefined && method === undefined) return undefined;
  if (challenge === undefined || !CODE_CHALLENGE.test(challenge)) {
    const reason = 'The code_challenge must be the 43 characters of a Base64url SHA-256.';
    return { error, field: 'code_challenge', reason };
  }
  if (method === 'S256') return undefined;
  return { error, field: 'code_challenge_method', reason: 'The code_challenge_method must be S256.' };
}
