import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { GenesysError } from '../errors/genesys-error.ts';
import { asTokenRefusal } from '../errors/token-refusal.ts';
import { isTokenRequest } from '../oauth/token-path.ts';
import type { Refusers } from './refuse-on-socket.ts';

const { METHODS } = process.getBuiltinModule('node:http');

/** What Node says of bytes that it cannot parse. */
interface ParserError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
}

/**
 * What never reaches the app, because Node's parser gives up before, is still answered in the vendor's shape.
 *
 * @param refuse answers on a bare connection, and ends it
 */
export function refuseUnparsable(server: Server, refuse: Refusers['refuseUnreadable']): void {
  server.on('clientError', (error: ParserError, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    const [code, reason] =
      error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? (['request.timeout', 'The request was not complete in time.'] as const)
        : (['bad.request', explain(error)] as const);
    const refusal = new GenesysError(code, { step: 'body', reason });
    const isHead = error.rawPacket?.toString('latin1', 0, 5) === 'HEAD ';
    refuse(socket, isOfToken(socket) ? asTokenRefusal(refusal) : refusal, isHead);
  });
}

/** Whether the head of a token request has come, and what is wrong is its body. Node keeps the answer under way there, though it says so nowhere. */
function isOfToken(socket: Duplex & { readonly _httpMessage?: ServerResponse }): boolean {
  const { method = '', url = '' } = socket._httpMessage?.req ?? {};
  return isTokenRequest({ method, path: url.split('?', 1)[0] ?? '' });
}

function explain({ code, rawPacket }: ParserError): string {
  // The first record of a TLS handshake.
  if (rawPacket?.[0] === 0x16 && rawPacket[1] === 3)
    return 'This is TLS, and the mock speaks plain HTTP only: start it with --tls, or let the address start with http://.';
  const [verb = ''] = rawPacket?.toString('latin1', 0, 20).split(' ', 1) ?? [];
  if (METHODS.includes(verb.toUpperCase()) && verb !== verb.toUpperCase())
    return `The verb must be in upper case: ${verb.toUpperCase()}, not ${verb}.`;
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return 'The headers are larger than 16 KiB.';
    case 'HPE_INVALID_URL':
    case 'HPE_INVALID_CONSTANT':
      return 'The first line is not of the form "GET /path HTTP/1.1"; a space in the path or query must be sent as %20.';
    case 'HPE_INVALID_HEADER_TOKEN':
      return 'A header is not of the form "Name: value", or holds a character that headers cannot have.';
    case 'HPE_UNEXPECTED_CONTENT_LENGTH':
    case 'HPE_INVALID_CONTENT_LENGTH':
    case 'HPE_INVALID_TRANSFER_ENCODING':
      return 'How long the body is must be said once: by Content-Length, a number, or by Transfer-Encoding: chunked.';
    case 'HPE_INVALID_CHUNK_SIZE':
      return 'A chunk of the body does not begin with its size, in hexadecimal digits.';
    case 'HPE_INVALID_EOF_STATE':
      return 'The request ended before it was complete.';
    case 'HPE_INVALID_VERSION':
    case 'HPE_PAUSED_H2_UPGRADE':
      return 'The mock speaks HTTP/1.1, and its lines end with CR LF.';
    default:
      return 'This is not an HTTP/1.1 request, or its verb is unknown.';
  }
}
