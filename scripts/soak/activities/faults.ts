import { type Activity, pause } from './activity.ts';

const FAULTS = [
  { kind: 'delay', milliseconds: { from: 10, to: 200 } },
  { kind: 'status', status: 503, retryAfterSeconds: 1 },
  { kind: 'connection-reset' },
  { kind: 'half-body' },
  { kind: 'stale-token' },
  { kind: 'webhook-twice' },
  { kind: 'webhook-lost' },
  { kind: 'socket-drop' },
  { kind: 'event-reorder' },
] as const;

/** Puts a fault in for some calls, and takes it out again. */
export const faults: Activity = {
  atOnce: 1,
  pauseMs: [500, 2000],
  async act(world) {
    const { client, chance } = world;
    const json = { fault: chance.one(FAULTS), times: chance.between(1, 5) };
    const { body } = await client.call('POST', '/__mock/faults', { json });
    await pause(world, 200, 1000);
    const id = body?.faults?.[0]?.id;
    if (chance.next() < 0.5 || id === undefined) await client.call('DELETE', '/__mock/faults');
    else await client.call('DELETE', `/__mock/faults/${id}`);
  },
};
