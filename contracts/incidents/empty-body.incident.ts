import { expect } from 'chai';
import { HandoverService } from '../cognigy/service/handover-service.ts';
import type { Incident } from './incident.ts';

export const incident: Incident = {
  title: 'a post without a body crashes the service',
  releases: ['4.74'],

  naive: (parts) =>
    new (class extends HandoverService {
      override async receive(post: Parameters<HandoverService['receive']>[0]) {
        // An empty body throws here.
        JSON.parse(String(post.body));
        return super.receive(post);
      }
    })(parts),
  symptom: 'the service crashed and was restarted',

  async play(scene) {
    const conversationId = await scene.talk();

    const status = await scene.post('', { 'x-hub-signature-256': 'sha256=' });
    await scene.post('');
    await scene.agentSays(conversationId, 'Hello Kim');

    scene.mustBeRunning();
    expect(status).to.equal(401);
    expect(scene.chat.textsOf(scene.user.id)).to.deep.equal(['Hello Kim']);
  },
};
