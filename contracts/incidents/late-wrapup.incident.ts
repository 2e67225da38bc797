import { expect } from 'chai';
import { BILLING_QUEUE } from '../../mock-server/index.ts';
import { withAfterCallWork } from './after-call-work.ts';
import type { Incident } from './incident.ts';
import { endingWhen } from './naive-ending.ts';

const FORMER_TIMEOUT_MS = 2_500;

export const incident: Incident = {
  title: 'an agent transfers, wraps up some seconds later, and the chat is over',
  releases: ['2025.10'],

  organization: withAfterCallWork(5),

  naive: endingWhen(({ about }, sinceTransferMs) => about === 'acw' && sinceTransferMs > FORMER_TIMEOUT_MS),
  symptom: 'Kim came back to the bot',

  async play(scene) {
    const conversationId = await scene.talk();
    scene.genesys.agents.transfer(conversationId, { queueId: BILLING_QUEUE.id });
    scene.genesys.agents.accept(conversationId);

    await scene.wait(6);

    expect(scene.chat.returnsOf(scene.user.id), 'how often Kim came back to the bot').to.equal(0);
    scene.genesys.agents.disconnect(conversationId);
    await scene.genesys.deliveries.settled();
    expect(scene.chat.returnsOf(scene.user.id), 'how often Kim came back to the bot').to.equal(1);
  },
};
