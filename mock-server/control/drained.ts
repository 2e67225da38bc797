import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';

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
  await setImmediate();
}
