import { CLIENT_ID, CLIENT_SECRET, INTEGRATION_ID, TOPIC } from './play.mjs';

/**
 * The client of a program that has no SDK.
 *
 * @param send `(method, url, headers, body)`; settles with what was answered in JSON, rejects on an error status
 */
export function overHttp(send) {
  let token;
  const call = (method, path, body) =>
    send(
      method,
      `https://api.mypurecloud.de/api/v2${path}`,
      { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body && JSON.stringify(body),
    );
  return {
    async login() {
      const answer = await send(
        'POST',
        'https://login.mypurecloud.de/oauth/token',
        {
          Authorization: `Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}`,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        'grant_type=client_credentials',
      );
      token = answer.access_token;
    },
    async queues() {
      const { entities } = await call('GET', '/routing/queues');
      return entities.map(({ name }) => name);
    },
    inbound: (message) =>
      call('POST', `/conversations/messages/${INTEGRATION_ID}/inbound/open/message`, message),
    async listen() {
      const { id, connectUri } = await call('POST', '/notifications/channels');
      await call('PUT', `/notifications/channels/${id}/subscriptions`, [{ id: TOPIC }]);
      return connectUri;
    },
  };
}
