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

/** Looks at an answer on its way back, and gives the one to pass on. */
export type Inspect = (request: RelayedRequest, answer: RelayedAnswer) => RelayedAnswer;

export type Relay = ListeningServer;

/** Headers that belong to one connection, and the ones that the next hop computes itself. */
const NOT_PASSED_ON = ['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding'];

/**
 * Starts a server that passes everything on to a target.
 *
 * @param targetOf where a request with this method goes
 */
export function startRelay(
  targetOf: string | ((method: string) => string),
  inspect: Inspect,
): Promise<Relay> {
  return listenLocally((request, response) => {
    const target = typeof targetOf === 'string' ? targetOf : targetOf(request.method ?? 'GET');
    relay(target, inspect, request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
  });
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
