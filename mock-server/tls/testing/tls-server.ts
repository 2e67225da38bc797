import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';

/** A server on loopback that does nothing but shake hands and answer 204. */
export interface TlsServer extends AsyncDisposable {
  readonly port: number;
}

/**
 * @param contextFor what to answer with, by the name that the client sends
 * @param without the name taken for clients that send none, as those do that connect to an address
 */
export async function tlsServer(
  contextFor: (name: string) => SecureContext,
  without: string,
): Promise<TlsServer> {
  const server = createServer((socket) => {
    const secure = new TLSSocket(socket, {
      isServer: true,
      secureContext: contextFor(without),
      SNICallback: (name, callback) => callback(null, contextFor(name)),
    });
    secure.on('error', () => {}); // the client says why
    secure.on('data', () => secure.end('HTTP/1.1 204 No Content\r\n\r\n'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}
