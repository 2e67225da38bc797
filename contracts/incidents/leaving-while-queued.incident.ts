import { expect } from 'chai';
import { HandoverService } from '../cognigy/service/handover-service.ts';
import type { Incident } from './incident.ts';

export const incident: Incident = {
  title: 'the user leaves while no agent is free, and an agent is sent to an empty chat',
  // Not a fixed defect but a limit that Cognigy's documentation states: routing goes on.
  releases: [],

  organization: (organization) => ({
    ...organization,
    users: organization.users.map((user) => ({ ...user, routingStatus: 'OFF_QUEUE' })),
  }),

  naive: (parts) =>
    new (class extends HandoverService {
      override async leave(userId: string) {
        const handover = parts.memory.find(userId);
        if (handover !== undefined) parts.memory.end(handover);
        return { state: 'with-bot' } as const;
      }
    })(parts),
  symptom: 'who was alerted for Kim',

  async play(scene) {
    const conversationId = (await scene.handOver()) ?? '';

    await scene.service.leave(scene.user.id);
    for (const { id } of scene.genesys.organization.users) scene.genesys.agents.goOnQueue(id);

    const { participants = [] } = scene.genesys.conversations.find(conversationId) ?? {};
    const alerted = participants.filter(({ purpose }) => purpose === 'agent').map(({ name }) => name);
    expect(alerted, 'who was alerted for Kim').to.deep.equal([]);
  },
};
