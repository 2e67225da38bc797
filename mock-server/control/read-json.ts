import type { IncomingMessage, ServerResponse } from 'node:http';
import { MockError } from '../errors/mock-error.ts';
import { askForBody } from '../http/ask-for-body.ts';
import { findJsonFault } from '../openapi/json-fault.ts';
import { invalid } from './refuse.ts';

/** Enough for an organisation of some ten thousand rows. */
export const LARGEST_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Reads a body as JSON whatever its content type says, because that is what a hand-typed curl sends; forms of foreign web pages are
 * kept out by their `Origin`.
 *
 * @returns undefined for an empty body
 * @throws MockError `mock.control.too.large` or `mock.control.invalid`
 */
export async function readJson(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  if (Number(request.headers['content-length']) > LARGEST_BODY_BYTES) throw tooLarge();
  askForBody(request, response);
  const chunks: Buffer[] = [];
  let received = 0;
  // The connection stays up until the client has read a refusal.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received > LARGEST_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  if (received === 0) return undefined;
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message repeats the text around the place, which may be a secret.
    const { line, column, expected } = findJsonFault(text);
    throw invalid(`The body is not valid JSON: ${expected} is expected at line ${line}, column ${column}.`);
  }
}

const tooLarge = () =>
  new MockError('mock.control.too.large', 'control', {
    reason: `The body is larger than ${LARGEST_BODY_BYTES} bytes.`,
  });
