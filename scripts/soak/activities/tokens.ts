import { HANDOVER_CLIENT } from '../../../mock-server/index.ts';
import type { Activity } from './activity.ts';

/** Asks for tokens as a bot does; one in ten with a secret that is wrong. */
export const tokens: Activity = {
  atOnce: 1,
  pauseMs: [20, 100],
  async act(world) {
    const { client, chance } = world;
    const { body } = await client.call('POST', '/oauth/token', {
      form: {
        grant_type: 'client_credentials',
        client_id: HANDOVER_CLIENT.id,
        client_secret: chance.next() < 0.1 ? 'wrong' : HANDOVER_CLIENT.secret,
      },
    });
    if (typeof body?.access_token === 'string') world.token = body.access_token;
  },
};
