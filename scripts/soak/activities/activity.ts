import { setTimeout as wait } from 'node:timers/promises';
import type { Chance } from '../chance.ts';
import type { Client } from '../client.ts';

/** What activities share. */
export interface World {
  readonly client: Client;
  readonly chance: Chance;
  readonly signal: AbortSignal;
  /** A token that was good not long ago. */
  token: string;
}

/** Something that clients do again and again. */
export interface Activity {
  /** How many do it at the same time. */
  readonly atOnce: number;
  /** Between one time and the next, in milliseconds. */
  readonly pauseMs: readonly [least: number, most: number];
  act(world: World): Promise<void>;
}

/** Does it until the run ends. */
export async function goOn({ pauseMs, act }: Activity, world: World): Promise<void> {
  while (!world.signal.aborted) {
    await act(world);
    await pause(world, ...pauseMs);
  }
}

/** Waits as long as chance says, or until the run ends. */
export async function pause({ chance, signal }: World, leastMs: number, mostMs: number): Promise<void> {
  await wait(chance.between(leastMs, mostMs), undefined, { signal }).catch(() => {});
}
