import { type Activity, pause } from './activity.ts';

/** What a person at the page looks at, and a stream of events that is left again. */
export const watchers: Activity = {
  atOnce: 2,
  pauseMs: [200, 1000],
  async act(world) {
    const { client, chance, signal } = world;
    const left = new AbortController();
    const reading = fetch(`${client.url}/__mock/events`, { signal: AbortSignal.any([signal, left.signal]) })
      .then(async ({ body }) => {
        for await (const _ of body ?? []);
      })
      .catch(() => {}); // it is left, or the mock has closed it
    for (const path of ['conversations?limit=20', 'requests?limit=20', 'deliveries', 'tokens', 'faults']) {
      if (chance.next() < 0.3) await client.call('GET', `/__mock/${path}`);
    }
    await pause(world, 100, 2000);
    left.abort();
    await reading;
  },
};
