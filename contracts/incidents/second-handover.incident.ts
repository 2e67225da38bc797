import { expect } from 'chai';
import { type HandoverOutcome, HandoverService } from '../cognigy/service/handover-service.ts';
import { withAfterCallWork } from './after-call-work.ts';
import type { Incident } from './incident.ts';

export const incident: Incident = {
  title: 'a user who was with an agent before cannot be handed over again',
  releases: ['4.89'],

  // So that an event of the first handover comes after the second one has begun.
  organization: withAfterCallWork(60),

  naive: (parts) =>
    new (class extends HandoverService {
      #first: HandoverOutcome | undefined;

      override async handOver(...request: Parameters<HandoverService['handOver']>) {
        // Remembers the first outcome for ever.
        this.#first ??= await super.handOver(...request);
        return this.#first;
      }
    })(parts),
  symptom: 'The conversation has ended',

  async play(scene) {
    const first = await scene.talk();
    scene.genesys.agents.disconnect(first);
    await scene.genesys.deliveries.settled();
    expect(scene.chat.returnsOf(scene.user.id), 'how often Kim came back to the bot').to.equal(1);

    const second = await scene.talk();
    await scene.wait(61);
    await scene.agentSays(second, 'Hello again');

    expect(second).to.not.equal(first);
    expect(scene.chat.textsOf(scene.user.id)).to.deep.equal(['Hello again']);
    expect(scene.chat.returnsOf(scene.user.id), 'how often Kim came back to the bot').to.equal(1);
  },
};
