import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import {
  DISABLED_CLIENT,
  type GenesysMock,
  HANDOVER_CLIENT,
  OPEN_CONVERSATION,
  PASSWORD_CLIENT,
  type PersonaName,
  startGenesysMock,
} from '../index.ts';
import { type CallResult, call } from '../testing/call.ts';
import { ANN_ID, BILLING_ID, INTEGRATION_ID } from '../testing/engine-fixture.ts';
import { BASE, inboundMessage, type OpenMessaging, startOpenMessaging } from '../testing/open-messaging.ts';
import { GENESYS_ERRORS, type GenesysErrorCode } from './genesys-error.ts';
import { MOCK_ERRORS, type MockErrorCode } from './mock-error.ts';
import { OAUTH_ERRORS, type OAuthErrorId } from './oauth-error.ts';

/** A row that no request of a test can bring about, and why. */
interface Unreachable {
  readonly unreachable: string;
}
type Case<Mock> = ((mock: Mock) => Promise<CallResult>) | Unreachable;

const NOBODY = '00000000-0000-4000-8000-000000000000';
const QUEUES = '/api/v2/routing/queues';
const CHANNELS = '/api/v2/notifications/channels';

type GenesysCase = Case<OpenMessaging>;

const withFault =
  (status: number): GenesysCase =>
  ({ genesys, api }) => {
    genesys.faults.add({ fault: { kind: 'status', status } });
    return api('GET', '/api/v2/users/me');
  };

const withPersona =
  (persona: PersonaName, path = QUEUES): GenesysCase =>
  ({ genesys }) =>
    call(genesys, 'GET', path, { token: genesys.tokens.issue(persona).accessToken });

const handover =
  (persona: PersonaName): GenesysCase =>
  ({ genesys }) => {
    const json = {
      sessionToken: genesys.tokens.issue(persona).accessToken,
      context: {},
      conversationId: genesys.conversations.open().id,
      queueId: BILLING_ID,
    };
    return call(genesys, 'POST', `${BASE}/handover`, { json });
  };

/** Asks something of the agent who has a conversation. */
const ofAgent =
  (method: string, below: string, body: object): GenesysCase =>
  async (mock) => {
    const { id, agent } = await mock.talk();
    return mock.api(method, `${BASE}/${id}/participants/${agent.id}${below}`, body);
  };

