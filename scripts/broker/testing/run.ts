import { type Command, runCommand, type Surroundings } from '../surroundings.ts';
import type { TestBroker } from './test-broker.ts';
import type { WorkTree } from './work-tree.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Pauses between attempts, in milliseconds; none was really made. */
  readonly waits: readonly number[];
}

export const TOKEN = 'token-for-the-test-broker-only';

/** The variables of somebody who may do everything in a test broker. */
export function accessTo({ url }: Pick<TestBroker, 'url'>): Record<string, string> {
  return { PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: TOKEN };
}

/** Runs a command in a work tree with an environment of its own, and hands back what came of it. */
export async function run(
  command: Command,
  args: readonly string[],
  { project, pacts }: Pick<WorkTree, 'project' | 'pacts'>,
  env: Readonly<Record<string, string>> = {},
  changes: Partial<Surroundings> = {},
): Promise<Ran> {
  const texts = { out: '', err: '' };
  const waits: number[] = [];
  const code = await runCommand(command, args, {
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    project,
    pactsFolder: pacts,
    timeoutMs: 10_000,
    wait: async (ms) => {
      waits.push(ms);
    },
    ...changes,
  });
  return { code, ...texts, waits };
}
