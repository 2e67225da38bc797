import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { arrivalOf } from './arrival.ts';
import { type Accept, speakBothProtocols, type TlsSettings } from './both-protocols.ts';
import type { Refusers } from './refuse-on-socket.ts';
import { refuseUnparsable } from './refuse-unparsable.ts';

// An ESM import of node:http reads its every export, and one of them loads the whole of fetch: 25 ms of each start.
const { createServer } = process.getBuiltinModule('node:http');

/** A server that is listening. */
export interface Listening {
  readonly url: string;
  /** Ends idle and running connections; settles when the port is free. */
  close(): Promise<void>;
}

/** Takes over connections that are to speak something else than HTTP. */
export interface UpgradeGate {
  /** False leaves the request to the app. */
  admits(request: IncomingMessage): boolean;
  take(request: IncomingMessage, connection: Duplex, head: Buffer): void;
}

export interface PortSettings {
  readonly app: RequestListener;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly gate: UpgradeGate;
  /** Plain HTTP alone when left out. */
  readonly tls: TlsSettings | undefined;
  /** Sees every request before anybody else, to make it an ordinary one. */
  readonly prepare: (request: IncomingMessage) => void;
  /** Answers CONNECT. @param accept takes on a connection; undefined without TLS */
  readonly takeTunnels: (server: Server, accept: Accept | undefined) => void;
  readonly refuseUnreadable: Refusers['refuseUnreadable'];
  readonly mostConnections: number;
  /** Told of each connection that is closed at once because there are so many. */
  readonly onTooMany: () => void;
}

/**
 * Opens a port.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`) when the port cannot be had
 */
export async function listen({
  app,
  host,
  port,
  gate,
  prepare,
  ...settings
}: PortSettings): Promise<Listening> {
  const server = createServer({
    noDelay: true,
    // The app answers a request without Host too, where Node would with an empty body.
    requireHostHeader: false,
    // Without the callback no request with an `Upgrade` header, which Java's client always sends, would reach the app.
    shouldUpgradeCallback(request) {
      prepare(request);
      return arrivalOf(request).refusal === undefined && gate.admits(request);
    },
  });
  const answer: RequestListener = (request, response) => {
    prepare(request);
    app(request, response);
  };
  server.on('request', answer);
  server.maxConnections = settings.mostConnections;
  server.on('drop', settings.onTooMany);
  // An `Expect` header we do not know is no reason to answer outside of the app.
  server.on('checkExpectation', answer);
  // Whoever reads the body asks for it; most refusals come before.
  server.on('checkContinue', answer);
  server.on('upgrade', (request, connection, head) => {
    // Node has just taken its own listener away.
    connection.on('error', () => {});
    gate.take(request, connection, head);
  });
  refuseUnparsable(server, settings.refuseUnreadable);
  const open = connectionsOf(server);
  const accept = settings.tls === undefined ? undefined : speakBothProtocols(server, settings.tls);
  settings.takeTunnels(server, accept);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A connection that could not be accepted, because the machine is short of something, is no reason to end.
      server.on('error', () => {});
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        for (const socket of open) socket.destroy();
      }),
  };
}

/** The connections that are open, whatever is spoken over them: the server itself only knows those that speak HTTP. */
function connectionsOf(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
}
