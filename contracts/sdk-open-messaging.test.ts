import { once } from 'node:events';
import { expect } from 'chai';
import platformClient from 'purecloud-platform-client-v2';
import {
  BILLING_QUEUE,
  type GenesysMock,
  HANDOVER_CLIENT,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../mock-server/index.ts';
import { pointSdkAt } from '../mock-server/testing/index.ts';
import { type EndSignal, endTopics, readNotification } from './cognigy/messaging/end-signal.ts';
import { parseWebhook } from './cognigy/messaging/webhook.ts';
import { startReceiver } from './replay/receiver.ts';
import { INTEGRATION, installIntegration } from './states/chat.ts';

/** A whole handover by the vendor's own client, as it is published; its gateway setting points it at the mock. */
describe('the official JavaScript SDK in a whole handover', () => {
  const client = platformClient.ApiClient.instance;
  const conversations = new platformClient.ConversationsApi();
  const notifications = new platformClient.NotificationsApi();
  let genesys: GenesysMock;

  before(async () => {
    genesys = await startGenesysMock();
    pointSdkAt(genesys);
  });
  after(() => genesys.close());

  const channel = {
    from: { id: 'kim', idType: 'Opaque', nickname: 'Kim' },
    time: '2026-01-15T09:30:00.000Z',
  };

  it('hands over, exchanges messages, is transferred and hears of the end', async () => {
    await using receiver = await startReceiver();
    installIntegration(genesys, receiver.url);
    await client.loginClientCredentialsGrant(HANDOVER_CLIENT.id, HANDOVER_CLIENT.secret);

    const { entities: integrations = [] } = await conversations.getConversationsMessagingIntegrationsOpen();
    const integrationId = integrations.find(({ name }) => name === INTEGRATION.name)?.id ?? '';
    const first = await conversations.postConversationsMessageInboundOpenMessage(
      integrationId,
      {
        channel: {
          ...channel,
          messageId: 'sdk-1',
          metadata: { customAttributes: { queueId: SUPPORT_QUEUE.id } },
        } as platformClient.Models.OpenInboundMessageMessagingChannel,
        text: 'I need a human.',
      },
      { prefetchConversationId: true },
    );
    const conversationId = first.conversationId ?? '';

    const { id: channelId = '', connectUri = '' } = await notifications.postNotificationsChannels();
    const signals: EndSignal[] = [];
    const socket = new WebSocket(connectUri);
    const allGone = new Promise((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        const signal = readNotification(String(data));
        if (signal !== undefined) signals.push(signal);
        if (signals.length === 3) resolve(signals);
      });
    });
    await once(socket, 'open');
    await notifications.putNotificationsChannelSubscriptions(
      channelId,
      endTopics(conversationId).map((id) => ({ id })),
    );

    const ann = genesys.agents.accept(conversationId);
    const said = genesys.agents.say(conversationId, 'Hello Kim');
    await conversations.postConversationsMessageInboundOpenReceipt(integrationId, {
      id: said.id,
      channel: { to: { id: 'kim' }, time: channel.time },
      status: 'Delivered',
      isFinalReceipt: true,
    });
    await conversations.postConversationsMessageInboundOpenEvent(integrationId, {
      channel,
      events: [{ eventType: 'Typing' }],
    });
    await conversations.postConversationsMessageInboundOpenMessage(integrationId, {
      channel: { ...channel, messageId: 'sdk-2' },
      text: 'My invoice is wrong.',
    });
    const details = await conversations.getConversationsMessageDetails(said.id);
    await conversations.postConversationParticipantReplaceQueue(conversationId, ann.id, {
      queueId: BILLING_QUEUE.id,
    });
    genesys.agents.accept(conversationId);
    const seen = await conversations.getConversation(conversationId);
    await conversations.postConversationDisconnect(conversationId);
    await allGone;
    socket.close();

    await genesys.deliveries.settled();
    const webhooks = receiver.posts
      .filter(({ path }) => path === '/webhook')
      .map(({ body }) => parseWebhook(body));
    const ended = await conversations.getConversation(conversationId);
    expect(first).to.include({ type: 'Text', text: 'I need a human.' });
    expect(details.status).to.equal('delivery-success');
    expect(seen.participants?.map(({ purpose }) => purpose)).to.deep.equal([
      'customer',
      'workflow',
      'acd',
      'agent',
      'acd',
      'agent',
    ]);
    expect(webhooks.map(({ kind }) => kind)).to.deep.equal(['receipt', 'text', 'text', 'receipt']);
    expect(signals.map(({ about, disconnectType }) => [about, disconnectType])).to.deep.equal([
      ['user.end', 'TRANSFER'],
      ['customer.end', 'SYSTEM'],
      ['user.end', 'SYSTEM'],
    ]);
    expect(ended.endTime).to.be.a('string');
  });

  it('learns of a missing integration by the vendor’s code', async () => {
    await client.loginClientCredentialsGrant(HANDOVER_CLIENT.id, HANDOVER_CLIENT.secret);

    const refused = await conversations
      .postConversationsMessageInboundOpenMessage('10000000-0000-4000-8000-0000000000ff', {
        channel: { ...channel, messageId: 'sdk-3' },
        text: 'Hello?',
      })
      .then(
        () => undefined,
        (error: { status: number; code: string }) => error,
      );

    expect(refused).to.include({ status: 404, code: 'not.found' });
  });
});
