import type { ServerResponse } from 'node:http';
import type { Journal, JournalEntry } from '../exchange/journal.ts';

/** What may wait for a listener; one that is further behind is read to from the journal, at its own pace. */
export const MOST_BUFFERED_BYTES = 1024 * 1024;

/**
 * Sends the entries of a journal to one listener, each once and in order. A slow listener is waited for; what the journal has forgotten by
 * then is lost to it.
 *
 * @param seen sequence number of the last entry that the listener has
 * @param textOf how an entry is sent
 * @returns a function that ends it
 */
export function feedJournal(
  journal: Journal,
  response: ServerResponse,
  seen: number,
  textOf: (entry: JournalEntry) => string,
): () => void {
  let last = seen;
  let isCatchingUp = false;

  const send = (entry: JournalEntry) => {
    response.write(textOf(entry));
    last = entry.sequence;
  };
  const catchUp = async () => {
    isCatchingUp = true;
    for (let missing = after(journal, last); missing.length > 0; missing = after(journal, last)) {
      for (const entry of missing) {
        await flowing(response);
        if (response.destroyed) return;
        send(entry);
      }
    }
    isCatchingUp = false;
  };

  void catchUp();
  return journal.subscribe((entry) => {
    if (isCatchingUp) return;
    if (response.writableLength > MOST_BUFFERED_BYTES) void catchUp();
    else send(entry);
  });
}

const after = (journal: Journal, sequence: number) =>
  journal.entries().filter((entry) => entry.sequence > sequence);

/** Settles when the listener has taken what waits for it, or has gone. */
async function flowing(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
