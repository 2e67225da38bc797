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
  /** Is reset before every interaction, and seeded by its states. */
  readonly genesys: GenesysMock;
  /** Where requests go; to the mock itself when left out. */
  readonly url?: string;
  readonly states?: Readonly<Record<string, SeedState>>;
  readonly emissions?: Readonly<Record<string, Emission>>;
  /** Sees messages of the mock before the verifier does. */
  readonly inspectMessage?: InspectMessage;
  /** Replays only the interactions with these descriptions. */
  readonly only?: readonly string[];
}

export interface Verification extends Replay {
  readonly files: readonly string[];
}

export interface ReplayResult extends VerifierResult {
  /** Why states failed or messages could not be emitted; each error has failed its interaction. */
  readonly seedingErrors: readonly Error[];
}

/**
 * Replays pacts against a provider, with the verifier of the Pact command line. It returns its report instead of printing it, sends forms
 * as they are recorded, and fails where a provider state fails; the verifier inside pact-js does none of the three.
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

/** Replays pacts from files. */
export function replayFiles(files: readonly string[], replay: Replay): Promise<ReplayResult> {
  return replayPacts(
    files.flatMap((file) => ['--file', file]),
    THIS_MACHINE_ONLY,
    replay,
  );
}

/**
 * Replays pacts from any source of the verifier.
 *
 * @param source the verifier's options for where the pacts are, and for publishing results
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
 * The verifier's options of every replay.
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
    // Prism compiles the specification on its first request, and the default of five seconds is not enough on a busy machine.
    ...['--request-timeout', '30000'],
    ...(only === undefined ? [] : ['--filter-description', `^(${only.map(escapePattern).join('|')})$`]),
  ];
}

/** The verifier's filter is a pattern, and descriptions hold characters with a meaning in one. */
function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The end of the report, without the interactions that hold. */
function failuresOf(report: string): string {
  const start = report.indexOf('Failures:');
  return start === -1 ? report : report.slice(start);
}
