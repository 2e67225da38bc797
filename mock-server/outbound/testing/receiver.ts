import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request to a receiver. */
interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly received: ReceivedRequest[];
  /** How the next requests are answered, in order; after them, and by default, 200. `silent` never answers. */
  readonly answers: (number | 'silent' | ((response: ServerResponse) => void))[];
  close(): Promise<void>;
}

/** Starts a server that takes webhooks, on a free port of this machine. */
export async function startReceiver(): Promise<Receiver> {
  const received: ReceivedRequest[] = [];
  const answers: Receiver['answers'] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ path: request.url ?? '', headers: request.headers, raw: Buffer.concat(chunks) });
    const answer = answers.shift() ?? 200;
    if (typeof answer === 'function') answer(response);
    else if (answer !== 'silent') response.writeHead(answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, received, answers, close, [Symbol.asyncDispose]: close };
}
