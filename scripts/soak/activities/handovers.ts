import { QUEUE_ID } from '../../load/organization.ts';
import type { Activity } from './activity.ts';

/** Hands a conversation over, with a good session or a bad one, and ends it. */
export const handovers: Activity = {
  atOnce: 2,
  pauseMs: [50, 300],
  async act({ client, chance, token }) {
    const opened = await client.call('POST', '/__mock/conversations', { json: { customerName: 'Kim' } });
    const conversationId = opened.body?.id;
    if (conversationId === undefined) return;
    await client.call('POST', '/api/v2/conversations/handover', {
      json: {
        sessionToken: chance.one([
          token,
          token,
          token,
          'persona.valid',
          'persona.expired',
          'persona.unknown',
        ]),
        conversationId,
        queueId: QUEUE_ID,
        context: { intent: 'transfer', language: chance.one(['de', 'en']) },
      },
    });
    await client.call('GET', `/api/v2/conversations/${conversationId}`, { token });
    await client.call('POST', `/__mock/conversations/${conversationId}/customer/disconnect`, { json: {} });
  },
};
