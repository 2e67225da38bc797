import { expect } from 'chai';
import type { Organization } from '../../../mock-server/index.ts';
import { Scene } from '../../incidents/scene.ts';
import { listenForEnd } from '../messaging/end-listener.ts';
import { type HandoverParts, HandoverService } from './handover-service.ts';

interface Setup {
  readonly scene: Scene;
  readonly parts: HandoverParts;
}

/** Runs a test in a scene with our service, and gives it the parts of the service. */
async function inScene(
  test: (setup: Setup) => Promise<void>,
  {
    organization,
    alter = (same) => same,
  }: {
    organization?: (organization: Organization) => Organization;
    alter?: (parts: HandoverParts) => HandoverParts;
  } = {},
): Promise<void> {
  let used: HandoverParts | undefined;
  await using scene = await Scene.set({ ...(organization && { organization }) }, (parts) => {
    used = alter(parts);
    return new HandoverService(used);
  });
  if (used === undefined) throw new Error('the scene made no service');
  await test({ scene, parts: used });
}

describe('the handover service', () => {
  it('carries messages both ways', () =>
    inScene(async ({ scene }) => {
      const conversationId = await scene.talk();

      await scene.service.say(scene.user, 'My invoice is wrong.');
      await scene.agentSays(conversationId, 'Let me see.');

      const { messages = [] } = scene.genesys.conversations.find(conversationId) ?? {};
      expect(messages.map(({ text }) => text)).to.deep.equal([
        'Kim: I need a human.',
        'My invoice is wrong.',
        'Let me see.',
      ]);
      expect(scene.chat.textsOf('kim')).to.deep.equal(['Let me see.']);
    }));

  it('learns the end from the notification socket', () =>
    inScene(async ({ scene, parts }) => {
      const conversationId = await scene.talk();
      const observed = Promise.withResolvers<void>();
      const listener = await listenForEnd(parts.session, conversationId, (signal) => {
        void scene.service.observe(signal).then(observed.resolve, observed.reject);
      });

      scene.genesys.agents.disconnect(conversationId);
      await observed.promise;
      listener.close();

      expect(scene.chat.returnsOf('kim')).to.equal(1);
      await listener.closed;
    }));

  it('is told when it can no longer listen', () =>
    inScene(async ({ scene, parts }) => {
      const conversationId = await scene.talk();
      const listener = await listenForEnd(parts.session, conversationId, () => {});

      for (const { id } of scene.genesys.tokens.list()) scene.genesys.tokens.revoke(id);

      await listener.closed;
    }));

  const throughEventBridge = (organization: Organization): Organization => ({
    ...organization,
    integrations: organization.integrations.map((integration) => ({
      ...integration,
      handoverEnd: {
        eventBridge: {
          apiKey: 'an-api-key-of-the-incidents',
          sourceSuffix: 'incidents',
          events: ['customer.end'],
        },
      },
    })),
  });

  it('learns the end from EventBridge', () =>
    inScene(
      async ({ scene }) => {
        const conversationId = await scene.talk();

        scene.genesys.agents.disconnect(conversationId);
        await scene.genesys.deliveries.settled();

        expect(scene.chat.returnsOf('kim')).to.equal(1);
      },
      { organization: throughEventBridge },
    ));

  it('shows a message that could not be shown at first when it comes again', () => {
    let isBroken = true;
    const alter = (parts: HandoverParts): HandoverParts => ({
      ...parts,
      chat: {
        giveBackToBot: (userId) => parts.chat.giveBackToBot(userId),
        show: (userId, webhook) => {
          if (webhook.kind === 'text' && isBroken) throw new Error('the chat window is not ready');
          parts.chat.show(userId, webhook);
        },
      },
    });

    return inScene(
      async ({ scene }) => {
        const conversationId = await scene.talk();
        await scene.agentSays(conversationId, 'Hello Kim');
        isBroken = false;
        await scene.wait(5);

        expect(scene.chat.textsOf('kim')).to.deep.equal(['Hello Kim']);
      },
      { alter },
    );
  });

  it('says that no integration has the deployment name', () =>
    inScene(
      async ({ scene }) => {
        const outcome = await scene.service.handOver({ user: scene.user, attributes: {}, transcript: [] });

        expect(outcome).to.deep.equal({
          state: 'refused',
          code: 'unknown.deployment',
          reason: 'no Open Messaging integration is named nowhere',
        });
      },
      { alter: (parts) => ({ ...parts, settings: { ...parts.settings, deploymentName: 'nowhere' } }) },
    ));

  const trigger = JSON.stringify({
    userId: 'kim',
    topic: 'v2.detail.events.conversation.id.user.end',
    disconnectType: 'CLIENT',
  });

  it('asks Genesys Cloud before it believes a trigger, which anybody can post', () =>
    inScene(async ({ scene }) => {
      await scene.talk();

      expect(await scene.post(trigger)).to.equal(204);
      expect(scene.chat.returnsOf('kim')).to.equal(0);
    }));

  it('answers 503 to a trigger when it cannot ask Genesys Cloud', () =>
    inScene(async ({ scene }) => {
      await scene.talk();
      scene.genesys.reset();

      expect(await scene.post(trigger)).to.equal(503);
      expect(scene.chat.returnsOf('kim')).to.equal(0);
    }));

  it('leaves users to the bot who were not handed over', () =>
    inScene(async ({ scene }) => {
      expect(await scene.service.say({ id: 'ann' }, 'Hello')).to.deep.equal({ state: 'with-bot' });
      expect(await scene.service.leave('ann')).to.deep.equal({ state: 'with-bot' });
    }));
});
