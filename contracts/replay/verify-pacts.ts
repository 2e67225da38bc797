import type { GenesysMock } from '../../mock-server/index.ts';
import type { Emission } from '../emissions/emission.ts';
import { EMISSIONS } from '../emissions.ts';
import { PROVIDER } from '../parties.ts';
import { PROVIDER_STATES } from '../provider-states.ts';
import type { SeedState } from '../states/state.ts';
import { type InspectMessage, startMessageServer } from './message-server.ts';
import { startReceiver } from './receiver.ts';
import { type Seed, type StateServer, startStateServer } from './state-server.ts';
import { runVerifier, THIS_MACHINE_ONLY, type VerifierResult } from './verifier.ts';

export interface Replay {
  /** Reset before every interaction, and seeded by its states. */
  readonly genesys: GenesysMock;
  /** Who answers; the mock itself when left out. */
  readonly url?: string;
  readonly states?: Readonly<Record<string, SeedState>>;
  readonly emissions?: Readonly<Record<string, Emission>>;
  /** Sees what the mock emits on its own before the verifier does. */
  readonly inspectMessage?: InspectMessage;
  /** Replays only the interactions with these descriptions. */
  readonly only?: readonly string[];
}

export interface Verification extends Replay {
  readonly files: readonly string[];
}

export interface ReplayResult extends VerifierResult {
  /** Why states could not be brought about, or messages emitted; each of them has failed its interaction. */
  readonly seedingErrors: readonly Error[];
}

/**
 * Replays pacts against a provider, with the verifier of the Pact command line. It reports to us instead of to the terminal, sends forms
 * as they are recorded, and fails where a provider state fails; the verifier inside pact-js does neither of the three.
 *
 * @throws Error with the verifier's report when anything did not match, and with the seeding errors where there are some
 */
export async function verifyPacts({ files, ...replay }: Verification): Promise<void> {
  requireAllHold(await replayFiles(files, replay));
}

/** @throws Error as {@link verifyPacts} does */
export function requireAllHold({ status, report, seedingErrors }: ReplayResult): void {
  const seeding = seedingErrors.map((error) => `  ${error.message}`).join('\n');
  if (seeding !== '') throw new AggregateError(seedingErrors, `provider states failed:\n${seeding}`);
  if (status !== 0) throw new Error(`the pacts do not hold (${status}):\n${failuresOf(report)}`);
}

/** Replays pacts from files and says what came of each interaction. */
export function replayFiles(files: readonly string[], replay: Replay): Promise<ReplayResult> {
  return replayPacts(
    files.flatMap((file) => ['--file', file]),
    THIS_MACHINE_ONLY,
    replay,
  );
}

/**
 * Replays pacts from wherever the verifier can get them.
 *
 * @param source options that say where the pacts are and what becomes of the results
 * @param environment as for {@link runVerifier}
 */
export async function replayPacts(
  source: readonly string[],
  environment: Readonly<Record<string, string>>,
  {
    genesys,
    url = genesys.url,
    states = PROVIDER_STATES,
    emissions = EMISSIONS,
    inspectMessage = (_description, emitted) => emitted,
    only,
  }: Replay,
): Promise<ReplayResult> {
  await using receiver = await startReceiver();
  const seeds = Object.entries(states).map(([sentence, seed]): [string, Seed] => [
    sentence,
    (parameters) => seed(genesys, parameters, receiver.url),
  ]);
  await using stateServer = await startStateServer(Object.fromEntries(seeds), () => genesys.reset());
  await using messageServer = await startMessageServer(genesys, receiver, emissions, inspectMessage);
  const result = await runVerifier(
    [
      ...source,
      ...replayOptions(url, stateServer, only),
      ...['--transports', `message:${new URL(messageServer.url).port}`],
    ],
    environment,
  );
  return { ...result, seedingErrors: [...stateServer.errors, ...messageServer.errors] };
}

/**
 * What the verifier has to know of every replay.
 *
 * @param url of a server on this machine
 * @param only descriptions of the interactions to replay; all of them when left out
 */
export function replayOptions(
  url: string,
  stateServer: Pick<StateServer, 'url'>,
  only?: readonly string[],
): string[] {
  const { hostname, port } = new URL(url);
  return [
    ...['--provider-name', PROVIDER, '--hostname', hostname, '--port', port],
    ...['--state-change-url', stateServer.url, '--state-change-teardown'],
    // The referee compiles what it compares with on its first request, and five seconds are not enough on a busy machine.
    ...['--request-timeout', '30000'],
    ...(only === undefined ? [] : ['--filter-description', `^(${only.map(escapePattern).join('|')})$`]),
  ];
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
