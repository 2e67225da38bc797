import type { IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listenLocally } from './listening.ts';

/** Something that the provider sent on its own. */
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

/** Stands where Cognigy's endpoint does: takes everything and keeps it. */
export async function startReceiver(): Promise<Receiver> {
  const posts: Post[] = [];
  const server = await listenLocally(async (request, response) => {
    const body = await buffer(request);
    posts.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(204).end();
  });
  return { ...server, posts };
}
