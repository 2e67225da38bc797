import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { StateValues } from '../states/state.ts';
import { type ListeningServer, listenLocally } from './listening.ts';

const stateChange = z.object({
  state: z.string(),
  params: z.unknown(),
  action: z.enum(['setup', 'teardown']),
});

/** Brings a provider into a state. @throws when that cannot be done */
export type Seed = (parameters: unknown) => StateValues | Promise<StateValues>;

export interface StateServer extends ListeningServer {
  /** What went wrong while seeding, in order. */
  readonly errors: readonly Error[];
}

/**
 * Starts a server that brings a provider into the states that the verifier names. It answers 422 for a state that has no handler or fails,
 * which fails the interaction; pact-js would answer 200 for both.
 *
 * @param reset called before the states of each interaction
 */
export async function startStateServer(
  states: Readonly<Record<string, Seed>>,
  reset: () => void,
): Promise<StateServer> {
  const errors: Error[] = [];
  let insideInteraction = false;

  const change = async (body: unknown) => {
    const { state, params, action } = stateChange.parse(body);
    if (!insideInteraction) reset();
    insideInteraction = action === 'setup';
    if (action === 'teardown') return {};
    const seed = Object.hasOwn(states, state) ? states[state] : undefined;
    if (seed === undefined) throw new Error(`there is no handler for the provider state "${state}"`);
    return seed(params);
  };

  const server = await listenLocally(async (request, response) => {
    try {
      const values = await change(await json(request));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(values));
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
      response.writeHead(422).end(String(error));
    }
  });

  return { ...server, errors };
}
