import { expect } from 'chai';
import { HandoverService } from '../cognigy/service/handover-service.ts';
import type { Incident } from './incident.ts';

export const incident: Incident = {
  title: 'invalid credentials restart the service, for everybody',
  releases: ['4.82'],

  organization: (organization) => ({
    ...organization,
    clients: organization.clients.map((client) => ({ ...client, state: 'disabled' })),
  }),

  naive: (parts) =>
    new (class extends HandoverService {
      override async handOver(...request: Parameters<HandoverService['handOver']>) {
        const outcome = await super.handOver(...request);
        // Nothing catches it.
        if (outcome.state === 'refused') throw new Error(outcome.reason);
        return outcome;
      }
    })(parts),
  symptom: 'the service crashed and was restarted',

  async play(scene) {
    const conversationId = await scene.handOver();

    scene.mustBeRunning();
    expect(conversationId).to.equal(undefined);
    // The bot keeps the user, and can say why.
    expect(await scene.service.say(scene.user, 'Hello?')).to.deep.equal({ state: 'with-bot' });
  },
};
