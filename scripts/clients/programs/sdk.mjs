// Arguments: the package, and how it gets to the mock.
import WebSocketOfWs from 'ws';
import { CLIENT_ID, CLIENT_SECRET, INTEGRATION_ID, play, TOPIC } from './play.mjs';

const [name, way] = process.argv.slice(2);
const { default: platformClient } = await import(name);
const client = platformClient.ApiClient.instance;
const url = new URL(process.env.GENESYS_MOCK_URL);
if (way === 'gateway') {
  client.setGateway({ host: url.hostname, protocol: 'http', port: Number(url.port) });
} else client.setEnvironment('mypurecloud.de');

const conversations = new platformClient.ConversationsApi();
const notifications = new platformClient.NotificationsApi();

/** By the newest call that the release has. */
function inbound(message) {
  if ('postConversationsMessageInboundOpenMessage' in conversations) {
    return conversations.postConversationsMessageInboundOpenMessage(INTEGRATION_ID, message);
  }
  if ('postConversationsMessagesInboundOpen' in conversations) {
    const channel = { ...message.channel, platform: 'Open', type: 'Private', to: { id: INTEGRATION_ID } };
    return conversations.postConversationsMessagesInboundOpen({
      ...message,
      channel,
      type: 'Text',
      direction: 'Inbound',
    });
  }
  return client.callApi(
    '/api/v2/conversations/messages/{integrationId}/inbound/open/message',
    'POST',
    { integrationId: INTEGRATION_ID },
    {},
    {},
    {},
    message,
    ['PureCloud OAuth'],
    ['application/json'],
    ['application/json'],
  );
}

await play(
  {
    login: () => client.loginClientCredentialsGrant(CLIENT_ID, CLIENT_SECRET),
    async queues() {
      const { entities } = await new platformClient.RoutingApi().getRoutingQueues();
      return entities.map((queue) => queue.name);
    },
    inbound,
    async listen() {
      const { id, connectUri } = await notifications.postNotificationsChannels();
      await notifications.putNotificationsChannelSubscriptions(id, [{ id: TOPIC }]);
      return connectUri;
    },
  },
  // No SDK brings a socket. Node's own takes the proxy, `ws` does not.
  (address) => (way === 'proxy' ? new WebSocket(address) : new WebSocketOfWs(address)),
  way === 'gateway' ? `ws://${url.host}/` : undefined,
);
