import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { isTunnelled, markTunnelled } from './arrival.ts';

const { TLSSocket } = process.getBuiltinModule('node:tls');

/** The first byte of a TLS handshake; no request of HTTP begins with it. */
const HANDSHAKE = 0x16;

export interface TlsSettings {
  /**
   * The certificate for a handshake.
   *
   * @param name what the client asks for, lower case, without the root's dot; undefined where it does not say, as with an address
   * @param socket the client's
   */
  contextFor(name: string | undefined, socket: Socket): SecureContext | undefined;
  /** Told of a handshake that came to nothing, or after which the client left without a word. */
  onFailure(error: NodeJS.ErrnoException, name: string | undefined): void;
  /** How long a connection may take to say something, and to shake hands. */
  readonly patienceMs: number;
}

/** Node's own clients judge a certificate when they have shaken hands, and then just go. */
class ClientLeft extends Error {
  readonly code = 'ECONNRESET';
}

/** Takes a connection on. @param name what the client asked the proxy for, where it did */
export type Accept = (socket: Socket, name?: string) => void;

/**
 * Lets a server of HTTP speak HTTPS on the same port: the first byte of a connection tells. The server itself stays, and only what it does
 * with a new connection is replaced, because its time limits hold in a server that listens and in no other.
 */
export function speakBothProtocols(
  server: Server,
  { contextFor, onFailure, patienceMs }: TlsSettings,
): Accept {
  const [speakHttp] = server.listeners('connection') as [(this: Server, socket: Socket) => void];
  server.off('connection', speakHttp);
  const accept: Accept = (socket, name) => {
    const deadline = setTimeout(() => socket.destroy(), patienceMs);
    const take = (ready: Socket) => {
      clearTimeout(deadline);
      speakHttp.call(server, ready);
    };
    // Who hangs up before a word was said has done no harm.
    socket.on('error', () => {});
    socket.once('close', () => clearTimeout(deadline));
    socket.once('readable', () => {
      const bytes: Buffer | null = socket.read();
      if (bytes === null) {
        socket.destroy();
        return;
      }
      socket.unshift(bytes);
      if (bytes[0] === HANDSHAKE) shakeHands(socket, name, take);
      else take(socket);
    });
  };
  const shakeHands = (socket: Socket, proxied: string | undefined, take: (ready: Socket) => void) => {
    let asked = proxied;
    const first = contextFor(proxied, socket);
    const secure = new TLSSocket(socket, {
      isServer: true,
      ALPNProtocols: ['http/1.1'],
      ...(first !== undefined && { secureContext: first }),
      SNICallback: (name, done) => {
        // Node's clients send the dot at the end of a name too.
        asked = name.toLowerCase().replace(/\.$/, '');
        try {
          done(null, contextFor(asked, socket));
        } catch (error) {
          done(error as Error);
        }
      },
    });
    if (isTunnelled(socket)) markTunnelled(secure);
    const fail = (error: NodeJS.ErrnoException) => onFailure(error, asked);
    const giveUp = () => secure.destroy(new ClientLeft());
    secure.on('error', fail).once('end', giveUp);
    secure.once('secure', () => {
      secure
        .off('error', fail)
        .off('end', giveUp)
        .on('error', () => {})
        // Of a broken record, and of a client that shakes hands again and again, node:tls tells its own servers alone by `error`.
        .on('_tlsError', () => secure.destroy());
      secure.once('end', () => {
        if (secure.bytesRead === 0) fail(new ClientLeft());
      });
      take(secure);
    });
  };
  server.on('connection', accept);
  return accept;
}
