import type { Answer } from '../exchange/exchange.ts';
import { endUnlessRead } from '../port/linger.ts';
import type { Middleware, Response } from './middleware.ts';

/** All but the last seen on every answer of the API host (platform-client-sdk-python, captured request logs). */
const ALWAYS = [
  'Cache-Control',
  'no-cache, no-store, must-revalidate',
  'Pragma',
  'no-cache',
  'Expires',
  '0',
  // Ours: a cache that keeps it all the same must not give one page what another may read.
  'Vary',
  'Origin',
] as const;

/** Sends what the handler answered. */
export const sendAnswer: Middleware = (_request, response, next) => {
  const { answer } = response.locals.exchange;
  if (answer === undefined) return next();
  send(response, answer);
};

/** Writes the answer in one go and records it in the journal first, so that it is there when the client has the answer. */
export function send(response: Response, answer: Answer): void {
  const { exchange, tenant } = response.locals;
  const { status, body, headers, mediaType } = answer;
  // A text, not a buffer, and a flat list of headers: Node then sends head and body in one piece, and looks at neither again.
  const payload = body === undefined ? '' : mediaType === undefined ? JSON.stringify(body) : String(body);
  endUnlessRead(response);
  tenant.record(exchange, answer, body === undefined ? undefined : payload);
  const head = ['ININ-Correlation-Id', exchange.correlationId, ...ALWAYS];
  const bytes = Buffer.byteLength(payload);
  if (status !== 204) head.push('Content-Length', String(bytes));
  if (body !== undefined) head.push('Content-Type', mediaType ?? 'application/json');
  for (const name in exchange.answerHeaders) head.push(name, exchange.answerHeaders[name] ?? '');
  for (const name in headers) head.push(name, headers[name] ?? '');
  if (exchange.faultyWrite !== undefined) {
    void exchange.faultyWrite({ response, status, head, payload });
    return;
  }
  response.writeHead(status, head);
  // As many bytes as characters means ASCII only, which needs no encoding.
  response.end(
    exchange.method === 'HEAD' ? undefined : payload,
    bytes === payload.length ? 'latin1' : 'utf8',
  );
}
