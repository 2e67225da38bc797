import type { IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listenLocally } from './listening.ts';

/** A request that the mock sent to the receiver. */
export interface Post {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** In order of arrival. */
  readonly posts: Post[];
}

/** Starts a server in the role of Cognigy's endpoint, which accepts and keeps everything. */
export async function startReceiver(): Promise<Receiver> {
  const posts: Post[] = [];
  const server = await listenLocally(async (request, response) => {
    const body = await buffer(request);
    posts.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(204).end();
  });
  return { ...server, posts };
}
