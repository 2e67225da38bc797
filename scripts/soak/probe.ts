/** Loaded into the command that is measured, besides its own code: says what the process takes when it is asked. Needs `--expose-gc`. */

/** What a process takes, after it has collected its garbage. */
export interface Reading {
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
  const { heapUsed, external, rss } = process.memoryUsage();
  const handles = process.getActiveResourcesInfo().length;
  process.send?.({ heapBytes: heapUsed + external, rssBytes: rss, handles, warnings } satisfies Reading);
});
// To be asked is no reason to go on.
process.channel?.unref();
