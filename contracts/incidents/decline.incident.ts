import { expect } from 'chai';
import type { Incident } from './incident.ts';
import { endingWhen } from './naive-ending.ts';

export const incident: Incident = {
  title: 'an agent declines, and the chat is over',
  releases: ['4.88'],

  naive: endingWhen(({ about }) => about === 'user.end'),
  symptom: 'Kim came back to the bot',

  async play(scene) {
    const conversationId = (await scene.handOver()) ?? '';

    // The next agent is alerted at once.
    scene.genesys.agents.decline(conversationId);
    await scene.genesys.deliveries.settled();

    expect(scene.chat.returnsOf(scene.user.id), 'how often Kim came back to the bot').to.equal(0);
    scene.genesys.agents.accept(conversationId);
    await scene.agentSays(conversationId, 'Hello Kim');
    expect(scene.chat.textsOf(scene.user.id)).to.deep.equal(['Hello Kim']);
  },
};
