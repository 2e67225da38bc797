import type { Mock } from '../../mock.ts';
import { controlHeaders } from '../control-headers.ts';
import { EventFeed } from '../event-feed.ts';
import { parseQuery } from '../parse-query.ts';
import { invalid } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';

/** One for each mock that somebody listens to. */
const feeds = new WeakMap<Mock, EventFeed>();

/**
 * What happens, as server-sent events. Each finished request is an event `request`, its id the sequence number: without `Last-Event-ID`
 * it starts with the next request, with it after the one that it names. What happens in conversations is an event `conversation`, and
 * with the query `conversation` it tells the notifications of that one; these have no id and are not told again. Who is 1 MB behind is
 * told so by an event `dropped`, the last one.
 */
export const streamEvents: ControlHandler = (_tenant, { mock, headers, query, correlationId }, response) => {
  const seen = parseLastEventId(headers['last-event-id']);
  const { conversation: watched } = parseQuery(query, ['conversation']);
  const feed = feedOf(mock);
  feed.checkRoom();
  response.writeHead(200, { ...controlHeaders(correlationId), 'Content-Type': 'text/event-stream' });
  if (response.req.method === 'HEAD') {
    response.end();
    return undefined;
  }
  response.write(': what happens in this mock\n\n');
  return feed.add(response, seen, watched);
};

function feedOf(mock: Mock): EventFeed {
  const feed = feeds.get(mock) ?? new EventFeed(mock);
  feeds.set(mock, feed);
  return feed;
}

function parseLastEventId(text: string | string[] | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string' && /^\d{1,15}$/.test(text)) return Number(text);
  throw invalid('header.last-event-id must be the id of an event, a whole number.', 'header.last-event-id');
}
