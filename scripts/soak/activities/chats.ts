import { INTEGRATION_ID, QUEUE_ID } from '../../load/organization.ts';
import { type Activity, pause, type World } from './activity.ts';

let customers = 0;

/** A chat of a customer with an agent, from the first message to the end, whoever ends it. */
export const chats: Activity = {
  atOnce: 8,
  pauseMs: [50, 400],
  async act(world) {
    const { client, chance } = world;
    const customer = `customer-${++customers}`;
    const id = await write(world, customer, 0);
    if (id === undefined) return;
    const control = `/__mock/conversations/${id}`;
    await client.call('POST', `${control}/agent/accept`, { json: {} });
    for (let turn = 1, turns = chance.between(1, 6); turn <= turns; turn++) {
      await client.call('POST', `${control}/agent/say`, { json: { text: `Answer ${turn}.` } });
      await pause(world, 20, 150);
      await write(world, customer, turn);
    }
    if (chance.next() < 0.7) await client.call('POST', `${control}/agent/disconnect`, { json: {} });
    if (chance.next() < 0.3) await client.call('POST', `${control}/agent/wrapup`, { json: { code: 'done' } });
    // Where a fault or the end of a token came between.
    await client.call('POST', `${control}/customer/disconnect`, { json: {} });
  },
};

/** @returns the conversation that the message is in, if it was taken */
async function write({ client, token }: World, customer: string, turn: number): Promise<string | undefined> {
  const path = `/api/v2/conversations/messages/${INTEGRATION_ID}/inbound/open/message?prefetchConversationId=true`;
  const { body } = await client.call('POST', path, {
    token,
    json: {
      channel: {
        messageId: `${customer}-${turn}`,
        time: new Date().toISOString(),
        from: { id: customer, idType: 'Opaque', nickname: 'Kim' },
        metadata: { customAttributes: { queueId: QUEUE_ID, turn: String(turn) } },
      },
      text: `Message ${turn} of ${customer}.`,
    },
  });
  return body?.conversationId;
}
