import { expect } from 'chai';
import { BILLING_QUEUE } from '../../mock-server/index.ts';
import type { Incident } from './incident.ts';
import { endingWhen } from './naive-ending.ts';

export const incident: Incident = {
  title: 'an agent transfers to a queue, and the chat is over',
  releases: ['4.84'],

  naive: endingWhen(({ about }) => about === 'user.end'),
  symptom: 'Kim came back to the bot',

  async play(scene) {
    const conversationId = await scene.talk();

    scene.genesys.agents.transfer(conversationId, { queueId: BILLING_QUEUE.id });
    await scene.genesys.deliveries.settled();

    expect(scene.chat.returnsOf(scene.user.id), 'how often Kim came back to the bot').to.equal(0);
    scene.genesys.agents.accept(conversationId);
    await scene.agentSays(conversationId, 'Billing speaking');
    expect(scene.chat.textsOf(scene.user.id)).to.deep.equal(['Billing speaking']);
  },
};
