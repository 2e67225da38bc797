import { expect } from 'chai';
import { BILLING_QUEUE } from '../../mock-server/index.ts';
import { ACW_AFTER_TRANSFER_MS } from '../cognigy/service/handover-session.ts';
import { withAfterCallWork } from './after-call-work.ts';
import type { Incident } from './incident.ts';
import { endingWhen } from './naive-ending.ts';

/** No time-out is long enough: a wrap-up can take as long as the agent likes. */
export const incident: Incident = {
  title: 'an agent transfers, wraps up minutes later, and the chat is over',
  releases: ['2025.12'],

  organization: withAfterCallWork(180),

  naive: endingWhen(
    ({ about }, sinceTransferMs) => about === 'acw' && sinceTransferMs > ACW_AFTER_TRANSFER_MS,
  ),
  symptom: 'Kim came back to the bot',

  async play(scene) {
    const conversationId = await scene.talk();
    scene.genesys.agents.transfer(conversationId, { queueId: BILLING_QUEUE.id });
    scene.genesys.agents.accept(conversationId);

    await scene.wait(181);

    expect(scene.chat.returnsOf(scene.user.id), 'how often Kim came back to the bot').to.equal(0);
    await scene.agentSays(conversationId, 'Still here');
    expect(scene.chat.textsOf(scene.user.id)).to.deep.equal(['Still here']);
  },
};
