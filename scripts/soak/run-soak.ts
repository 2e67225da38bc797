import { setTimeout as wait } from 'node:timers/promises';
import { listenLocally } from '../../contracts/index.ts';
import { type Activity, goOn, type World } from './activities/activity.ts';
import { chats } from './activities/chats.ts';
import { faults } from './activities/faults.ts';
import { handovers } from './activities/handovers.ts';
import { sockets } from './activities/sockets.ts';
import { resets, time } from './activities/time.ts';
import { tokens } from './activities/tokens.ts';
import { watchers } from './activities/watchers.ts';
import { createChance } from './chance.ts';
import { Client } from './client.ts';
import { type MockCommand, startMockCommand } from './mock-command.ts';
import type { Sample } from './verdict.ts';

export interface Soak {
  readonly seconds: number;
  readonly seed: number;
}

export interface SoakResult {
  readonly samples: readonly Sample[];
  /** Calls by the status of their answer; `none` where no answer came. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Answers in which the mock says that it has failed itself. */
  readonly defects: readonly string[];
  readonly webhooks: number;
}

const SAMPLE_EVERY_MS = 3000;
const ACTIVITIES: readonly Activity[] = [tokens, chats, handovers, sockets, watchers, faults, time, resets];

/**
 * Uses one mock as many clients at once would, for a long time, and looks at what it takes.
 *
 * @param onSample called every three seconds
 * @throws Error when the mock ends
 */
export async function runSoak(
  { seconds, seed }: Soak,
  onSample: (sample: Sample) => void,
): Promise<SoakResult> {
  let webhooks = 0;
  const chance = createChance(seed);
  await using receiver = await listenLocally((request, response) => {
    request.resume().once('end', () => {
      webhooks += 1;
      response.writeHead(chance.next() < 0.02 ? 500 : 204).end();
    });
  });
  await using mock = await startMockCommand(receiver.url);
  const end = new AbortController();
  const client = new Client(mock.url, end.signal);
  const world: World = { client, chance, signal: end.signal, token: 'persona.valid' };
  const running = ACTIVITIES.flatMap((activity) =>
    Array.from({ length: activity.atOnce }, () => goOn(activity, world)),
  );
  const samples: Sample[] = [];
  try {
    await sampleFor(seconds, mock, (sample) => {
      samples.push(sample);
      onSample(sample);
    });
  } finally {
    end.abort();
    await Promise.all(running);
  }
  return { samples, outcomes: Object.fromEntries(client.outcomes), defects: client.defects, webhooks };
}

async function sampleFor(seconds: number, mock: MockCommand, take: (sample: Sample) => void): Promise<void> {
  const beganAt = performance.now();
  const elapsed = () => (performance.now() - beganAt) / 1000;
  while (elapsed() < seconds) {
    await wait(Math.min(SAMPLE_EVERY_MS, (seconds - elapsed()) * 1000));
    const reading = await mock.read();
    take({ ...reading, seconds: elapsed() });
  }
}
