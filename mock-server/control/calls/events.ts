import type { Observer } from '../../mock.ts';
import { conversationEventView } from '../conversation-event-view.ts';
import { feedJournal, MOST_BUFFERED_BYTES } from '../journal-feed.ts';
import { parseQuery } from '../parse-query.ts';
import { invalid } from '../refuse.ts';
import { requestView } from '../request-view.ts';
import type { ControlHandler } from '../route.ts';

/** Often enough for proxies that end quiet connections after half a minute. */
const HEARTBEAT_MS = 15_000;

/**
 * What happens, as server-sent events. Each finished request is an event `request`, its id the sequence number: without `Last-Event-ID`
 * it starts with the next request, with it after the one that it names. What happens in conversations is an event `conversation`, and
 * with the query `conversation` it tells the notifications of that one; these have no id and are not told again.
 */
export const streamEvents: ControlHandler = (tenant, { mock, headers, query, correlationId }, response) => {
  const seen = parseLastEventId(headers['last-event-id']);
  const { conversation: watched } = parseQuery(query, ['conversation']);
  response.writeHead(200, {
    'ININ-Correlation-Id': correlationId,
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
  });
  if (response.req.method === 'HEAD') {
    response.end();
    return undefined;
  }
  response.write(': what happens in this mock\n\n');

  const textOf = (event: string, data: unknown) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
  const stopFeed = feedJournal(
    tenant.journal,
    response,
    seen ?? tenant.journal.entries().at(-1)?.sequence ?? 0,
    (entry) => `id: ${entry.sequence}\n${textOf('request', requestView(mock.tenant, entry))}`,
  );
  const observe: Observer = (event) => {
    if (event.kind === 'organization-replaced') response.write(textOf('organization', { kind: event.kind }));
    // Only for readers who keep up; the others can ask for the state that these tell of.
    else if (response.writableLength < MOST_BUFFERED_BYTES) {
      response.write(textOf('conversation', conversationEventView(mock.tenant, event, watched)));
    }
  };
  mock.observers.add(observe);
  // The machine's timer: a connection must stay alive while the mock's clock stands still.
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  response.on('close', () => {
    clearInterval(heartbeat);
    stopFeed();
    mock.observers.delete(observe);
  });
  return undefined;
};

function parseLastEventId(text: string | string[] | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string' && /^\d{1,15}$/.test(text)) return Number(text);
  throw invalid('header.last-event-id must be the id of an event, a whole number.', 'header.last-event-id');
}
