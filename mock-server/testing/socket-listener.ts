import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { CallResult } from './call.ts';

/** What came through a socket, parsed. */
export type Received = CallResult['body'];

/** A client of a notification channel. */
export class SocketListener {
  readonly socket: WebSocket;
  readonly closed: Promise<{ code: number; reason: string }>;
  #received: Received[] = [];

  private constructor(uri: string, headers: Readonly<Record<string, string>>) {
    this.socket = new WebSocket(uri, { headers });
    this.socket.on('message', (data) => this.#received.push(JSON.parse(String(data))));
    this.socket.on('error', () => {}); // `open` tells of it
    this.closed = new Promise((resolve) => {
      this.socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
  }

  /** @throws Error `Unexpected server response: <status>` when the socket is refused */
  static async open(uri: string, headers: Readonly<Record<string, string>> = {}): Promise<SocketListener> {
    const listener = new SocketListener(uri, headers);
    await once(listener.socket, 'open');
    return listener;
  }

  /** Sends a command and gives what came after it, the answer included. */
  async ask(command: object | string): Promise<Received[]> {
    await this.heard();
    this.socket.send(typeof command === 'string' ? command : JSON.stringify(command));
    return this.heard();
  }

  /** All that came since the last time. A ping goes round first, so nothing that was sent before is missing. */
  async heard(): Promise<Received[]> {
    this.socket.send('{"message":"ping"}');
    while (this.#received.at(-1)?.eventBody?.message !== 'pong') await once(this.socket, 'message');
    const received = this.#received.slice(0, -1);
    this.#received = [];
    return received;
  }

  /** All that came until the socket was closed. */
  async last(): Promise<Received[]> {
    await this.closed;
    return this.#received;
  }
}
