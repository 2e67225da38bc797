import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { UpgradeGate } from '../server.ts';
import type { World } from '../world.ts';
import { connectSocket } from './socket-connection.ts';
import { judgeSocketRequest } from './socket-request.ts';

/** Ours: a thousand topics of the greatest length fit. */
const LONGEST_MESSAGE_BYTES = 256 * 1024;

/** Lets clients into their channels. A request that is not let in goes on to the app, which says why. */
export function socketGate(world: World): UpgradeGate {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: LONGEST_MESSAGE_BYTES,
  });
  return {
    admits: (request) => 'channel' in judgeSocketRequest(world, request),
    take(request: IncomingMessage, connection: Duplex, head: Buffer) {
      const verdict = judgeSocketRequest(world, request);
      if ('channel' in verdict) {
        const { channel } = verdict;
        sockets.handleUpgrade(request, connection, head, (socket) => connectSocket(world, channel, socket));
      } else connection.destroy();
    },
  };
}
