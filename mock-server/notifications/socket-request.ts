import type { IncomingMessage } from 'node:http';
import { GenesysError } from '../errors/genesys-error.ts';
import { isAllowedOrigin, refuseOrigin } from '../http/cross-origin.ts';
import type { Middleware } from '../http/middleware.ts';
import type { Tenant } from '../tenant.ts';
import type { Channel } from './channel.ts';

/** Where sockets are opened (sample of `connectUri` in the notifications guide of developer.genesys.cloud). */
const SOCKET_PATH = '/channels/';

export type SocketVerdict = { readonly channel: Channel } | { readonly refusal: GenesysError };

/**
 * Whether a request may become the socket of a channel. The id in the path is all that is asked for, as with the real service.
 * Inferred: 404 for every channel that is gone; koodaamo/genesys-notifications has seen 401 and 403 too.
 */
export function judgeSocketRequest(tenant: Tenant, request: IncomingMessage): SocketVerdict {
  const { upgrade, origin, host } = request.headers;
  const [path = ''] = (request.url ?? '').split('?', 1);
  if (upgrade?.toLowerCase() !== 'websocket')
    return refuse(
      'bad.request',
      'header.upgrade',
      'A channel is opened with a WebSocket, not with a plain request.',
    );
  if (request.httpVersion !== '1.1')
    return refuse('bad.request', 'path', 'A WebSocket is asked for in HTTP/1.1.');
  if (origin !== undefined && hostOf(origin) !== host && !isAllowedOrigin(tenant, origin))
    return { refusal: refuseOrigin(origin) };
  const channel = path.startsWith(SOCKET_PATH)
    ? tenant.notifications.find(path.slice(SOCKET_PATH.length))
    : undefined;
  if (channel !== undefined) return { channel };
  return refuse(
    'not.found',
    'path',
    'There is no such channel: it was never made, has expired, had to make room for another one, or its token is no longer valid.',
  );
}

/** Says why no socket was opened. */
export const refuseSockets: Middleware = (request, response, next) => {
  const { exchange, tenant } = response.locals;
  if (!exchange.path.startsWith(SOCKET_PATH)) return next();
  const verdict = judgeSocketRequest(tenant, request);
  if ('refusal' in verdict) throw verdict.refusal;
  // The server would have taken it over.
  throw refused('bad.request', 'header.connection', 'A WebSocket is asked for with "Connection: Upgrade".');
};

const refuse = (...why: Parameters<typeof refused>): SocketVerdict => ({ refusal: refused(...why) });

const refused = (code: 'bad.request' | 'not.found', field: string, reason: string) =>
  new GenesysError(code, { step: 'match-operation', field, reason });

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
