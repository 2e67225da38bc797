import type { JournalEntry } from '../../http/journal.ts';
import type { Observer } from '../../world.ts';
import { happeningView } from '../happening-view.ts';
import { parseQuery } from '../parse-query.ts';
import { invalid } from '../refuse.ts';
import { requestView } from '../request-view.ts';
import type { ControlHandler } from '../route.ts';

/** Often enough for proxies that end quiet connections after half a minute. */
const HEARTBEAT_MS = 15_000;
/** A listener that is this far behind is let go; it can come back and resume. */
const MOST_BUFFERED_BYTES = 4 * 1024 * 1024;

/**
 * What happens, as server-sent events. Each finished request is an event `request`, its id the sequence number: without `Last-Event-ID`
 * it starts with the next request, with it after the one that it names. What happens in conversations is an event `conversation`, and
 * with the query `conversation` it tells the notifications of that one; these have no id and are not told again.
 */
export const streamEvents: ControlHandler = (world, { headers, query, correlationId }, response) => {
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

  const write = (event: string, data: unknown, id = ''): void => {
    if (response.writableLength > MOST_BUFFERED_BYTES) response.destroy();
    else response.write(`${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const tell = (entry: JournalEntry): void =>
    write('request', requestView(world, entry), `id: ${entry.sequence}\n`);
  const observe: Observer = (event) => {
    if (event.kind === 'organization-replaced') write('organization', { kind: event.kind });
    else write('conversation', happeningView(world, event, watched));
  };

  if (seen !== undefined) {
    for (const entry of world.journal.entries()) if (entry.sequence > seen) tell(entry);
  }
  const unsubscribe = world.journal.subscribe(tell);
  world.observers.add(observe);
  // The machine's timer: a connection must stay alive while the mock's clock stands still.
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
    world.observers.delete(observe);
  });
  return undefined;
};

function parseLastEventId(text: string | string[] | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string' && /^\d{1,15}$/.test(text)) return Number(text);
  throw invalid('header.last-event-id must be the id of an event, a whole number.', 'header.last-event-id');
}
