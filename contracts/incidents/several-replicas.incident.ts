import { expect } from 'chai';
import { HandoverMemory } from '../cognigy/service/handover-memory.ts';
import { HandoverService } from '../cognigy/service/handover-service.ts';
import type { Incident } from './incident.ts';

export const incident: Incident = {
  title: 'with several replicas, the user sees messages twice',
  releases: ['4.44'],

  replicas: 2,

  naive: (parts) => new HandoverService({ ...parts, memory: new HandoverMemory() }),
  symptom: 'what Kim has seen',

  async play(scene) {
    const conversationId = await scene.talk();

    // One replica shows the message and its answer is lost: Genesys Cloud tries again, and reaches another replica.
    scene.loseAnswers.push(true);
    await scene.agentSays(conversationId, 'Hello Kim');
    await scene.wait(5);

    expect(scene.chat.textsOf(scene.user.id), 'what Kim has seen').to.deep.equal(['Hello Kim']);
  },
};
