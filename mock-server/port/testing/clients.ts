import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import tls, { type TLSSocket } from 'node:tls';
import type { GenesysMock } from '../../genesys-mock.ts';

type Reachable = Pick<GenesysMock, 'url'>;

/** A connection to the port, with nothing said yet. */
export async function connection({ url }: Reachable): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  // What is tested is what the other side does.
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** Sends bytes, and perhaps nothing more, and reads until the other side ends. */
export async function raw(
  mock: Reachable,
  bytes: string | Buffer,
  { thenEnds = false } = {},
): Promise<string> {
  const socket = await connection(mock);
  socket.write(bytes);
  if (thenEnds) socket.end();
  return text(socket);
}

export interface Tunnel {
  readonly status: number;
  /** Head and body of an answer that is no tunnel. */
  readonly answer: string;
  readonly socket: Socket;
}

/** Asks for a tunnel. @param headers lines, each with its end */
export async function tunnel(mock: Reachable, authority: string, headers = ''): Promise<Tunnel> {
  const socket = await connection(mock);
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${headers}\r\n`);
  const [head] = (await once(socket, 'data')) as [Buffer];
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head.toString('latin1'))?.[1]);
  const answer = head.toString() + (status === 200 ? '' : await text(socket));
  return { status, answer, socket };
}

/** Shakes hands over a connection, as a client that trusts the mock's authority. */
export async function secured(
  { tls: addresses }: Pick<GenesysMock, 'tls'>,
  socket: Socket,
  servername: string,
): Promise<TLSSocket> {
  const ca = readFileSync(addresses?.ca ?? '');
  const secure = tls.connect({ socket, servername, ca, ALPNProtocols: ['http/1.1'] });
  await once(secure, 'secureConnect');
  return secure;
}

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes
  readonly body: any;
}

/** Sends a request over a connection that shook hands. */
export async function ask(
  secure: TLSSocket,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<Answer> {
  const request = https.request({ method, path, headers, createConnection: () => secure });
  request.end();
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const body = await text(answer);
  return { status: answer.statusCode ?? 0, body: body === '' ? undefined : JSON.parse(body) };
}
