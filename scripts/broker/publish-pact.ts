import { BrokerError } from './broker-error.ts';
import type { ConsumerVersion } from './consumer-version.ts';
import { isPassing } from './hal.ts';
import { runPactBroker } from './pact-command.ts';
import type { PactFile } from './published-pact.ts';
import type { BrokerSettings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Publishes one pact with the Pact command line, again and again while the broker is out of order: the command line repeats what it
 * reads and not what it publishes. Publishing the same content twice changes nothing.
 *
 * @returns what the broker says to it
 * @throws BrokerError when it is not published
 */
export async function publishPact(
  { file }: PactFile,
  { commit, branch, buildUrl }: ConsumerVersion,
  settings: BrokerSettings,
  surroundings: Surroundings,
): Promise<string> {
  const args = ['publish', file, '--consumer-app-version', commit, '--branch', branch];
  if (buildUrl !== undefined) args.push('--build-url', buildUrl);
  for (let attempt = 0; ; attempt += 1) {
    const { status, output } = await runPactBroker(args, settings, surroundings);
    if (status === 0) return output;
    if (attempt === settings.retries || !mayPass(output)) {
      throw new BrokerError(essenceOf(output), wasRefused(output) ? 1 : 2);
    }
    await surroundings.wait(500 * 2 ** attempt);
  }
}

/** The command line tells all its failures by the same exit code. */
function mayPass(output: string): boolean {
  const status = /failed: (\d{3}) /.exec(output)?.[1];
  return status === undefined ? output.includes('error sending request') : isPassing(Number(status));
}

/** The broker read the pact and does not take it: most of all, another content for a version that has one. */
function wasRefused(output: string): boolean {
  return output.includes('Pact publication failed');
}

function essenceOf(output: string): string {
  const lines = output.split('\n').map((line) => line.replace(/^\s*❌\s*/, '').trim());
  const failure = lines.findIndex((line) => /fail|error|refused/i.test(line));
  return lines
    .slice(Math.max(failure, 0))
    .filter((line, index, all) => line !== '' && line !== 'Details:' && all.indexOf(line) === index)
    .slice(0, 3)
    .join(' ');
}
