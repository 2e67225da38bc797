import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { HANDOVER_PATH } from '../cognigy/handover.ts';
import type { Way } from './live-state.ts';
import { LIVE_STATES } from './live-states.ts';
import { ALWAYS_NEEDED, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';

const call = z.object({
  type: z.literal('Synchronous/HTTP'),
  description: z.string(),
  providerStates: z.array(z.object({ name: z.string(), params: z.unknown().optional() })).default([]),
  request: z.object({ method: z.string(), path: z.string() }),
  response: z.object({ status: z.int() }),
});
const message = z.object({ type: z.literal('Asynchronous/Messages'), description: z.string() });
const pact = z.object({ interactions: z.array(z.discriminatedUnion('type', [call, message])) });

type Call = z.output<typeof call>;

/** An interaction that can be replayed on a real organisation. */
export interface PlannedInteraction {
  readonly description: string;
  /** The pact that it stands in. */
  readonly file: string;
  readonly expectedStatus: number;
  /** The call is the last one of its token. */
  readonly endsToken: boolean;
}

export interface LeftOut {
  readonly description: string;
  readonly why: string;
}

export interface Plan {
  readonly interactions: readonly PlannedInteraction[];
  readonly leftOut: readonly LeftOut[];
}

export interface PlanOptions {
  /** Those that are always needed count as set: without them there is no replay at all. */
  readonly settings: Settings;
  /** Interactions that change something in the organisation are left out unless it is set. */
  readonly allowWrites: boolean;
}

/** Says for every interaction whether it can be replayed on a real organisation, and if not, why. */
export function planReplay(files: readonly string[], options: PlanOptions): Plan {
  const interactions: PlannedInteraction[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    for (const interaction of readInteractions(file)) {
      const { description } = interaction;
      if (interaction.type === 'Asynchronous/Messages') {
        leftOut.push({ description, why: 'Genesys Cloud sends it of its own accord' });
        continue;
      }
      const why = whyNot(interaction, options);
      if (why !== undefined) leftOut.push({ description, why });
      else {
        const expectedStatus = interaction.response.status;
        interactions.push({ description, file, expectedStatus, endsToken: endsToken(interaction) });
      }
    }
  }
  return { interactions, leftOut };
}

function readInteractions(file: string): z.output<typeof pact>['interactions'] {
  const read = pact.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data.interactions;
  const wrong = z.prettifyError(read.error).replaceAll(/\s+/g, ' ');
  throw new Error(`${path.basename(file)} is not a pact that can be replayed: ${wrong}`);
}

function whyNot(interaction: Call, { settings, allowWrites }: PlanOptions): string | undefined {
  const { request, providerStates } = interaction;
  if (isDestructive(interaction)) return 'would delete or end what others need';
  const ways = providerStates.map(({ name, params }) => wayOf(name, params));
  for (const way of ways) if ('why' in way) return way.why;

  const reachable = ways.filter((way) => 'needs' in way);
  const clients = new Set(reachable.flatMap(({ client }) => client ?? []));
  if (clients.size > 1) return 'takes two clients with one notification channel between them';
  const needed = new Set<SettingName>(reachable.flatMap(({ needs }) => needs));
  // No published document of Genesys has this operation: where it is served, an installation decides.
  if (request.path === HANDOVER_PATH) needed.add('GENESYS_HANDOVER_URL');
  const lacking: string[] = SETTING_NAMES.filter(
    (name) => needed.has(name) && settings[name] === undefined && !ALWAYS_NEEDED.has(name),
  );
  const writes = !onlyReads(interaction) || reachable.some((way) => way.writes === true);
  if (writes && !allowWrites) lacking.push('--allow-writes');
  return lacking.length === 0 ? undefined : `needs ${listOf(lacking)}`;
}

function wayOf(sentence: string, parameters: unknown): Way {
  const state = Object.hasOwn(LIVE_STATES, sentence) ? LIVE_STATES[sentence] : undefined;
  if (state === undefined) throw new Error(`nobody knows how a real organisation comes to "${sentence}"`);
  return state(parameters);
}

function endsToken({ request }: Call): boolean {
  return request.method === 'DELETE' && request.path === '/api/v2/tokens/me';
}

/** Tokens of the run are its own: asking for one and ending it changes nothing for anybody else. Queries are asked by POST. */
function onlyReads(interaction: Call): boolean {
  const { method, path } = interaction.request;
  const reads = ['GET', 'HEAD'].includes(method) || path.endsWith('/query');
  return reads || path === '/oauth/token' || endsToken(interaction);
}

function isDestructive(interaction: Call): boolean {
  const { method, path } = interaction.request;
  return (method === 'DELETE' && !endsToken(interaction)) || path.endsWith('/disconnect');
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C". */
export function listOf(names: Iterable<string>): string {
  return list.format(names);
}
