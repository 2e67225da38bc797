import { expect } from 'chai';
import platformClient from 'purecloud-platform-client-v2';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { HANDOVER_CLIENT, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { pointSdkAt } from '../testing/sdk.ts';
import { SocketListener } from '../testing/socket-listener.ts';

/** The vendor's own client as it is published; its gateway setting points it at the mock. */
describe('the official JavaScript SDK with notifications', () => {
  const client = platformClient.ApiClient.instance;
  const notifications = new platformClient.NotificationsApi();
  let genesys: GenesysMock;

  before(async () => {
    genesys = await startGenesysMock();
    pointSdkAt(genesys);
    await client.loginClientCredentialsGrant(HANDOVER_CLIENT.id, HANDOVER_CLIENT.secret);
  });
  after(() => genesys.close());

  it('hears of the end of a conversation on the socket of its channel', async () => {
    const conversation = genesys.conversations.open();
    const { id = '', connectUri = '' } = await notifications.postNotificationsChannels();
    const listener = await SocketListener.open(connectUri);
    const topic = `v2.detail.events.conversation.${conversation.id}.customer.end`;
    await notifications.putNotificationsChannelSubscriptions(id, [{ id: topic }]);

    genesys.conversations.end(conversation.id);

    const [event] = await listener.heard();
    expect(event).to.include({ topicName: topic, version: '2' });
    expect(event.eventBody).to.include({ conversationId: conversation.id, disconnectType: 'SYSTEM' });
  });

  it('manages a channel with every call that it has', async () => {
    const { id = '' } = await notifications.postNotificationsChannels();
    const topics = ['conversations', 'conversations.messages'].map((name) => ({
      id: `v2.routing.queues.${SUPPORT_QUEUE.id}.${name}`,
    }));

    await notifications.headNotificationsChannel(id);
    await notifications.putNotificationsChannelSubscriptions(id, topics.slice(0, 1));
    await notifications.postNotificationsChannelSubscriptions(id, topics.slice(1), { ignoreErrors: true });
    const both = await notifications.getNotificationsChannelSubscriptions(id);
    await notifications.deleteNotificationsChannelSubscriptions(id);
    const none = await notifications.getNotificationsChannelSubscriptions(id);
    const { entities = [] } = await notifications.getNotificationsChannels({
      includechannels: 'oauthclient',
    });
    const available = await notifications.getNotificationsAvailabletopics({ expand: ['description'] });

    expect(both.entities).to.deep.equal(topics.map((topic) => ({ ...topic, state: 'Permitted' })));
    expect(none.entities).to.deep.equal([]);
    expect(entities.map((channel) => channel.id)).to.include(id);
    expect(available.entities?.[0]?.description).to.be.a('string');
  });

  it('learns that a channel is gone', async () => {
    const { id = '' } = await notifications.postNotificationsChannels();
    genesys.reset();
    await client.loginClientCredentialsGrant(HANDOVER_CLIENT.id, HANDOVER_CLIENT.secret);

    // The SDK rejects with the body of the answer, and an answer to HEAD has none.
    const outcome = await notifications.headNotificationsChannel(id).then(
      () => 'there',
      () => 'gone',
    );

    expect(outcome).to.equal('gone');
  });
});
