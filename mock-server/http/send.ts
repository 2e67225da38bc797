import type { ServerResponse } from 'node:http';
import type { World } from '../world.ts';
import type { Answer, Exchange } from './exchange.ts';

/** Seen on every answer of the API host (platform-client-sdk-python, captured request logs). */
const ALWAYS = {
  'Cache-Control': 'no-cache, no-store, must-revalidate',
  Pragma: 'no-cache',
  Expires: '0',
} as const;

/** Writes the answer in one go and records it in the journal first, so that whoever has the answer finds it there. */
export function send(world: World, response: ServerResponse, exchange: Exchange, answer: Answer): void {
  const { status, body, headers, mediaType } = answer;
  // A text, not a buffer: Node then sends head and body in one piece.
  const payload = body === undefined ? '' : mediaType === undefined ? JSON.stringify(body) : String(body);
  world.journal.record(exchange, answer);
  const head = {
    'ININ-Correlation-Id': exchange.correlationId,
    ...ALWAYS,
    ...(status === 204 ? undefined : { 'Content-Length': Buffer.byteLength(payload) }),
    ...(body === undefined ? undefined : { 'Content-Type': mediaType ?? 'application/json' }),
    ...exchange.answerHeaders,
    ...headers,
  };
  if (exchange.faultyWrite !== undefined) {
    void exchange.faultyWrite({ world, response, status, head, payload });
    return;
  }
  response.writeHead(status, head);
  response.end(exchange.method === 'HEAD' ? undefined : payload);
}
