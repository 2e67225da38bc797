import { buffer } from 'node:stream/consumers';
import { type IncomingPost, type ListeningServer, listenLocally } from '../../contracts/index.ts';

/** An address of this machine that somebody can post to, known before there is anybody to take the posts. */
export interface Endpoint extends ListeningServer {
  /** @param take gives the status to answer with */
  onPost(take: (post: IncomingPost) => Promise<number>): void;
}

export async function openEndpoint(): Promise<Endpoint> {
  let take = async (_post: IncomingPost) => 503;
  const server = await listenLocally(async (request, response) => {
    const body = await buffer(request);
    response.writeHead(await take({ headers: request.headers, body })).end();
  });
  return {
    ...server,
    onPost(other) {
      take = other;
    },
  };
}
