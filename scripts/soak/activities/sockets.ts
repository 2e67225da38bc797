import { WebSocket } from 'ws';
import { QUEUE_ID } from '../../load/organization.ts';
import { type Activity, pause } from './activity.ts';

/** Listens to a queue for a while, and goes with or without a word. */
export const sockets: Activity = {
  atOnce: 4,
  pauseMs: [50, 500],
  async act(world) {
    const { client, chance, token } = world;
    const { body } = await client.call('POST', '/api/v2/notifications/channels', { token });
    if (typeof body?.connectUri !== 'string') return;
    await client.call('POST', `/api/v2/notifications/channels/${body.id}/subscriptions`, {
      token,
      json: [{ id: `v2.routing.queues.${QUEUE_ID}.conversations` }],
    });
    const socket = new WebSocket(body.connectUri);
    socket.on('error', () => {}); // refused, since the channel may be gone by now
    socket.on('open', () => socket.send('{"message":"ping"}'));
    await pause(world, 100, 3000);
    if (chance.next() < 0.5) socket.terminate();
    else socket.close();
  },
};
