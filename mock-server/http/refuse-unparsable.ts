import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GenesysError, type GenesysErrorCode } from '../errors/genesys-error.ts';
import type { Tenant } from '../tenant.ts';

const PHRASES: Record<number, string> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
};

/** What never reaches the app, because Node's parser gives up before, is still answered in the vendor's shape. */
export function refuseUnparsable(server: Server, tenantOf: () => Tenant): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
      answer(socket, 'request.timeout', 'The request was not complete in time.');
    else if (error.code === 'HPE_HEADER_OVERFLOW')
      answer(socket, 'bad.request', 'The headers are larger than 16 KiB.');
    else answer(socket, 'bad.request', 'This is not an HTTP/1.1 request, or its verb is unknown.');
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
