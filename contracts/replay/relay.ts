import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface RelayedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: string;
}

export interface RelayedAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Looks at an answer on its way back, and gives the one to pass on. */
export type Inspect = (request: RelayedRequest, answer: RelayedAnswer) => RelayedAnswer;

export interface Relay extends AsyncDisposable {
  readonly url: string;
}

/** Headers that belong to one connection, and the ones that the next hop computes itself. */
const NOT_PASSED_ON = ['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding'];

/** Starts a server on a free port that passes everything on to a target. */
export async function startRelay(target: string, inspect: Inspect): Promise<Relay> {
  const server = createServer((request, response) => {
    relay(target, inspect, request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function relay(
  target: string,
  inspect: Inspect,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const body = await buffer(incoming);
  const passedOn = Object.entries(headers).filter(([name]) => !NOT_PASSED_ON.includes(name));
  const answer = await fetch(target + url, {
    method,
    headers: passedOn.map(([name, value]) => [name, String(value)]),
    ...(body.length > 0 && { body }),
    redirect: 'manual',
  });

  const seen = {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => !NOT_PASSED_ON.includes(name))),
    body: await answer.text(),
  };
  const given = inspect({ method, path: url, body: body.toString() }, seen);
  outgoing.writeHead(given.status, given.headers).end(given.body);
}
