import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { HANDOVER_PATH } from '../cognigy/handover.ts';
import type { Reachability } from './live-state.ts';
import { LIVE_STATES } from './live-states.ts';
import { ALWAYS_NEEDED, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';

const httpInteraction = z.object({
  type: z.literal('Synchronous/HTTP'),
  description: z.string(),
  providerStates: z.array(z.object({ name: z.string(), params: z.unknown().optional() })).default([]),
  request: z.object({ method: z.string(), path: z.string() }),
  response: z.object({ status: z.int() }),
});
const message = z.object({ type: z.literal('Asynchronous/Messages'), description: z.string() });
const pact = z.object({ interactions: z.array(z.discriminatedUnion('type', [httpInteraction, message])) });

type HttpInteraction = z.output<typeof httpInteraction>;

/** An interaction that can be replayed on a real organisation. */
export interface PlannedInteraction {
  readonly description: string;
  /** The path of its pact. */
  readonly file: string;
  /** Of its request, without the query. */
  readonly path: string;
  readonly expectedStatus: number;
  /** Its call revokes the token. */
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
  /** Settings that are always needed count as set: without them there is no replay at all. */
  readonly settings: Settings;
  /** Interactions that change something in the organisation are left out unless it is set. */
  readonly allowWrites: boolean;
}

/** Sorts interactions into those that can be replayed on a real organisation, and those that cannot, with the reason. */
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
        const { request, response } = interaction;
        interactions.push({
          description,
          file,
          path: request.path,
          expectedStatus: response.status,
          endsToken: endsToken(interaction),
        });
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

function whyNot(interaction: HttpInteraction, { settings, allowWrites }: PlanOptions): string | undefined {
  const { request, providerStates } = interaction;
  if (isDestructive(interaction)) return 'would delete or end what others need';
  const states = providerStates.map(({ name, params }) => reachabilityOf(name, params));
  for (const state of states) if ('why' in state) return state.why;

  const reachable = states.filter((state) => 'needs' in state);
  const clients = new Set(reachable.flatMap(({ client }) => client ?? []));
  if (clients.size > 1) return 'needs two clients with one notification channel between them';
  const needed = new Set<SettingName>(reachable.flatMap(({ needs }) => needs));
  // No published document of Genesys has this operation, so only the installation knows where it is served.
  if (request.path === HANDOVER_PATH) needed.add('GENESYS_HANDOVER_URL');
  const lacking: string[] = SETTING_NAMES.filter(
    (name) => needed.has(name) && settings[name] === undefined && !ALWAYS_NEEDED.has(name),
  );
  const writes = !onlyReads(interaction) || reachable.some((state) => state.writes === true);
  if (writes && !allowWrites) lacking.push('--allow-writes');
  return lacking.length === 0 ? undefined : `needs ${listOf(lacking)}`;
}

function reachabilityOf(sentence: string, parameters: unknown): Reachability {
  const state = Object.hasOwn(LIVE_STATES, sentence) ? LIVE_STATES[sentence] : undefined;
  if (state === undefined) throw new Error(`no way is known to bring a real organisation into "${sentence}"`);
  return state(parameters);
}

function endsToken({ request }: HttpInteraction): boolean {
  return request.method === 'DELETE' && request.path === '/api/v2/tokens/me';
}

/** The run has its own tokens: to get one and revoke it changes nothing for others. Queries are sent by POST. */
function onlyReads(interaction: HttpInteraction): boolean {
  const { method, path } = interaction.request;
  const reads = ['GET', 'HEAD'].includes(method) || path.endsWith('/query');
  return reads || path === '/oauth/token' || endsToken(interaction);
}

function isDestructive(interaction: HttpInteraction): boolean {
  const { method, path } = interaction.request;
  return (method === 'DELETE' && !endsToken(interaction)) || path.endsWith('/disconnect');
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C". */
export function listOf(names: Iterable<string>): string {
  return list.format(names);
}
