import { MOCK, type Work } from '../contenders.ts';
import type { LoadResult } from '../load-generator.ts';
import { type RunningServer, runLoad } from '../server.ts';

export interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly log: (line: string) => void;
}

export const CONNECTIONS = 16;

/** The most rounds of starts: a start takes longer than a measurement, and varies less. */
export const MOST_STARTS = 5;

/** Loads a server for a second, so that what it compiles and caches for its first requests is not measured. */
export async function warmUp(server: RunningServer, work: Work, { log }: Options): Promise<void> {
  await load(server, work, CONNECTIONS, { seconds: 1, log });
}

/** @throws Error when the mock gives wrong answers; a peer that breaks under load is measured by what it does answer */
export async function load(
  { name, url }: RunningServer,
  work: Work,
  connections: number,
  { seconds, log }: Pick<Options, 'seconds' | 'log'>,
): Promise<LoadResult> {
  const result = await runLoad({ url, connections, seconds, ...work });
  if (result.wrong === 0) return result;
  const what = `${name} gave ${result.wrong} wrong answers or broke its connections`;
  if (name === MOCK.name) throw new Error(`${what}.`);
  log(what);
  return result;
}