const GENESYS_CASES: Record<GenesysErrorCode, GenesysCase> = {
  'bad.request': ({ api }) => api('POST', `${BASE}/handover`, {}),
  'invalid.date': ({ inbound }) => inbound(inboundMessage({ channel: { time: 'yesterday' } })),
  'invalid.value': async (mock) => {
    const { id } = await mock.talk();
    return mock.api('PATCH', `${BASE}/messages/${id}`, { state: 'foo' });
  },
  'invalid.query.param.value': ({ api }) => api('GET', `${QUEUES}?pageSize=many`),
  'client.failed.request': { unreachable: 'the client has left, so nobody reads the answer' },
  'not.a.user': async () => {
    await using mock = await startOpenMessaging({ organization: { handover: { requireUserSession: true } } });
    return await (handover('no-user') as (mock: OpenMessaging) => Promise<CallResult>)(mock);
  },
  'authentication.required': ({ genesys }) => call(genesys, 'GET', QUEUES),
  'bad.credentials': withPersona('revoked'),
  'credentials.expired': withPersona('expired'),
  'missing.permissions': withPersona('missing-permission:routing:queue:view', `${QUEUES}/${BILLING_ID}`),
  'missing.any.permissions': withPersona('valid', `${BASE}/${NOBODY}`),
  'not.authorized': handover('under-scoped'),
  'not.found': ({ api }) => api('GET', '/api/v2/nothing'),
  'method.not.allowed': ({ api }) => api('DELETE', QUEUES),
  'request.timeout': { unreachable: "Node's parser gives up after five minutes of the machine's clock" },
  'general.conflict': withFault(409),
  'precondition.failed': async ({ inbound, api }) => {
    await inbound(inboundMessage());
    return api('DELETE', `${BASE}/messaging/integrations/open/${INTEGRATION_ID}`);
  },
  'request.entity.too.large': ({ api }) => api('POST', CHANNELS, { long: 'x'.repeat(1024 * 1024) }),
  'unsupported.media.type': ({ genesys }) =>
    call(genesys, 'POST', `${BASE}/handover`, { body: 'text', headers: { 'content-type': 'text/plain' } }),
  'too.many.requests': withPersona('rate-limited'),
  'internal.server.error': withFault(500),
  'service.unavailable': withFault(503),
  'communication.state.required': async (mock) => {
    const { id, agent } = await mock.talk();
    const path = `${BASE}/messages/${id}/participants/${agent.id}/communications/${agent.communication}`;
    return mock.api('PATCH', path, { state: 'connected' });
  },
  'conversation.error.wrapup.code.required': ofAgent('PATCH', '', { wrapup: {} }),
  'conversation.error.wrapup.cannot.skip': ofAgent('PATCH', '', { wrapupSkipped: true }),
  'conversation.error.participant.no.active.conversations': async (mock) => {
    const { id, acd } = await mock.talk();
    return mock.api('PATCH', `${BASE}/${id}/participants/${acd.id}`, { state: 'connected' });
  },
  'conversation.error.participant.attribute.null': ofAgent('PATCH', '/attributes', { attributes: null }),
  'conversations.error.queue.not.found': ofAgent('POST', '/replace/queue', { queueId: NOBODY }),
  'conversations.error.transfer.not.connected': async (mock) => {
    const { id, agent } = await mock.converse();
    return mock.api('POST', `${BASE}/${id}/participants/${agent.id}/replace/queue`, { queueId: BILLING_ID });
  },
  'conversations.error.transfer.destination.required': ofAgent('POST', '/replace/queue', {}),
  'conversations.error.transfer.same.party': ofAgent('POST', '/replace/agent', { userId: ANN_ID }),
  'conversation.error.conversation.not.found': ({ api }) => api('GET', `${BASE}/messages/${NOBODY}`),
  'conversation.error.not.conversation.participant': async (mock) => {
    const { id } = await mock.talk();
    return mock.api('PATCH', `${BASE}/${id}/participants/${NOBODY}`, {});
  },
  'general.bad.request': ofAgent('PATCH', '', { wrapup: { code: 'of another queue' } }),
  'resource.not.found': ({ api }) => api('GET', `${QUEUES}/${NOBODY}`),
  'general.resource.not.found': ofAgent('POST', '/replace/agent', { userId: NOBODY }),
  'notification.invalid.topic': async ({ api }) => {
    const channel = await api('POST', CHANNELS, {});
    return api('PUT', `${CHANNELS}/${channel.body.id}/subscriptions`, [{ id: 'v2.nothing' }]);
  },
  'notification.subscription.too.many.subscriptions': async ({ api }) => {
    const channel = await api('POST', CHANNELS, {});
    const topics = Array.from({ length: 1001 }, (_, at) => ({
      id: `v2.detail.events.conversation.e1d2c3b4-4444-4aaa-8bbb-${String(at).padStart(12, '0')}.acw`,
    }));
    return api('PUT', `${CHANNELS}/${channel.body.id}/subscriptions`, topics);
  },
};

const tokenRequest =
  (form: Readonly<Record<string, string>>): Case<GenesysMock> =>
  (genesys) =>
    call(genesys, 'POST', '/oauth/token', { form });

const secretOf = ({ id, secret }: { readonly id: string; readonly secret: string }) => ({
  client_id: id,
  client_secret: secret,
});

const OAUTH_CASES: Record<OAuthErrorId, Case<GenesysMock>> = {
  'client-not-found': tokenRequest({ grant_type: 'client_credentials', client_id: NOBODY }),
  'wrong-secret': tokenRequest({
    ...secretOf(HANDOVER_CLIENT),
    grant_type: 'client_credentials',
    client_secret: 'wrong',
  }),
  'disabled-client': tokenRequest({ ...secretOf(DISABLED_CLIENT), grant_type: 'client_credentials' }),
  'invalid-request': tokenRequest({}),
  'unsupported-grant-type': tokenRequest({ ...secretOf(HANDOVER_CLIENT), grant_type: 'device_code' }),
  'unauthorized-client': tokenRequest({ ...secretOf(HANDOVER_CLIENT), grant_type: 'refresh_token' }),
  'invalid-grant': tokenRequest({
    ...secretOf(PASSWORD_CLIENT),
    grant_type: 'password',
    username: 'nobody@acme.example',
    password: 'wrong',
  }),
  'invalid-scope': tokenRequest({
    ...secretOf(HANDOVER_CLIENT),
    grant_type: 'client_credentials',
    scope: 'nothing:that:exists',
  }),
};

/** A document of the vendor's with an operation that has no answer and one whose schema leads nowhere. */
const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Lamps', version: '1' },
  paths: {
    '/api/v2/lamps': { get: { operationId: 'getLamps', security: [], responses: {} } },
    '/api/v2/lamps/lost': {
      get: {
        operationId: 'getLostLamps',
        security: [],
        responses: {
          200: {
            description: '',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Lost' } } },
          },
        },
      },
    },
  },
};

