import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { loopbackOnly } from './loopback.ts';

/** What came over a connection until the mock ended it. */
export interface RawAnswer {
  /** Byte for byte. */
  readonly text: string;
  /** Whether the mock ended it in time. */
  readonly hasEnded: boolean;
}

export interface RawOptions {
  /** Speaks TLS first. */
  readonly tls?: boolean;
}

/** How long a mock may take for one that is over: longer than it takes on a busy machine. */
const PATIENCE_MS = 5_000;

/**
 * Opens a connection, and reads until the mock ends it.
 *
 * @param speak writes what is to be said; it may take its time, and end or destroy the connection
 */
export async function overSocket(
  url: string,
  speak: (socket: Socket) => void | Promise<void>,
  { tls = false }: RawOptions = {},
): Promise<RawAnswer> {
  const { hostname: host, port } = loopbackOnly(url);
  const options = { host, port: Number(port), allowHalfOpen: true };
  // Certificates are tested elsewhere.
  const socket: Socket = tls ? connectTls({ ...options, rejectUnauthorized: false }) : connect(options);
  socket.setNoDelay();
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', () => {});
  const ended = new Promise<void>((resolve) => socket.once('end', resolve).once('close', () => resolve()));
  await new Promise<void>((resolve) =>
    socket.once(tls ? 'secureConnect' : 'connect', resolve).once('close', () => resolve()),
  );
  await speak(socket);
  let deadline: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'late'>((resolve) => {
    deadline = setTimeout(() => resolve('late'), PATIENCE_MS);
  });
  const how = await Promise.race([ended, tooLate]);
  clearTimeout(deadline);
  socket.destroy();
  return {
    text: Buffer.concat(chunks).toString('latin1'),
    hasEnded: how !== 'late',
  };
}

/** An answer of HTTP as it stands in what came over a connection. */
export interface RawResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const HEAD = /^HTTP\/1\.1 (\d{3}) [^\r\n]*\r\n((?:[^\r\n]+\r\n)*)\r\n/;

/** @returns the answers, up to what can be read */
export function readResponses(text: string): RawResponse[] {
  const responses: RawResponse[] = [];
  let rest = text;
  for (let found = HEAD.exec(rest); found !== null; found = HEAD.exec(rest)) {
    const [head, status, lines = ''] = found;
    const headers = Object.fromEntries(
      lines
        .split('\r\n')
        .filter((line) => line !== '')
        .map((line) => [
          line.split(':', 1)[0]?.toLowerCase() ?? '',
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
    );
    const body = bodyAfter(rest.slice(head.length), headers);
    rest = rest.slice(head.length + body.length);
    // 100 Continue only announces the answer.
    if (Number(status) >= 200 || Number(status) === 101)
      responses.push({ status: Number(status), headers, text: body });
    if (Number(status) === 101) break;
  }
  return responses;
}

/** The answer to HEAD names a length and has no body. */
function bodyAfter(text: string, headers: Readonly<Record<string, string>>): string {
  return text.startsWith('HTTP/1.1 ') ? '' : text.slice(0, Number(headers['content-length'] ?? 0));
}
