import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import type { GenesysMock } from '../../mock-server/index.ts';
import { PROVIDER_STATES, type SeedState } from '../provider-states.ts';
import { startStateServer } from './state-server.ts';

const VERIFIER = createRequire(import.meta.url).resolve('@pact-foundation/pact-cli/bin/pact-verifier.js');

export interface Verification {
  readonly files: readonly string[];
  /** Reset before every interaction, and seeded by its states. */
  readonly genesys: GenesysMock;
  /** Who answers; the mock itself when left out. */
  readonly url?: string;
  readonly states?: Readonly<Record<string, SeedState>>;
  /** Replays only the interactions with these descriptions. */
  readonly only?: readonly string[];
}

/**
 * Replays pacts against a provider, with the verifier of the Pact command line. It reports to us instead of to the terminal, sends forms
 * as they are recorded, and fails where a provider state fails; the verifier inside pact-js does neither of the three.
 *
 * @throws Error with the verifier's report when anything did not match, and with the seeding errors where there are some
 */
export async function verifyPacts(verification: Verification): Promise<void> {
  const { files, genesys, url = genesys.url, states = PROVIDER_STATES, only } = verification;
  await using stateServer = await startStateServer(genesys, states);
  const { hostname, port } = new URL(url);

  const verifier = spawn(
    process.execPath,
    [
      VERIFIER,
      ...files.flatMap((file) => ['--file', file]),
      ...['--provider-name', 'Genesys Cloud', '--hostname', hostname, '--port', port],
      ...['--state-change-url', stateServer.url, '--state-change-teardown'],
      ...(only === undefined ? [] : ['--filter-description', `^(${only.map(escapePattern).join('|')})$`]),
      '--no-colour',
    ],
    // Everything is on this machine, so a proxy in the environment is none of the verifier's business.
    { env: { ...process.env, PACT_DO_NOT_TRACK: 'true', NO_PROXY: '*' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [report, complaints, [status]] = await Promise.all([
    text(verifier.stdout),
    text(verifier.stderr),
    once(verifier, 'close'),
  ]);

  const seeding = stateServer.errors.map((error) => `  ${error.message}`).join('\n');
  if (seeding !== '') throw new AggregateError(stateServer.errors, `provider states failed:\n${seeding}`);
  if (status !== 0) throw new Error(`the pacts do not hold (${status}):\n${failuresOf(report)}${complaints}`);
}

/** The verifier's filter is a pattern; permissions and the like hold characters that mean something in one. */
function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The end of the report; what comes before says that the others hold. */
function failuresOf(report: string): string {
  const start = report.indexOf('Failures:');
  return start === -1 ? report : report.slice(start);
}