async function withDocument(act: (genesys: GenesysMock) => Promise<CallResult>): Promise<CallResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'registry-'));
  const spec = path.join(folder, 'lamps.json');
  await writeFile(spec, JSON.stringify(DOCUMENT));
  await using genesys = await startGenesysMock({ spec });
  const answer = await act(genesys);
  await rm(folder, { recursive: true });
  return answer;
}

const defect: Unreachable = { unreachable: 'a defect of the mock, and none is known' };

const onTunnels: Unreachable = { unreachable: 'said of tunnels, which are tested in port/proxy' };

/** Asks as a client asks its proxy: by a whole URL. */
async function proxied({ url }: GenesysMock, target: string): Promise<CallResult> {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path: target });
  sent.end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const body = await text(answer);
  return { status: answer.statusCode ?? 0, headers: new Headers(), text: body, body: JSON.parse(body) };
}

const MOCK_CASES: Record<MockErrorCode, Case<GenesysMock>> = {
  'mock.operation.unimplemented': () => withDocument((genesys) => call(genesys, 'GET', '/api/v2/lamps')),
  'mock.document.broken': () => withDocument((genesys) => call(genesys, 'GET', '/api/v2/lamps/lost')),
  'mock.response.invalid': defect,
  'mock.unexpected': defect,
  'mock.organization.replaced': async (genesys) => {
    genesys.faults.add({ fault: { kind: 'delay', milliseconds: 600_000 } });
    const held = call(genesys, 'GET', QUEUES, { token: 'persona.valid' });
    while (genesys.faults.list()[0]?.hits === 0) await new Promise(setImmediate);
    genesys.reset();
    return await held;
  },
  'mock.limit.reached': async () => {
    await using genesys = await startGenesysMock({ limits: { faultRules: 1 } });
    const json = { fault: { kind: 'status', status: 503 } };
    await call(genesys, 'POST', '/__mock/faults', { json });
    return await call(genesys, 'POST', '/__mock/faults', { json });
  },
  'mock.proxy.invalid': (genesys) => proxied(genesys, 'http://somebody@api.mypurecloud.de/api/v2/users/me'),
  'mock.proxy.forbidden': (genesys) => proxied(genesys, 'http://api.mypurecloud.de/api/v2/users/me'),
  'mock.proxy.authentication.required': onTunnels,
  'mock.proxy.busy': onTunnels,
  'mock.proxy.unreachable': onTunnels,
  'mock.control.not.found': (genesys) => call(genesys, 'GET', '/__mock/nothing'),
  'mock.control.method.not.allowed': (genesys) => call(genesys, 'DELETE', '/__mock/clock'),
  'mock.control.invalid': (genesys) => call(genesys, 'PUT', '/__mock/clock', { json: { now: 'soon' } }),
  'mock.control.conflict': (genesys) =>
    call(genesys, 'POST', `/__mock/conversations/${OPEN_CONVERSATION.id}/agent/say`, {
      json: { text: 'hi' },
    }),
  'mock.control.forbidden': (genesys) =>
    call(genesys, 'GET', '/__mock/clock', { headers: { origin: 'https://stranger.example' } }),
  'mock.control.too.large': (genesys) =>
    call(genesys, 'PUT', '/__mock/organization', { json: { name: 'x'.repeat(20 * 1024 * 1024) } }),
};

/** Tests every row; one without a case does not compile. */
function testRows<Id extends string, Mock extends AsyncDisposable>(
  rows: Readonly<Record<Id, { readonly status: number }>>,
  cases: Readonly<Record<Id, Case<Mock>>>,
  start: () => Promise<Mock>,
  expected: (id: Id) => object,
): void {
  for (const [id, send] of Object.entries(cases) as [Id, Case<Mock>][]) {
    if (typeof send !== 'function') continue;
    it(id, async () => {
      await using mock = await start();

      const answer = await send(mock);

      expect(answer.status, answer.text).to.equal(rows[id].status);
      expect(answer.body).to.include(expected(id));
    });
  }
}

describe('every error of the registry is what some request is refused with', () => {
  testRows(
    GENESYS_ERRORS,
    GENESYS_CASES,
    () =>
      startOpenMessaging({
        queue: {
          acwSettings: { wrapupPrompt: 'MANDATORY', timeoutMs: 60_000 },
          wrapupCodes: [{ id: BILLING_ID, name: 'Sold' }],
        },
      }),
    (code) => ({ code }),
  );
  testRows(
    OAUTH_ERRORS,
    OAUTH_CASES,
    () => startGenesysMock(),
    (id) => ({ error: OAUTH_ERRORS[id].error }),
  );
  testRows(
    MOCK_ERRORS,
    MOCK_CASES,
    () => startGenesysMock(),
    (code) => ({ code }),
  );
});
