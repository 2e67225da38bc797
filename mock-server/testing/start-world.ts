import { createApp } from '../app.ts';
import { quietLogger } from '../base/logger.ts';
import { socketGate } from '../notifications/socket-gate.ts';
import { issuePersona } from '../oauth/personas.ts';
import { builtInDocument } from '../openapi/load-document.ts';
import { DEFAULT_ORGANIZATION } from '../org/default-organization.ts';
import type { OrganizationInput } from '../org/organization.ts';
import { parseOrganization } from '../org/parse-organization.ts';
import { listen } from '../server.ts';
import { World } from '../world.ts';

/** A mock that listens and whose inside a test can reach, its clock frozen. */
export interface RunningWorld extends AsyncDisposable {
  readonly world: World;
  readonly url: string;
  /** A valid token of the handover client. */
  token(): string;
}

export async function startWorld(overrides: Partial<OrganizationInput> = {}): Promise<RunningWorld> {
  const world = new World({
    organization: parseOrganization({ ...DEFAULT_ORGANIZATION, ...overrides }),
    document: builtInDocument(),
    log: quietLogger,
    seed: 'genesys',
    explained: true,
    journalSize: 100,
  });
  world.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
  const app = createApp(world, (_request, _response, next) => next());
  const listening = await listen(app, '127.0.0.1', 0, socketGate(world));
  return {
    world,
    url: listening.url,
    token: () => issuePersona(world, 'valid', {}).accessToken,
    async [Symbol.asyncDispose]() {
      world.clock.stop();
      world.notifications.close();
      await listening.close();
    },
  };
}
