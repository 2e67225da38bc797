import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** How long a client may take to read the last answer, before the connection ends from this side too. */
const PATIENCE_MS = 5_000;
/** What it may still send meanwhile: some clients read only when they have written all. */
const MOST_BYTES = 16 * 1024 * 1024;
const LOOK_EVERY_MS = 20;

/** What is longer is not read to its end just to keep a connection. */
const LONG_BYTES = 1024 * 1024;

/**
 * Ends a connection so that the client can read the last answer: what it still sends is thrown away for a while. With an end at once
 * the system would reset the connection, and the client might never see the answer (RFC 9112, section 9.6).
 */
export function linger(socket: Duplex): void {
  if (socket.destroyed) return;
  const deadline = performance.now() + PATIENCE_MS;
  const most = bytesRead(socket) + MOST_BYTES;
  const timer = setInterval(() => {
    if (performance.now() > deadline || bytesRead(socket) > most) socket.destroy();
  }, LOOK_EVERY_MS).unref();
  socket.once('close', () => clearInterval(timer));
  socket.end();
  socket.resume();
}

/**
 * Called before an answer is written. Where the body of its request was not read to the end and may never end, the connection ends
 * with the answer; otherwise Node would read on to keep it.
 */
export function endUnlessRead(response: ServerResponse): void {
  const { req: request } = response;
  if (request.complete) return;
  const { 'content-length': length, 'transfer-encoding': encoding, expect } = request.headers;
  if (encoding === undefined && expect === undefined && !(Number(length) > LONG_BYTES)) return;
  response.shouldKeepAlive = false;
  // What Node ends a connection with after its last answer.
  request.socket.destroySoon = () => linger(request.socket);
  request.resume();
}

/** Every connection of a server is one of TCP, or TLS on it. */
const bytesRead = (socket: Duplex): number => ('bytesRead' in socket ? Number(socket.bytesRead) : 0);
