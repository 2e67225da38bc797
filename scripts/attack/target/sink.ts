import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One webhook. */
export interface Arrived {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver of webhooks on loopback that takes everything. */
export interface Sink extends AsyncDisposable {
  readonly url: string;
  /** The last ones. */
  readonly arrived: Arrived[];
}

const MOST_KEPT = 20_000;

export async function openSink(): Promise<Sink> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => '');
    arrived.push({ path: request.url ?? '', headers: request.headers, body });
    if (arrived.length > MOST_KEPT) arrived.shift();
    response.writeHead(200).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
