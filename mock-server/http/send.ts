import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Answer, Exchange } from '../exchange/exchange.ts';
import type { World } from '../world.ts';

/** Seen on every answer of the API host (platform-client-sdk-python, captured request logs). */
const ALWAYS = [
  'Cache-Control',
  'no-cache, no-store, must-revalidate',
  'Pragma',
  'no-cache',
  'Expires',
  '0',
] as const;

/** Sends what the handler answered. */
export function sendAnswer(world: World): RequestHandler {
  return (_request, response, next) => {
    const { exchange } = response.locals;
    if (exchange.answer === undefined) return next();
    send(world, response, exchange, exchange.answer);
  };
}

/** Writes the answer in one go and records it in the journal first, so that whoever has the answer finds it there. */
export function send(world: World, response: ServerResponse, exchange: Exchange, answer: Answer): void {
  const { status, body, headers, mediaType } = answer;
  // A text, not a buffer, and a flat list of headers: Node then sends head and body in one piece, and looks at neither again.
  const payload = body === undefined ? '' : mediaType === undefined ? JSON.stringify(body) : String(body);
  world.journal.record(exchange, answer);
  const head = ['ININ-Correlation-Id', exchange.correlationId, ...ALWAYS];
  const bytes = Buffer.byteLength(payload);
  if (status !== 204) head.push('Content-Length', String(bytes));
  if (body !== undefined) head.push('Content-Type', mediaType ?? 'application/json');
  for (const name in exchange.answerHeaders) head.push(name, exchange.answerHeaders[name] ?? '');
  for (const name in headers) head.push(name, headers[name] ?? '');
  if (exchange.faultyWrite !== undefined) {
    void exchange.faultyWrite({ world, response, status, head, payload });
    return;
  }
  response.writeHead(status, head);
  // As many bytes as characters means ASCII only, which needs no encoding.
  response.end(
    exchange.method === 'HEAD' ? undefined : payload,
    bytes === payload.length ? 'latin1' : 'utf8',
  );
}
