import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { ApiError } from '../../errors/api-error.ts';
import { MockError } from '../../errors/mock-error.ts';
import { isTunnelled, markTunnelled } from '../arrival.ts';
import type { Accept } from '../both-protocols.ts';
import { hostProblem } from '../host-problem.ts';
import type { Refusers } from '../refuse-on-socket.ts';
import type { ProxyPolicy } from './proxy-policy.ts';
import { readTarget, showTarget } from './target.ts';
import type { Tunnels } from './tunnels.ts';

export interface TunnelSettings {
  readonly proxy: ProxyPolicy;
  readonly tunnels: Tunnels;
  /** Takes on what is said inside of a tunnel that the mock answers itself; undefined where it speaks no TLS. */
  readonly accept: Accept | undefined;
  readonly refuse: Refusers['refuseRequest'];
}

const STANDS = 'HTTP/1.1 200 Connection Established\r\n\r\n';

/** Answers CONNECT: with the mock itself for Genesys's names, with a tunnel for what is allowed, with a reason for all else. */
export function takeTunnels(server: Server, settings: TunnelSettings): void {
  server.on('connect', (request, stream, head) => {
    // Every connection of this server is one of TCP, or TLS on it.
    const socket = stream as Socket;
    socket.on('error', () => {});
    take(settings, request, socket, head).catch((error: unknown) => {
      if (!(error instanceof ApiError)) {
        socket.destroy();
        return;
      }
      // As it is read, since it could hold a password otherwise.
      const target = readTarget(request.url ?? '');
      settings.refuse(socket, request, error, target === undefined ? '' : showTarget(target));
    });
  });
}

async function take(
  { proxy, tunnels, accept }: TunnelSettings,
  request: IncomingMessage,
  socket: Socket,
  head: Buffer,
): Promise<void> {
  const { url = '', headers, httpVersion } = request;
  const problem = hostProblem(request, true);
  if (problem !== undefined) throw problem;
  if (!/^1\.[01]$/.test(httpVersion)) throw invalid('CONNECT is said in HTTP/1.1.');
  const target = readTarget(url);
  if (target === undefined) throw invalid('CONNECT takes host:port, e.g. api.mypurecloud.de:443.');
  if (isTunnelled(socket)) throw invalid('There is no tunnel inside of a tunnel.');
  const verdict = proxy.judgeTunnel(target, headers);
  if (head.length > 0) socket.unshift(head);
  if (verdict === 'pass-on') {
    const far = await tunnels.open(target, socket);
    socket.write(STANDS);
    socket.pipe(far).pipe(socket);
    return;
  }
  socket.write(STANDS);
  markTunnelled(socket);
  accept?.(socket, target.host);
}

const invalid = (reason: string) => new MockError('mock.proxy.invalid', 'proxy', { field: 'path', reason });
