import type { IncomingMessage } from 'node:http';
import { GenesysError } from '../errors/genesys-error.ts';
import type { Middleware } from '../http/middleware.ts';
import type { Channel } from './channel.ts';
import type { ChannelStore } from './channel-store.ts';

/** Where sockets are opened (sample of `connectUri` in the notifications guide of developer.genesys.cloud). */
const SOCKET_PATH = '/channels/';

export type SocketVerdict = { readonly channel: Channel } | { readonly refusal: GenesysError };

/**
 * Whether a request may become the socket of a channel. The id in the path is all that is asked for, as with the real service.
 * Inferred: 404 for every channel that is gone; koodaamo/genesys-notifications has seen 401 and 403 too.
 */
export function judgeSocketRequest(notifications: ChannelStore, request: IncomingMessage): SocketVerdict {
  const { upgrade, origin, host } = request.headers;
  const [path = ''] = (request.url ?? '').split('?', 1);
  if (upgrade?.toLowerCase() !== 'websocket')
    return refuse(
      'bad.request',
      'header.upgrade',
      'A channel is opened with a WebSocket, not with a plain request.',
    );
  if (origin !== undefined && hostOf(origin) !== host) {
    return {
      refusal: new GenesysError('not.authorized', {
        step: 'authenticate',
        field: 'header.origin',
        reason: 'The socket was opened by a web page of another origin; only pages of the mock itself may.',
        origin: {
          confidence: 'ours',
          source: 'keeps web pages from listening to a mock on the same machine',
        },
      }),
    };
  }
  const channel = path.startsWith(SOCKET_PATH)
    ? notifications.find(path.slice(SOCKET_PATH.length))
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
  const verdict = judgeSocketRequest(tenant.notifications, request);
  // A request that is admitted never gets here, because the server takes it over.
  throw 'refusal' in verdict ? verdict.refusal : new Error('a socket request was not taken over');
};

function refuse(code: 'bad.request' | 'not.found', field: string, reason: string): SocketVerdict {
  return { refusal: new GenesysError(code, { step: 'match-operation', field, reason }) };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
