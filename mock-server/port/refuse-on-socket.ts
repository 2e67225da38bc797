import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ApiError } from '../errors/api-error.ts';
import type { Answer } from '../exchange/exchange.ts';
import { newExchange } from '../http/new-exchange.ts';
import type { Tenant } from '../tenant.ts';
import { linger } from './linger.ts';

const { STATUS_CODES } = process.getBuiltinModule('node:http');

/** Says no where there is no response to write to, because the request never reached the app, and ends the connection. */
export interface Refusers {
  /**
   * What could not even be read. It is logged, since there is no request that the journal could show.
   *
   * @param isHead whether it asked for no body
   */
  readonly refuseUnreadable: (socket: Duplex, error: ApiError, isHead: boolean) => void;
  /** A tunnel or a socket. @param target what the journal shows that it was to lead to */
  readonly refuseRequest: (socket: Duplex, request: IncomingMessage, error: ApiError, target: string) => void;
}

export function refusersOnSockets(tenantOf: () => Tenant): Refusers {
  return {
    refuseUnreadable(socket, error, isHead) {
      const tenant = tenantOf();
      const correlationId = tenant.ids.uuid();
      tenant.log.info(`${correlationId} ${error.status} unreadable request: ${error.why.reason}`);
      write(socket, answerOf(error, tenant, correlationId), isHead);
    },
    refuseRequest(socket, request, error, target) {
      const tenant = tenantOf();
      const exchange = newExchange(request, tenant, tenant.ids.uuid(), target);
      exchange.why = error.why;
      const answer = answerOf(error, tenant, exchange.correlationId);
      tenant.record(exchange, answer, JSON.stringify(answer.body));
      write(socket, answer);
    },
  };
}

function answerOf(error: ApiError, { settings }: Tenant, correlationId: string): Answer {
  return {
    status: error.status,
    headers: { 'ININ-Correlation-Id': correlationId, ...error.headers },
    body: error.body({ correlationId, explained: settings.explained }),
  };
}

function write(socket: Duplex, { status, headers, body }: Answer, isHead = false): void {
  // Nobody is left to be told, and nothing would end the wait for them.
  if (socket.destroyed) return;
  const payload = JSON.stringify(body);
  const all = {
    ...headers,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(payload),
    Connection: 'close',
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${isHead ? '' : payload}`);
  linger(socket);
}
