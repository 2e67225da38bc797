import { buffer } from 'node:stream/consumers';
import { type IncomingPost, type ListeningServer, listenLocally } from '../../contracts/index.ts';

/** A local address for webhooks, known before there is a handler for them. */
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
