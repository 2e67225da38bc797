import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

// An ESM import of node:http reads its every export, and one of them loads the whole of fetch: 25 ms of each start.
const { createServer } = process.getBuiltinModule('node:http');

/** A server that is listening. */
export interface Listening {
  readonly url: string;
  readonly server: Server;
  /** Ends idle and running connections; settles when the port is free. */
  close(): Promise<void>;
}

/** Takes over connections that are to speak something else than HTTP. */
export interface UpgradeGate {
  /** False leaves the request to the app. */
  admits(request: IncomingMessage): boolean;
  take(request: IncomingMessage, connection: Duplex, head: Buffer): void;
}

/**
 * Opens a port for the app.
 *
 * @param port 0 for any free one
 * @throws the system's error (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`) when the port cannot be had
 */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
  gate: UpgradeGate,
): Promise<Listening> {
  const server = createServer(
    {
      noDelay: true,
      // The app answers a request without Host too, where Node would with an empty body.
      requireHostHeader: false,
      // Without the callback no request with an `Upgrade` header, which Java's client always sends, would reach the app.
      shouldUpgradeCallback: (request) => gate.admits(request),
    },
    app,
  );
  server.on('upgrade', (request, connection, head) => gate.take(request, connection, head));
  // An `Expect` header we do not know is no reason to answer outside of the app.
  server.on('checkExpectation', app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    server,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
