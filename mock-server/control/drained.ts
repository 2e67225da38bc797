import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/** Settles when the last one who asked has had its turn. */
let turns: Promise<void> = Promise.resolve();

/** Where something waits for the client: settles when the client has taken it, or has gone. */
export async function drained(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
  // Who takes everything at once would otherwise keep all others waiting.
  await itsTurn();
}

/** One at a time goes on in each turn of the event loop: fifty at once would keep all others waiting as one who never stops does. */
export function itsTurn(): Promise<void> {
  turns = turns.then(() => setImmediate());
  return turns;
}
