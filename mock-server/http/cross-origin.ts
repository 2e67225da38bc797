import { isWebOrigin } from '../base/web-origin.ts';
import { GenesysError } from '../errors/genesys-error.ts';
import type { Tenant } from '../tenant.ts';
import type { Middleware, Response } from './middleware.ts';
import { send } from './send.ts';

/** Pages of this machine; `*.localhost` is loopback by RFC 6761. */
const LOOPBACK = /^https?:\/\/(localhost|([\w-]+\.)+localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/** What pages call; not `/__mock`, not `/logout`. */
const CALLED_BY_PAGES = /^\/(api\/v2|oauth)\//;

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';

/** What SDKs read, and what the mock says about an answer. */
const READABLE =
  'ININ-Correlation-Id, inin-ratelimit-count, inin-ratelimit-allowed, inin-ratelimit-reset, Retry-After, x-mock-reason, x-mock-error, x-mock-answer';

/** Names of headers, and no `*`, which would stand for all. */
const HEADER_NAMES = /^[\w-]+([ \t]*,[ \t]*[\w-]+)*$/;

/** How long a browser may remember a preflight; then it notices that the organisation has changed. */
const REMEMBERED_SECONDS = '600';

const LONGEST_SHOWN = 300;

/** What decides about origins. */
type OriginRule = Pick<Tenant, 'directory' | 'settings'>;

/**
 * Whether web pages of an origin may call the API: those on loopback, those of redirect URIs in the organisation, those of `--cors-origin`.
 * The built-in secrets are public, so any other page that somebody visits could drive their mock.
 *
 * @param origin header `Origin` as it came
 */
export function isAllowedOrigin({ directory, settings }: OriginRule, origin: string): boolean {
  if (!isWebOrigin(origin)) return false;
  return (
    LOOPBACK.test(origin) ||
    directory.redirectOrigins.has(origin) ||
    settings.corsOrigins?.includes(origin) === true
  );
}

/** Says of an origin that is not allowed how it would be. */
export function refuseOrigin(origin: string): GenesysError {
  const shown = origin.slice(0, LONGEST_SHOWN);
  return new GenesysError('not.authorized', {
    step: 'authenticate',
    field: 'header.origin',
    reason: `Web pages of the origin ${shown} may not call the mock: it is neither on loopback nor that of a redirect URI in the organisation. ${remedyFor(origin, shown)}`,
    origin: { confidence: 'ours', source: 'keeps web pages from driving a mock on the same machine' },
  });
}

function remedyFor(origin: string, shown: string): string {
  if (origin === 'null')
    return 'null is sent for pages that were opened as a file or stand in a sandbox: serve the page, e.g. at http://localhost.';
  return isWebOrigin(origin)
    ? `--cors-origin ${shown} would allow it.`
    : 'Nothing would allow it, since browsers write an origin as http://host:port or https://host:port.';
}

/**
 * Lets browsers hand answers to web pages of other origins (Fetch standard, CORS protocol), and answers the preflights that they send first.
 * That the real service does so is inferred from the vendor's SDKs running in browsers: which pages it lets in, what they may read and for
 * how long a preflight counts is ours. Cookies are never let through: the API has none.
 */
export const crossOrigin: Middleware = (request, response, next) => {
  const { origin } = request.headers;
  if (origin === undefined) return next();
  const { exchange, tenant } = response.locals;
  if (!CALLED_BY_PAGES.test(exchange.path)) return next();
  const asked = exchange.method === 'OPTIONS' ? request.headers['access-control-request-method'] : undefined;
  if (!isAllowedOrigin(tenant, origin)) {
    if (asked !== undefined) throw refuseOrigin(origin);
    return next();
  }
  // Set, not handed on: whoever writes the answer, faults included, writes them too.
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Expose-Headers', READABLE);
  if (asked === undefined) return next();
  answerPreflight(response, request.headers['access-control-request-headers']);
};

/** Every name that is asked for is allowed: SDKs let their users send any header, and the origin was judged already. */
function answerPreflight(response: Response, names: string | undefined): void {
  send(response, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': METHODS,
      ...(names !== undefined && HEADER_NAMES.test(names) ? { 'Access-Control-Allow-Headers': names } : {}),
      'Access-Control-Max-Age': REMEMBERED_SECONDS,
    },
  });
}
