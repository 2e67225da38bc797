import { ApiError } from '../../errors/api-error.ts';
import { GenesysError } from '../../errors/genesys-error.ts';
import type { Why } from '../../errors/why.ts';
import type { Answer, Exchange } from '../../exchange/exchange.ts';
import type { Middleware } from '../../http/middleware.ts';
import { send } from '../../http/send.ts';
import type { HostRule } from '../../http/untrusted-host.ts';
import type { Directory } from '../../org/directory.ts';
import type { User } from '../../org/organization.ts';
import { answerWithToken } from '../grants/answer.ts';
import { type Parameters, readParameters } from '../parameters.ts';
import { isRightPassword } from '../passwords.ts';
import { refusePublicSecret } from '../refuse-public-secret.ts';
import { limitScopes } from '../scopes.ts';
import type { TokenLedger } from '../token-ledger.ts';
import {
  type AuthorizeRequest,
  readAuthorizeRequest,
  readReturnAddress,
  refuseLogin,
} from './authorize-request.ts';
import { errorPage, loginPage } from './login-page.ts';
import { redirect, withHash, withQuery } from './redirect.ts';

const NOBODY = 'No user has this email address and password.';

interface LoginHost extends HostRule {
  readonly directory: Directory;
  readonly tokens: TokenLedger;
  readonly settings: HostRule['settings'] & { readonly explained: boolean };
}

type Page = (host: LoginHost, exchange: Exchange) => Answer;

/** The pages of the login host, by path and verb. They are for people; what a program calls is the token endpoint. */
const PAGES: ReadonlyMap<string, Readonly<Record<string, Page>>> = new Map([
  ['/oauth/authorize', { GET: showLogin, HEAD: showLogin, POST: tryLogin }],
  ['/logout', { GET: logOut, HEAD: logOut }],
]);

/** `GET` and `POST /oauth/authorize`, `GET /logout`, on any host name. */
export const loginPages: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  const verbs = PAGES.get(exchange.path);
  if (verbs === undefined) return next();
  const show = Object.hasOwn(verbs, exchange.method) ? verbs[exchange.method] : undefined;
  if (show === undefined) throw methodNotAllowed(exchange.path, Object.keys(verbs));
  send(response, orErrorPage(tenant, exchange, show));
};

/** A refusal that may not be sent back to the client is shown to the person instead. */
function orErrorPage(host: LoginHost, exchange: Exchange, show: Page): Answer {
  try {
    return show(host, exchange);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    exchange.why = error.why;
    return errorPage(error.status, host.settings.explained ? error.why.reason : error.message);
  }
}

function showLogin(host: LoginHost, exchange: Exchange): Answer {
  const request = readAuthorizeRequest(host.directory, readParameters(new URLSearchParams(exchange.query)));
  return answerRefused(host, exchange, request) ?? loginPage(request, host.directory.organization.name);
}

function tryLogin(host: LoginHost, exchange: Exchange): Answer {
  const form = exchange.body instanceof URLSearchParams ? exchange.body : new URLSearchParams();
  const request = readAuthorizeRequest(host.directory, readParameters(form));
  const refused = answerRefused(host, exchange, request);
  if (refused !== undefined) return refused;
  const user = userOf(host.directory, request.parameters);
  if (user === undefined) return askAgain(host, exchange, request, NOBODY);
  const what = `The built-in password of ${user.email}`;
  const reason = refusePublicSecret(host, exchange, user.password, what);
  if (reason !== undefined) return askAgain(host, exchange, request, reason);
  return redirect(
    request.responseType === 'token' ? implicitAnswer(host, request, user) : codeAnswer(host, request, user),
  );
}

/** Where answers are opaque, the person is told no more than somebody who is not known. */
function askAgain(host: LoginHost, exchange: Exchange, request: AuthorizeRequest, reason: string): Answer {
  exchange.why = whyOf({ field: 'email', reason });
  const shown = host.settings.explained ? reason : NOBODY;
  return loginPage(request, host.directory.organization.name, shown);
}

function userOf(directory: Directory, parameters: Parameters): User | undefined {
  const user = directory.userByEmail(parameters.get('email') ?? '');
  return user !== undefined && isRightPassword(user, parameters.get('password') ?? '') ? user : undefined;
}

function codeAnswer(host: LoginHost, request: AuthorizeRequest, user: User): string {
  const { client, redirectUri, state, parameters } = request;
  const code = host.tokens.codes.issue({
    clientId: client.id,
    userId: user.id,
    redirectUri,
    scopes: limitScopes(client, parameters.get('scope')),
    challenge: parameters.get('code_challenge'),
    login: { endedBy: undefined },
  });
  return withQuery(redirectUri, { code, state });
}

function implicitAnswer(host: LoginHost, request: AuthorizeRequest, user: User): string {
  const { client, redirectUri, state, parameters } = request;
  const scopes = limitScopes(client, parameters.get('scope'));
  const { access_token, expires_in } = answerWithToken({ ...host, client }, scopes, user.id);
  return withHash(redirectUri, { access_token, expires_in: String(expires_in), state });
}

/** Sends a login that is refused back: an implicit one in the hash, every other one in the query. Undefined where it may go on. */
function answerRefused(
  { settings }: LoginHost,
  exchange: Exchange,
  request: AuthorizeRequest,
): Answer | undefined {
  const refusal = refuseLogin(request);
  if (refusal === undefined) return undefined;
  exchange.why = whyOf(refusal);
  const { error, reason } = refusal;
  const answer = { error, error_description: settings.explained ? reason : error, state: request.state };
  const addTo = request.responseType === 'token' ? withHash : withQuery;
  return redirect(addTo(request.redirectUri, answer));
}

/** Tokens live on: the vendor's SDKs delete theirs before they send the browser here. */
function logOut(host: LoginHost, exchange: Exchange): Answer {
  const parameters = readParameters(new URLSearchParams(exchange.query));
  return redirect(readReturnAddress(host.directory, parameters).redirectUri);
}

const whyOf = ({ field, reason }: { readonly field: string; readonly reason: string }): Why => ({
  step: 'oauth',
  field,
  reason,
  origin: { confidence: 'inferred', source: 'RFC 6749 section 4.1.2.1' },
});

const methodNotAllowed = (path: string, verbs: readonly string[]) =>
  new GenesysError('method.not.allowed', {
    step: 'oauth',
    reason: `${path} takes ${verbs.join(', ')} only.`,
    headers: { Allow: verbs.join(', ') },
  });
