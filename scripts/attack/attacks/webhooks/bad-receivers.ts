import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n';

/** What a receiver says, raw, to whatever it is sent; each is one that has held a sender up. */
const SAYINGS: Readonly<Record<string, (socket: Socket) => void>> = {
  'switches protocols': (socket) =>
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
  'never ends its body': (socket) => socket.write(HEAD),
  'never ends its head': (socket) => socket.write('HTTP/1.1 200 OK\r\nX-A: '),
  'never says a word': () => {},
  resets: (socket) => socket.resetAndDestroy(),
  'hangs up': (socket) => socket.end(),
  'redirects to the metadata of a cloud': (socket) =>
    socket.end(
      'HTTP/1.1 307 Temporary Redirect\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n',
    ),
  'redirects without a place': (socket) => socket.end('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'),
  'speaks no HTTP': (socket) => socket.end('\0\u0001\u0002 what?\r\n\r\n'),
  'has a head of a megabyte': (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(1_000_000)}\r\n\r\n`),
  'has a body of ten megabytes': (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n${'a'.repeat(10_000_000)}`),
  'continues for ever': (socket) => socket.write('HTTP/1.1 100 Continue\r\n\r\n'.repeat(1000)),
  'has a status that there is not': (socket) => socket.end('HTTP/1.1 999 \r\nContent-Length: 0\r\n\r\n'),
  'answers twice': (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'.repeat(2)),
  'answers 429 for ever': (socket) =>
    socket.end('HTTP/1.1 429 Too Many Requests\r\nRetry-After: 99999999\r\nContent-Length: 0\r\n\r\n'),
};

/** A receiver on loopback, and what it does. */
export interface BadReceiver {
  readonly what: string;
  readonly url: string;
}

/** Opens one for each way of being bad. */
export async function openBadReceivers(): Promise<
  AsyncDisposable & { readonly receivers: readonly BadReceiver[] }
> {
  const open = await Promise.all(Object.entries(SAYINGS).map(([what, say]) => openOne(what, say)));
  return {
    receivers: open,
    async [Symbol.asyncDispose]() {
      await Promise.all(open.map(({ close }) => close()));
    },
  };
}

async function openOne(
  what: string,
  say: (socket: Socket) => void,
): Promise<BadReceiver & { close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', () => say(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { what, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
