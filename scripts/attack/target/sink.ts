import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { type ListeningServer, listenLocally } from '../../../contracts/index.ts';

/** One webhook. */
export interface Arrived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver of webhooks on loopback that takes everything but what goes to `/slow`. */
export interface Sink extends ListeningServer {
  /** The last ones. */
  readonly arrived: Arrived[];
}

/** So that deliveries are under way while something else is done. */
const ANSWER_AFTER_MS = 10;
/** What goes to `/slow` is refused after it, and so tried again and again. */
const SLOW_MS = 40;
const MOST_KEPT = 20_000;

export async function openSink(): Promise<Sink> {
  const arrived: Arrived[] = [];
  const server = await listenLocally(async (request, response) => {
    const body = await text(request).catch(() => '');
    arrived.push({ path: request.url ?? '', headers: request.headers, body });
    if (arrived.length > MOST_KEPT) arrived.shift();
    const isSlow = request.url?.startsWith('/slow') === true;
    await wait(isSlow ? SLOW_MS : ANSWER_AFTER_MS);
    response.writeHead(isSlow ? 503 : 200).end();
  });
  return { ...server, arrived };
}
