import type { JournalEntry } from '../../http/journal.ts';
import { invalid } from '../refuse.ts';
import { requestView } from '../request-view.ts';
import type { ControlHandler } from '../route.ts';

/** Often enough for proxies that end quiet connections after half a minute. */
const HEARTBEAT_MS = 15_000;
/** A listener that is this far behind is let go; it can come back and resume. */
const MOST_BUFFERED_BYTES = 4 * 1024 * 1024;

/**
 * The journal as server-sent events, one `request` event for each finished request, its id the sequence number. Without
 * `Last-Event-ID` it starts with the next request, with it after the one that it names.
 */
export const streamRequests: ControlHandler = (world, { headers, correlationId }, response) => {
  const seen = parseLastEventId(headers['last-event-id']);
  response.writeHead(200, {
    'ININ-Correlation-Id': correlationId,
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
  });
  response.write(': the requests of this mock\n\n');

  const tell = (entry: JournalEntry): void => {
    if (response.writableLength > MOST_BUFFERED_BYTES) response.destroy();
    else
      response.write(
        `id: ${entry.sequence}\nevent: request\ndata: ${JSON.stringify(requestView(world, entry))}\n\n`,
      );
  };
  if (seen !== undefined) {
    for (const entry of world.journal.entries()) if (entry.sequence > seen) tell(entry);
  }
  const unsubscribe = world.journal.subscribe(tell);
  // The machine's timer: a connection must stay alive while the mock's clock stands still.
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
  return undefined;
};

function parseLastEventId(text: string | string[] | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string' && /^\d{1,15}$/.test(text)) return Number(text);
  throw invalid('header.last-event-id must be the id of an event, a whole number.', 'header.last-event-id');
}
