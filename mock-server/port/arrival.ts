import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { ApiError } from '../errors/api-error.ts';

/** How a request came to the mock. */
export interface Arrival {
  readonly scheme: 'http' | 'https';
  /** What the client calls the mock: a name or address, and the port where it is not the scheme's own. */
  readonly host: string | undefined;
  /** Whether the client took the mock for its proxy. */
  readonly isProxied: boolean;
  /** Why it is not taken as it came, if so. */
  readonly refusal?: ApiError | undefined;
}

const tunnelled = new WeakSet<Socket>();
const unusual = new WeakMap<IncomingMessage, Arrival>();

/** Remembers that what is said over a socket came through the proxy. */
export function markTunnelled(socket: Socket): void {
  tunnelled.add(socket);
}

export const isTunnelled = (socket: Socket): boolean => tunnelled.has(socket);

/** Remembers how a request came that is refused for it, or whose target was a whole URL, before it is made an ordinary one. */
export function markArrival(request: IncomingMessage, arrival: Arrival): void {
  unusual.set(request, arrival);
}

export const isMarked = (request: IncomingMessage): boolean => unusual.has(request);

export const schemeOf = (socket: Socket): Arrival['scheme'] => ('encrypted' in socket ? 'https' : 'http');

export function arrivalOf(request: IncomingMessage): Arrival {
  const { socket, headers } = request;
  return (
    unusual.get(request) ?? {
      scheme: schemeOf(socket),
      host: headers.host,
      isProxied: tunnelled.has(socket),
    }
  );
}
