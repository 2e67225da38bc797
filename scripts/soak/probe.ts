import { getHeapSpaceStatistics } from 'node:v8';

/** Loaded into the command that is measured, besides its own code: says what the process takes when it is asked. Needs `--expose-gc`. */

/** What a process takes, after it has collected its garbage. */
export interface Reading {
  /** Without what the compiler keeps, which grows with every function that gets used more often. */
  readonly heapBytes: number;
  readonly rssBytes: number;
  /** Sockets, timers and the like that keep the process running. */
  readonly handles: number;
  /** Node's warnings since the start, as of listeners that are never removed. */
  readonly warnings: readonly string[];
}

const warnings: string[] = [];
process.on('warning', ({ name, message }) => {
  if (warnings.length < 20) warnings.push(`${name}: ${message}`);
});
process.on('message', () => {
  globalThis.gc?.();
  const { external, rss } = process.memoryUsage();
  const handles = process.getActiveResourcesInfo().length;
  process.send?.({ heapBytes: dataBytes() + external, rssBytes: rss, handles, warnings } satisfies Reading);
});
function dataBytes(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => !/code|trusted/.test(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}

// To be asked is no reason to go on.
process.channel?.unref();
