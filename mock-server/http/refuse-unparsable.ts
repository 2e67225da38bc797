import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GenesysError, type GenesysErrorCode } from '../errors/genesys-error.ts';
import type { Tenant } from '../tenant.ts';

const { METHODS } = process.getBuiltinModule('node:http');

const PHRASES: Record<number, string> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
};

/** What Node says of bytes that it cannot parse. */
interface ParserError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
}

/** What never reaches the app, because Node's parser gives up before, is still answered in the vendor's shape. */
export function refuseUnparsable(server: Server, tenantOf: () => Tenant): void {
  server.on('clientError', (error: ParserError, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
      answer(socket, 'request.timeout', 'The request was not complete in time.');
    else answer(socket, 'bad.request', explain(error));
  });
  server.on('connect', (_request, socket) => answer(socket, 'method.not.allowed', 'CONNECT is for proxies.'));

  function answer(socket: Duplex, code: GenesysErrorCode, reason: string): void {
    const { ids, log, settings } = tenantOf();
    const correlationId = ids.uuid();
    const error = new GenesysError(code, { step: 'body', reason });
    const body = JSON.stringify(error.body({ correlationId, explained: settings.explained }));
    log.info(`${correlationId} ${error.status} unreadable request: ${reason}`);
    socket.end(
      `HTTP/1.1 ${error.status} ${PHRASES[error.status]}\r\nININ-Correlation-Id: ${correlationId}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
}

function explain({ code, rawPacket }: ParserError): string {
  // The first record of a TLS handshake.
  if (rawPacket?.[0] === 0x16 && rawPacket[1] === 3)
    return 'This is TLS, and the mock speaks plain HTTP on this port: the address must start with http://, not https://.';
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
    default:
      return 'This is not an HTTP/1.1 request, or its verb is unknown.';
  }
}
