import type { Duplex } from 'node:stream';
import type { ApiError } from '../errors/api-error.ts';
import type { Tenant } from '../tenant.ts';

const { STATUS_CODES } = process.getBuiltinModule('node:http');

/** How long a client may take to read why, before the connection ends from this side too. */
const PATIENCE_MS = 10_000;

/** Says no where there is no response to write to, because the request never reached the app, and ends the connection. */
export type RefuseOnSocket = (socket: Duplex, error: ApiError) => void;

export function refuserOnSockets(tenantOf: () => Tenant): RefuseOnSocket {
  return (socket, error) => {
    // Nobody is left to be told, and nothing would end the wait for them.
    if (socket.destroyed) return;
    const { ids, log, settings } = tenantOf();
    const correlationId = ids.uuid();
    const body = JSON.stringify(error.body({ correlationId, explained: settings.explained }));
    log.info(
      `${correlationId} ${error.status} ${error.why.step === 'proxy' ? 'proxy' : 'unreadable request'}: ${error.why.reason}`,
    );
    const headers = {
      'ININ-Correlation-Id': correlationId,
      ...error.headers,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      Connection: 'close',
    };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}\r\n${head.join('')}\r\n${body}`);
    socket.resume();
    const deadline = setTimeout(() => socket.destroy(), PATIENCE_MS);
    socket.once('close', () => clearTimeout(deadline));
  };
}
