import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type ListeningServer, listenLocally } from './listening.ts';

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

/** Sees an answer on its way back, and returns the one to pass on. */
export type Inspect = (request: RelayedRequest, answer: RelayedAnswer) => RelayedAnswer;

export type Relay = ListeningServer;

/** The full address that a request is sent to. */
export type Route = (method: string, path: string) => string;

/**
 * Headers of one connection, and headers that the next hop computes itself. `fetch` decompresses answers, so neither side may see
 * headers about compression.
 */
const NOT_PASSED_ON = [
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
];

/**
 * Starts a server that passes requests on and answers back.
 *
 * @param target the base URL of the only target, without a slash at its end, or the target of each request
 */
export function startRelay(target: string | Route, inspect: Inspect): Promise<Relay> {
  const route: Route = typeof target === 'string' ? (_method, path) => target + path : target;
  return listenLocally((request, response) => {
    relay(route, inspect, request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
  });
}

async function relay(
  route: Route,
  inspect: Inspect,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const body = await buffer(incoming);
  const passedOn = Object.entries(headers).filter(([name]) => !NOT_PASSED_ON.includes(name));
  const answer = await fetch(route(method, url), {
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
