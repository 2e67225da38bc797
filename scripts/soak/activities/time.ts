import { type Activity, pause } from './activity.ts';

/** Lets hours pass, in which tokens and channels end, or stops the clock for a moment. */
export const time: Activity = {
  atOnce: 1,
  pauseMs: [3000, 8000],
  async act(world) {
    const { client, chance } = world;
    if (chance.next() < 0.7) {
      const by = chance.one(['PT10S', 'PT5M', 'PT2H', 'P1DT1H']);
      await client.call('POST', '/__mock/clock/advance', { json: { by } });
      return;
    }
    await client.call('PUT', '/__mock/clock', { json: { frozen: true } });
    await pause(world, 200, 1500);
    await client.call('PUT', '/__mock/clock', { json: { frozen: false } });
  },
};

/** Begins anew, which does not happen often. */
export const resets: Activity = {
  atOnce: 1,
  pauseMs: [40_000, 90_000],
  async act(world) {
    await pause(world, 10_000, 20_000);
    await world.client.call('POST', '/__mock/reset');
  },
};
