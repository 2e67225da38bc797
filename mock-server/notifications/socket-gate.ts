import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { GenesysError } from '../errors/genesys-error.ts';
import type { UpgradeGate } from '../port/listen.ts';
import { refusersOnSockets } from '../port/refuse-on-socket.ts';
import type { Tenant } from '../tenant.ts';
import { connectSocket } from './socket-connection.ts';
import { judgeSocketRequest } from './socket-request.ts';

/** Ours: a thousand topics of the greatest length fit in. */
const LONGEST_MESSAGE_BYTES = 256 * 1024;

/** Makes requests the sockets of their channels. A request that is not admitted goes on to the app, which says why. */
export function socketGate(tenantOf: () => Tenant): UpgradeGate {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: LONGEST_MESSAGE_BYTES,
  });
  const { refuseRequest } = refusersOnSockets(tenantOf);
  sockets.on('wsClientError', ({ message }, connection, request) => {
    const reason = `The handshake of the WebSocket is not as RFC 6455 has it: ${message}.`;
    const error = new GenesysError('bad.request', { step: 'match-operation', reason });
    refuseRequest(connection, request, error, request.url ?? '');
  });
  return {
    admits: (request) => 'channel' in judgeSocketRequest(tenantOf(), request),
    take(request: IncomingMessage, connection: Duplex, head: Buffer) {
      const tenant = tenantOf();
      const verdict = judgeSocketRequest(tenant, request);
      if ('channel' in verdict) {
        const { channel } = verdict;
        sockets.handleUpgrade(request, connection, head, (socket) => connectSocket(tenant, channel, socket));
      } else connection.destroy();
    },
  };
}
