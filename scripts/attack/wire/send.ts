import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { loopbackOnly } from './loopback.ts';
import type { Received, Sent } from './sent.ts';

/** Longer than anything but an advance of the clock takes, on a machine that is busy too. */
const ANSWER_MS = 10_000;

/** Sends requests to one mock, over connections that are kept. */
export class Sender {
  readonly #origin: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(url: string) {
    this.#origin = loopbackOnly(url);
  }

  /** Never throws for what comes back. */
  async send(sent: Sent): Promise<Received> {
    const { received, isStale } = await this.#try(sent);
    // The mock closed a kept connection while we wrote to it, which every client of HTTP has to expect (RFC 9112 section 9.3.1).
    return isStale ? (await this.#try(sent)).received : received;
  }

  close(): void {
    this.#agent.destroy();
  }

  #try({ method, path, headers, body }: Sent): Promise<{ received: Received; isStale: boolean }> {
    return new Promise((resolve) => {
      const { hostname, port } = this.#origin;
      // Where it is left to Node, a GET has none, and what follows is read as another request.
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const request = httpRequest({
        hostname,
        port,
        method,
        path,
        headers: { ...headers, ...length },
        agent: this.#agent,
      });
      const settle = (received: Received) => {
        clearTimeout(deadline);
        const isStale = 'failure' in received && received.failure === 'dropped' && request.reusedSocket;
        resolve({ received, isStale });
      };
      const deadline = setTimeout(() => {
        settle({ failure: 'hang', reason: `no whole answer within ${ANSWER_MS} ms` });
        request.destroy();
      }, ANSWER_MS);
      request.on('error', (error: NodeJS.ErrnoException) =>
        settle({ failure: 'dropped', reason: error.code ?? error.message }),
      );
      request.on('response', (response) => read(response, method === 'HEAD', settle));
      request.end(body);
    });
  }
}

function read(response: IncomingMessage, isHead: boolean, settle: (received: Received) => void): void {
  const { statusCode = 0 } = response;
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
  );
  // A stream of events has no end to wait for.
  if (headers['content-type'] === 'text/event-stream' && !isHead) {
    settle({ status: statusCode, headers, text: '' });
    response.destroy();
    return;
  }
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => settle({ status: statusCode, headers, text: Buffer.concat(chunks).toString() }));
  response.on('error', (error) => settle({ failure: 'dropped', reason: `in the body: ${error.message}` }));
}
