import { type CommandContext, CommandError } from '../../mock-server/cli/index.ts';
import type { ConsumerVersion } from './consumer-version.ts';
import type { PactFile } from './pact-files.ts';
import { runPactBroker } from './run-pact-broker.ts';
import type { BrokerSettings } from './settings.ts';

/**
 * Publishes one pact with the Pact command line, which tries again while the broker fails. Publishing the same content twice
 * changes nothing.
 *
 * @throws CommandError when it is not published
 */
export async function publishPact(
  { file }: PactFile,
  { commit, branch, buildUrl }: ConsumerVersion,
  settings: BrokerSettings,
  context: CommandContext,
): Promise<void> {
  const args = ['publish', file, '--consumer-app-version', commit, '--branch', branch];
  if (buildUrl !== undefined) args.push('--build-url', buildUrl);
  const { status, output } = await runPactBroker(args, settings, context);
  // Its exit code is the same for every failure.
  if (status !== 0) throw new CommandError(complaintOf(output), wasRefused(output) ? 1 : 2);
}

/** Whether the broker has read the pact and refused it, usually because the version already has other content. */
function wasRefused(output: string): boolean {
  return output.includes('Pact publication failed');
}

/** The first complaint, on one line and without the details that repeat it. */
function complaintOf(output: string): string {
  const lines = output.split('\n').map((line) => line.replace(/^\s*❌\s*/, '').trim());
  const start = Math.max(
    lines.findIndex((line) => /fail|error|refused/i.test(line)),
    0,
  );
  const details = lines.indexOf('Details:');
  return lines
    .slice(start, details === -1 ? undefined : details)
    .filter(Boolean)
    .join(' ')
    .slice(0, 800);
}
