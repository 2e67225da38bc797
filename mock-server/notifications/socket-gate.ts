import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';
import type { UpgradeGate } from '../server.ts';
import type { Tenant } from '../tenant.ts';
import { connectSocket } from './socket-connection.ts';
import { judgeSocketRequest } from './socket-request.ts';

/** Ours: a thousand topics of the greatest length fit in. */
const LONGEST_MESSAGE_BYTES = 256 * 1024;
const load = createRequire(import.meta.url);

/** Makes requests the sockets of their channels. A request that is not admitted goes on to the app, which says why. */
export function socketGate(tenantOf: () => Tenant): UpgradeGate {
  let sockets: WebSocketServer | undefined;
  return {
    admits: (request) => 'channel' in judgeSocketRequest(tenantOf().notifications, request),
    take(request: IncomingMessage, connection: Duplex, head: Buffer) {
      const tenant = tenantOf();
      const verdict = judgeSocketRequest(tenant.notifications, request);
      if ('channel' in verdict) {
        const { channel } = verdict;
        sockets ??= createSocketServer();
        sockets.handleUpgrade(request, connection, head, (socket) => connectSocket(tenant, channel, socket));
      } else connection.destroy();
    },
  };
}

function createSocketServer(): WebSocketServer {
  const ws = load('ws') as typeof import('ws'); // 40 ms that a mock without listeners does not need
  return new ws.WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: LONGEST_MESSAGE_BYTES,
  });
}
