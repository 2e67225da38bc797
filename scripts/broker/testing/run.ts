import type { CommandContext, CommandDefinition } from '../../../mock-server/cli/index.ts';
import { type CommandRun, runHere } from '../../../mock-server/cli/testing/index.ts';
import type { TestBroker } from './test-broker.ts';
import type { WorkTree } from './work-tree.ts';

export const TOKEN = 'token-for-the-test-broker-only';

/** The variables of somebody who may do everything in a test broker. */
export function accessTo({ url }: Pick<TestBroker, 'url'>): Record<string, string> {
  return { PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: TOKEN };
}

/** Runs a command in a work tree with an environment of its own. */
export function run(
  command: CommandDefinition,
  args: readonly string[],
  { project, pacts }: Pick<WorkTree, 'project' | 'pacts'>,
  env: Readonly<Record<string, string>> = {},
  changes: Partial<CommandContext> = {},
): Promise<CommandRun> {
  const { PATH, HOME } = process.env;
  return runHere(command, args, { env: { PATH, HOME, ...env }, project, pactsFolder: pacts, ...changes });
}
