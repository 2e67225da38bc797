import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { GenesysMock } from '../../mock-server/index.ts';
import type { SeedState } from '../provider-states.ts';

const stateChange = z.object({
  state: z.string(),
  params: z.unknown(),
  action: z.enum(['setup', 'teardown']),
});

export interface StateServer extends AsyncDisposable {
  readonly url: string;
  /** What went wrong while seeding, in order. */
  readonly errors: readonly Error[];
}

/**
 * Brings the mock into the states that the verifier names, from a fresh one for every interaction. A state that has no handler, or that
 * cannot be seeded, is answered with 422, which fails the interaction: a state handler of pact-js would be answered with 200 for both.
 */
export async function startStateServer(
  genesys: GenesysMock,
  states: Readonly<Record<string, SeedState>>,
): Promise<StateServer> {
  const errors: Error[] = [];
  let insideInteraction = false;

  const change = (body: unknown) => {
    const { state, params, action } = stateChange.parse(body);
    if (!insideInteraction) genesys.reset();
    insideInteraction = action === 'setup';
    if (action === 'teardown') return {};
    const seed = Object.hasOwn(states, state) ? states[state] : undefined;
    if (seed === undefined) throw new Error(`there is no handler for the provider state "${state}"`);
    return seed(genesys, params);
  };

  const server = createServer(async (request, response) => {
    try {
      const values = change(await json(request));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(values));
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
      response.writeHead(422).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    errors,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
