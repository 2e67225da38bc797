import {
  HANDOVER_CLIENT,
  OPEN_CONVERSATION,
  OPEN_INTEGRATION,
  SUPPORT_QUEUE,
} from '../../../../mock-server/index.ts';
import { inboundText } from '../../generate/world.ts';
import type { Sent } from '../../wire/sent.ts';

/** Where a secret can stand, and a request that has it there. */
export interface Place {
  readonly what: string;
  /** @param sink where webhooks may go */
  readonly plant: (secret: string, sink: string) => Sent;
}

const TOKEN = { authorization: 'Bearer persona.valid' };
const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };
const MESSAGES = `/api/v2/conversations/messages/${OPEN_INTEGRATION.id}/inbound/open/message`;

const get = (path: string, headers: Sent['headers'] = {}): Sent => ({
  method: 'GET',
  path,
  headers: { ...TOKEN, ...headers },
});
const post = (path: string, body: unknown, headers: Sent['headers'] = TOKEN): Sent => ({
  method: 'POST',
  path,
  headers: { ...JSON_TYPE, ...headers },
  body: JSON.stringify(body),
});
const form = (body: Record<string, string>): Sent => ({
  method: 'POST',
  path: '/oauth/token',
  headers: FORM_TYPE,
  body: new URLSearchParams(body).toString(),
});
const handover = (context: object) =>
  post('/api/v2/conversations/handover', {
    sessionToken: 'persona.valid',
    conversationId: OPEN_CONVERSATION.id,
    queueId: SUPPORT_QUEUE.id,
    context,
  });
const integration = (secret: string, url: string, webhookHeaders = {}) => ({
  name: 'planted',
  outboundNotificationWebhookUrl: url,
  outboundNotificationWebhookSignatureSecretToken: secret,
  webhookHeaders,
});

const HEADERS = [
  'X-Auth-Token',
  'X-Api-Token',
  'X-Api-Key',
  'Api-Key',
  'X-Amz-Security-Token',
  'Ocp-Apim-Subscription-Key',
  'X-Functions-Key',
  'X-Client-Secret',
  'X-Access-Token',
  'X-Vault-Token',
  'X-Csrf-Token',
  'X-Session-Token',
  'Cookie',
  'Proxy-Authorization',
  'X-Goog-Api-Key',
  'X-Password',
  'Authentication',
];
const QUERIES = [
  'key',
  'sig',
  'apikey',
  'api_key',
  'api-key',
  'jwt',
  'id_token',
  'access_token',
  'token',
  'password',
  'pwd',
  'secret',
  'code',
  'client_secret',
  'auth',
  'signature',
];
const MEMBERS = [
  'authToken',
  'pwd',
  'passwd',
  'password',
  'pin',
  'privateKey',
  'passphrase',
  'jwt',
  'credentials',
  'webhookSecret',
  'apiKey',
  'accessToken',
  'refreshToken',
  'clientSecret',
  'secretKey',
  'sessionToken',
  'bearer',
  'Authorization',
  'userPassword',
  'API_KEY',
  'private_key',
  'otp',
];
const FORMS = ['client_secret', 'password', 'code', 'refresh_token', 'assertion', 'code_verifier'];
const WEBHOOK_QUERIES = ['key', 'sig', 'token', 'code', 'apikey'];
const WEBHOOK_HEADERS = ['Authorization', 'X-Api-Key', 'X-Anything', 'X-Request-Origin'];

export const PLACES: readonly Place[] = [
  {
    what: 'a bearer token',
    plant: (secret) => get('/api/v2/tokens/me', { authorization: `Bearer ${secret}` }),
  },
  {
    what: 'the password of Basic',
    plant: (secret) =>
      get('/api/v2/tokens/me', { authorization: `Basic ${Buffer.from(`a:${secret}`).toString('base64')}` }),
  },
  {
    what: 'a scheme that there is not',
    plant: (secret) => get('/api/v2/tokens/me', { authorization: `ApiKey ${secret}` }),
  },
  {
    what: 'the user of a redirect',
    plant: (secret) =>
      get(`/oauth/authorize?redirect_uri=${encodeURIComponent(`http://a:${secret}@127.0.0.1/`)}`),
  },
  {
    what: 'a referer',
    plant: (secret) => get('/api/v2/tokens/me', { referer: `http://127.0.0.1/?access_token=${secret}` }),
  },
  {
    what: 'JSON that is broken',
    plant: (secret) => ({ ...post('/api/v2/conversations/handover', {}), body: `{"password":"${secret}",` }),
  },
  ...HEADERS.map((name) => ({
    what: `header ${name}`,
    plant: (secret: string) => get('/api/v2/tokens/me', { [name]: secret }),
  })),
  ...QUERIES.map((name) => ({
    what: `query ${name}`,
    plant: (secret: string) => get(`/api/v2/routing/queues?${name}=${secret}`),
  })),
  ...QUERIES.map((name) => ({
    what: `query ${name} of a path that there is not`,
    plant: (secret: string) => get(`/nothing?${name}=${secret}`),
  })),
  ...MEMBERS.map((name) => ({
    what: `member ${name}`,
    plant: (secret: string) => handover({ [name]: secret }),
  })),
  ...MEMBERS.map((name) => ({
    what: `member ${name} of a member`,
    plant: (secret: string) => handover({ list: [{ [name]: secret }] }),
  })),
  ...MEMBERS.map((name) => ({
    what: `metadata ${name}`,
    plant: (secret: string) =>
      post(MESSAGES, {
        ...inboundText(`m-${name}`, secret.slice(0, 4), 'Hello'),
        metadata: { [name]: secret },
      }),
  })),
  ...FORMS.map((name) => ({
    what: `form ${name}`,
    plant: (secret: string) =>
      form({ grant_type: 'password', client_id: HANDOVER_CLIENT.id, [name]: secret }),
  })),
  {
    what: 'the signature secret of an integration',
    plant: (secret, sink) => post('/__mock/integrations', integration(secret, sink), {}),
  },
  {
    what: 'the signature secret that the API is sent',
    plant: (secret, sink) =>
      post('/api/v2/conversations/messaging/integrations/open', integration(secret, sink)),
  },
  {
    what: 'the user of a webhook',
    plant: (secret, sink) =>
      post(
        '/api/v2/conversations/messaging/integrations/open',
        integration('a-secret-of-16-or-more', sink.replace('//', `//user:${secret}@`)),
      ),
  },
  ...WEBHOOK_QUERIES.map((name) => ({
    what: `query ${name} of a webhook`,
    plant: (secret: string, sink: string) =>
      post(
        '/api/v2/conversations/messaging/integrations/open',
        integration('a-secret-of-16-or-more', `${sink}/?${name}=${secret}`),
      ),
  })),
  ...WEBHOOK_HEADERS.map((name) => ({
    what: `webhook header ${name}`,
    plant: (secret: string, sink: string) =>
      post(
        '/api/v2/conversations/messaging/integrations/open',
        integration('a-secret-of-16-or-more', sink, { [name]: secret }),
      ),
  })),
];
