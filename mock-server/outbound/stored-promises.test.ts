import fs from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { DEFAULT_ORGANIZATION } from '../org/default-organization.ts';
import { call, expectStatus } from '../testing/call.ts';
import { controlCall } from '../testing/control-call.ts';
import { INTEGRATION_ID, integrationTo } from './testing/integration.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';

const queueId = DEFAULT_ORGANIZATION.queues?.[0]?.id;
const BASE = '/api/v2/conversations';

describe('a mock with a webhook store', () => {
  let folder: string;
  let receiver: Receiver;
  const mocks: GenesysMock[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'promises-'));
    receiver = await startReceiver();
  });
  afterEach(async () => {
    for (const mock of mocks.splice(0)) await mock.close();
    await receiver.close();
    await rm(folder, { recursive: true });
  });

  async function start(webhookStore = join(folder, 'pending.jsonl'), url = receiver.url) {
    const organization = { ...DEFAULT_ORGANIZATION, integrations: [integrationTo(url, { queueId })] };
    const mock = await startGenesysMock({ organization, webhookStore });
    mock.clock.freeze();
    mocks.push(mock);
    const { accessToken } = mock.tokens.issue('valid', {
      permissions: [
        'messaging:integration:edit',
        'messaging:integration:delete',
        'conversation:message:receive',
      ],
    });
    const api = (method: string, path: string, json?: unknown) =>
      call(mock, method, `${BASE}${path}`, { token: accessToken, json });
    const write = (text: string, id = INTEGRATION_ID) =>
      api('POST', `/messages/${id}/inbound/open/message?prefetchConversationId=true`, {
        channel: { from: { id: text, idType: 'Opaque' }, time: '2026-01-15T09:30:00.000Z', messageId: text },
        text,
      });
    return { mock, api, write };
  }
  /** Another mock on what the file of the first is at this moment, as after a crash. */
  async function restart() {
    const copy = join(folder, 'copy.jsonl');
    await copyFile(join(folder, 'pending.jsonl'), copy);
    const next = await start(copy);
    await next.mock.deliveries.settled();
    return next;
  }

  it('sends what an integration made at run time had to say, after a crash, with its secret', async () => {
    const { mock, write } = await start();
    receiver.answers.push(503, 503);
    const { body } = await controlCall(mock, 'POST', '/integrations', {
      json: {
        name: 'made',
        outboundNotificationWebhookUrl: `${receiver.url}/made`,
        outboundNotificationWebhookSignatureSecretToken: 'a-secret-of-run-time',
        webhookHeaders: { 'X-Tenant': 'acme' },
      },
    });
    expectStatus(await write('hello', body.id), 200);
    await mock.deliveries.settled();

    await restart();

    const [first, second] = receiver.received;
    expect(receiver.received).to.have.length(2);
    expect(second?.path).to.equal('/made');
    expect(second?.headers).to.include({ 'x-tenant': 'acme' });
    expect(second?.headers['x-hub-signature-256']).to.equal(first?.headers['x-hub-signature-256']);
  });

  it('keeps a change of an integration that webhooks wait for, and forgets them with a deleted one', async () => {
    const { mock, api, write } = await start(undefined, 'http://127.0.0.1:1');
    await write('hello');
    await mock.deliveries.settled();
    const path = `/messaging/integrations/open/${INTEGRATION_ID}`;

    const outboundNotificationWebhookUrl = `${receiver.url}/changed`;
    expectStatus(await api('PATCH', path, { name: 'changed', outboundNotificationWebhookUrl }), 200);
    const { mock: next } = await restart();
    expect(receiver.received.map(({ path }) => path)).to.deep.equal(['/changed']);
    expect(next.integrations.list().map(({ name }) => name)).to.deep.equal(['changed']);

    for (const { id } of mock.conversations.list()) mock.conversations.end(id);
    expectStatus(await api('DELETE', path), 204);
    expect(await readFile(join(folder, 'pending.jsonl'), 'utf8')).to.equal('');
  });

  it('answers only when the webhook that it promises is on the disk', async () => {
    const { mock, write } = await start();
    receiver.answers.push('silent', 'silent');
    const { fdatasync } = fs;
    const asked: (() => void)[] = [];
    let isAsked = () => {};
    const wasAsked = () => new Promise<void>((resolve) => (isAsked = resolve));
    fs.fdatasync = ((_, done) => {
      asked.push(() => done(null));
      isAsked();
    }) as typeof fdatasync;
    try {
      const say = () => {
        const id = mock.conversations.list().at(-1)?.id ?? '';
        mock.agents.accept(id);
        return controlCall(mock, 'POST', `/conversations/${id}/agent/say`, { json: { text: 'hello' } });
      };
      for (const ask of [() => write('hello'), say]) {
        let isAnswered = false;
        const reached = wasAsked();
        const answer = ask().then((result) => {
          isAnswered = true;
          return result;
        });
        await reached;
        await new Promise(setImmediate);
        expect(isAnswered).to.equal(false);
        for (const done of asked.splice(0)) done();
        expect((await answer).status).to.be.oneOf([200, 201, 202]);
      }
    } finally {
      fs.fdatasync = fdatasync;
    }
  });
});
