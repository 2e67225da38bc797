import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { GenesysError } from '../errors/genesys-error.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { findJsonFault } from '../openapi/json-fault.ts';
import { askForBody } from './ask-for-body.ts';
import { refuseHostileJson } from './hostile-json.ts';
import type { Middleware } from './middleware.ts';

/** The real limit is not known; the vendor's text only says that there is one. */
const LARGEST_BODY_BYTES = 1024 * 1024;

/** Reads JSON and forms. Bodies of any other type are counted and left: the operation decides whether that is wrong. */
export const readBody: Middleware = (request, response, next) => {
  const { exchange } = response.locals;
  const length = request.headers['content-length'];
  if (request.headers['transfer-encoding'] === undefined && (length === undefined || length === '0'))
    return next();
  if (Number(length) > LARGEST_BODY_BYTES) throw tooLarge();
  askForBody(request, response);
  let chunks: Buffer[] = [];
  let received = 0;
  let isTooLarge = false;
  request.on('data', (chunk: Buffer) => {
    if (isTooLarge) return;
    received += chunk.length;
    chunks.push(chunk);
    if (received <= LARGEST_BODY_BYTES) return;
    isTooLarge = true;
    chunks = [];
    next(tooLarge());
  });
  request.on('error', () => {
    if (!isTooLarge) next(cutOff());
  });
  request.on('end', () => {
    if (isTooLarge) return;
    try {
      parse(request, chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks), exchange);
    } catch (error) {
      return next(error);
    }
    next();
  });
};

function parse(request: IncomingMessage, raw: Buffer, exchange: Exchange): void {
  if (raw.length === 0) return;
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw unsupported(
      'header.content-encoding',
      `Compressed bodies (${encoding}) are not accepted; send it plain.`,
    );
  }
  const type = request.headers['content-type'] ?? '';
  const [mediaType = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  exchange.bodyKind = kindOf(mediaType);
  if (exchange.bodyKind === 'other') return;
  if (charset !== undefined && !['utf-8', 'utf8', '"utf-8"', 'us-ascii'].includes(charset)) {
    throw unsupported('header.content-type', `The charset ${charset} is not accepted; send UTF-8.`);
  }
  const text = decode(raw);
  if (exchange.bodyKind === 'form') exchange.body = new URLSearchParams(text);
  else {
    exchange.body = parseJson(text);
    refuseHostileJson(exchange.body);
  }
  // Not before: what was refused as hostile, such as 500 000 brackets, would be as hostile to whoever looks into the journal.
  exchange.bodyText = text;
}

function kindOf(mediaType: string): Exchange['bodyKind'] {
  if (mediaType === 'application/json' || mediaType.endsWith('+json')) return 'json';
  return mediaType === 'application/x-www-form-urlencoded' ? 'form' : 'other';
}

function decode(raw: Buffer): string {
  if (!isUtf8(raw)) throw malformed('The body is not valid UTF-8.');
  const text = raw.toString();
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message quotes the text around the place, which may be a secret: only the place is told.
    const { line, column, expected } = findJsonFault(text);
    throw malformed(`The body is not valid JSON: ${expected} is expected at line ${line}, column ${column}.`);
  }
}

const malformed = (reason: string) => new GenesysError('bad.request', { step: 'body', reason });

const unsupported = (field: string, reason: string) =>
  new GenesysError('unsupported.media.type', { step: 'body', field, reason });

const cutOff = () =>
  new GenesysError('client.failed.request', {
    step: 'body',
    reason: 'The client left before its body was complete.',
  });

const tooLarge = () =>
  new GenesysError('request.entity.too.large', {
    step: 'body',
    reason: `The body is larger than ${LARGEST_BODY_BYTES} bytes.`,
    values: [String(LARGEST_BODY_BYTES)],
    origin: {
      confidence: 'inferred',
      source: 'the status is documented; the limit of the real service is not known',
    },
  });
