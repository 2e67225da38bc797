import { z } from 'zod';
import { readOrganization } from '../cognigy/access/identity.ts';
import { HANDOVER_PATH } from '../cognigy/handover.ts';
import { complaintsOf, startReferee } from '../replay/referee.ts';
import { type RelayedAnswer, type Route, startRelay } from '../replay/relay.ts';
import { type Seed, startStateServer } from '../replay/state-server.ts';
import { runVerifier, THIS_MACHINE_ONLY } from '../replay/verifier.ts';
import { replayOptions } from '../replay/verify-pacts.ts';
import { clientOf, type LiveOrganization } from './live-state.ts';
import { LIVE_STATES } from './live-states.ts';
import type { PlannedInteraction } from './plan.ts';
import { RunTokens } from './run-tokens.ts';
import type { Secrets } from './secrets.ts';
import type { LiveHosts, Settings } from './settings.ts';

/** The outcome of one interaction. `untold`: no answer of the organisation says anything about the contract. */
export interface Outcome {
  readonly description: string;
  readonly verdict: 'holds' | 'fails' | 'untold';
  /** Why it does not hold; may contain secrets. */
  readonly problems: readonly string[];
}

export interface LiveReplay {
  readonly interactions: readonly PlannedInteraction[];
  readonly hosts: LiveHosts;
  readonly settings: Settings;
  /** Secrets of answers are added during the run. */
  readonly secrets: Secrets;
  readonly onStart: (organization: { readonly id: string; readonly name: string }) => void;
  readonly onOutcome: (outcome: Outcome) => void;
}

const tokenAnswer = z.object({ access_token: z.string() });

/**
 * Replays interactions on a real organisation, one at a time. Each request goes through Prism, which checks it and the answer, and then
 * through a relay to its host: the verifier and Prism know only one host.
 *
 * @throws GenesysRequestError when the organisation cannot be reached, or the client may not read its name
 */
export async function replayLive(replay: LiveReplay): Promise<void> {
  const { hosts, settings, secrets } = replay;
  const seen: Seen = { complaints: [] };

  await using outside = await startRelay(routeTo(hosts), (request, answer) => {
    secrets.addFrom(answer.body);
    const granted = request.path === '/oauth/token' ? readGranted(answer) : undefined;
    if (granted !== undefined) tokens.notice(granted);
    seen.given = answer;
    return answer;
  });
  const tokens = new RunTokens({ login: outside.url, api: outside.url });
  const organization: LiveOrganization = { setting: (name) => settings[name] ?? '', tokens };

  try {
    const token = await tokens.shared(clientOf(organization, ''));
    replay.onStart(await readOrganization(tokens.sessionWith(token)));

    await using referee = await startReferee(
      outside.url,
      replay.interactions.map(({ path }) => path),
    );
    // Prism looks for JSON in the answer to HEAD, finds none, and answers 500 instead of 404.
    const through: Route = (method, path) => (method === 'HEAD' ? outside.url : referee.url) + path;
    await using inside = await startRelay(through, (request, answer) => {
      seen.passedOn = answer;
      seen.complaints = complaintsOf(request, answer);
      return answer;
    });
    await using stateServer = await startStateServer(seedsFor(organization), () => {});

    for (const interaction of replay.interactions) {
      Object.assign(seen, NOTHING_SEEN);
      const errorsBefore = stateServer.errors.length;
      const { description, file } = interaction;
      const { interactions, report } = await runVerifier(
        ['--file', file, ...replayOptions(inside.url, stateServer, [description])],
        THIS_MACHINE_ONLY,
      );
      const [result = { holds: false, problems: [report] }] = interactions;
      const seedingErrors = stateServer.errors.slice(errorsBefore).map(({ message }) => message);
      replay.onOutcome({ description, ...judge(interaction, { ...result, seedingErrors, seen }) });
      if (interaction.endsToken) tokens.forgetShared();
    }
  } finally {
    await tokens.endAll();
  }
}

interface Seen {
  /** The organisation's answer. */
  given?: RelayedAnswer | undefined;
  /** The answer that the verifier got. */
  passedOn?: RelayedAnswer | undefined;
  complaints: string[];
}

const NOTHING_SEEN: Seen = { given: undefined, passedOn: undefined, complaints: [] };

interface Evidence {
  readonly holds: boolean;
  readonly problems: readonly string[];
  readonly seedingErrors: readonly string[];
  readonly seen: Seen;
}

function judge(
  { expectedStatus }: PlannedInteraction,
  evidence: Evidence,
): Pick<Outcome, 'verdict' | 'problems'> {
  const { holds, problems, seen } = evidence;
  if (holds && seen.complaints.length === 0) return { verdict: 'holds', problems: [] };
  const untold = whyUntold(expectedStatus, evidence);
  if (!holds && untold.length > 0) return { verdict: 'untold', problems: untold };
  return { verdict: 'fails', problems: [...problems, ...seen.complaints] };
}

function whyUntold(expected: number, { problems, seedingErrors, seen }: Evidence): string[] {
  const { given, passedOn } = seen;
  if (seedingErrors.length > 0) return seedingErrors.map((error) => `could not be prepared: ${error}`);
  if (given === undefined || passedOn === undefined) return ['there was no answer', ...problems];
  const { status } = given;
  if (status >= 500 || (status === 429 && expected !== 429)) return [`the answer was ${status}`];
  if (passedOn.status !== status) return [`Prism made ${passedOn.status} of the answer, which was ${status}`];
  return [];
}

/** The live states in the form that the state server takes. */
export function seedsFor(organization: LiveOrganization): Record<string, Seed> {
  const seeds = Object.entries(LIVE_STATES).map(([sentence, state]): [string, Seed] => [
    sentence,
    (parameters) => {
      const reachability = state(parameters);
      if ('why' in reachability) throw new Error(reachability.why);
      return reachability.seed(organization);
    },
  ]);
  return Object.fromEntries(seeds);
}

function routeTo({ login, api, handover }: LiveHosts): Route {
  return (_method, path) => {
    if (path.startsWith('/oauth/')) return login + path;
    return path === HANDOVER_PATH && handover !== undefined ? handover : api + path;
  };
}

function readGranted({ body }: RelayedAnswer): string | undefined {
  try {
    return tokenAnswer.safeParse(JSON.parse(body)).data?.access_token;
  } catch {
    return undefined;
  }
}
