import { GenesysError } from '../errors/genesys-error.ts';
import { OAuthError } from '../errors/oauth-error.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Middleware } from '../http/middleware.ts';
import { send } from '../http/send.ts';
import type { Directory } from '../org/directory.ts';
import type { OAuthClient } from '../org/organization.ts';
import { authenticateClient, findClient } from './client-authentication.ts';
import type { Grant, Issuer, TokenAnswer } from './grants/grant.ts';
import { GRANTS } from './grants/index.ts';
import { need, type Parameters, quote, readParameters } from './parameters.ts';
import { readCredentials } from './read-credentials.ts';
import { refusePublicSecret } from './refuse-public-secret.ts';
import { isTokenPath } from './token-path.ts';

/** `POST /oauth/token` on any host name, since the real one is on `login.` and a mock has one port for both. */
export const tokenEndpoint: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  if (!isTokenPath(exchange.path)) return next();
  if (exchange.method !== 'POST') throw methodNotAllowed();
  const body = issueToken(tenant, exchange, readForm(exchange));
  send(response, { status: 200, body });
};

function issueToken(issuer: Issuer, exchange: Exchange, form: Parameters): TokenAnswer {
  const name = need(form, 'grant_type');
  const credentials = readCredentials(exchange.headers.authorization, form);
  const client = findClient(issuer.directory, credentials.clientId);
  const grant = GRANTS.get(name);
  const mayBePublic = grant?.mayBePublic?.(form) ?? false;
  const authenticated = authenticateClient(client, credentials.secrets, mayBePublic);
  if (authenticated) refuseStranger(issuer, exchange, client);
  const allowed = requireGrant(issuer.directory, client, name, grant);
  for (const parameter of allowed.parameters) need(form, parameter);
  return allowed.handle({
    clock: issuer.clock,
    directory: issuer.directory,
    tokens: issuer.tokens,
    hosts: issuer.hosts,
    settings: issuer.settings,
    exchange,
    client,
    authenticated,
    form,
  });
}

/** @throws OAuthError as for a client that there is not */
function refuseStranger(issuer: Issuer, exchange: Exchange, { name, secret }: OAuthClient): void {
  const what = `The built-in secret of the client "${name}"`;
  const reason = refusePublicSecret(issuer, exchange, secret, what);
  if (reason !== undefined) throw new OAuthError('client-not-found', { field: 'client_secret', reason });
}

function readForm(exchange: Exchange): Parameters {
  if (exchange.body instanceof URLSearchParams) return readParameters(exchange.body);
  if (exchange.bodyKind === 'form' || exchange.bodyKind === 'none')
    throw new OAuthError('invalid-request', {
      field: 'grant_type',
      reason: 'grant_type is missing; send a form, e.g. grant_type=client_credentials.',
    });
  const what = exchange.bodyKind === 'json' ? 'The body is JSON' : 'The body holds no form';
  throw new OAuthError('invalid-request', {
    field: 'header.content-type',
    reason: `${what}; send a form, application/x-www-form-urlencoded, e.g. grant_type=client_credentials.`,
  });
}

function requireGrant(
  directory: Directory,
  client: OAuthClient,
  name: string,
  grant: Grant | undefined,
): Grant {
  if (grant === undefined || grant.isOffered?.(directory) === false) {
    const offered = [...GRANTS.values()].filter((row) => row.isOffered?.(directory) ?? true);
    throw new OAuthError('unsupported-grant-type', {
      field: 'grant_type',
      reason: `There is no grant_type ${quote(name)} here; there are ${offered.map((row) => row.name).join(', ')}.`,
    });
  }
  if (client.authorizedGrantType === grant.registeredAs) return grant;
  throw new OAuthError('unauthorized-client', {
    field: 'grant_type',
    reason: `The client "${client.name}" is registered for ${client.authorizedGrantType}; ${name} needs ${grant.registeredAs}.`,
  });
}

/** What the login host answers to another verb is not known; the API host's shape is the best guess. */
const methodNotAllowed = () =>
  new GenesysError('method.not.allowed', {
    step: 'oauth',
    reason: 'The token endpoint takes POST only.',
    headers: { Allow: 'POST' },
  });
