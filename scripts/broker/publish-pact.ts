import { CommandError } from '../command/command-error.ts';
import type { CommandContext } from '../command/context.ts';
import type { ConsumerVersion } from './consumer-version.ts';
import type { PactFile } from './pact-files.ts';
import { runPactBroker } from './run-pact-broker.ts';
import type { BrokerSettings } from './settings.ts';

/**
 * Publishes one pact with the Pact command line, which tries again while the broker is out of order. Publishing the same content twice
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
  // All its failures have the same exit code.
  if (status !== 0) throw new CommandError(essenceOf(output), wasRefused(output) ? 1 : 2);
}

/** The broker has read the pact and does not take it: most of all, another content for a version that has one. */
function wasRefused(output: string): boolean {
  return output.includes('Pact publication failed');
}

/** The first complaint, on one line and without what the command line says twice. */
function essenceOf(output: string): string {
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
