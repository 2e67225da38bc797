import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { quietLogger } from '../base/logger.ts';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { DEFAULT_ORGANIZATION, OPEN_INTEGRATION } from '../org/default-organization.ts';
import { startReceiver } from '../outbound/testing/receiver.ts';
import { type CallResult, call, expectStatus } from '../testing/call.ts';
import { ANN_ID, BEN_ID } from '../testing/engine-fixture.ts';
import { inboundMessage } from '../testing/open-messaging.ts';
import type { LimitSettings } from './limits.ts';

describe('a mock that keeps as much as it may', () => {
  let genesys: GenesysMock;
  let told: string[];
  afterEach(() => genesys.close());

  const start = async (limits: LimitSettings, webhook = 'http://127.0.0.1:9/webhook') => {
    told = [];
    genesys = await startGenesysMock({
      limits,
      log: { ...quietLogger, warn: (line) => told.push(line) },
      organization: {
        ...DEFAULT_ORGANIZATION,
        conversations: [],
        integrations: [{ ...OPEN_INTEGRATION, outboundNotificationWebhookUrl: webhook }],
      },
    });
    genesys.clock.freeze();
  };
  const write = (from: string, messageId = `first-of-${from}`, text = 'hello') =>
    call(genesys, 'POST', `/api/v2/conversations/messages/${OPEN_INTEGRATION.id}/inbound/open/message`, {
      token: 'persona.valid',
      json: inboundMessage({ channel: { messageId, from: { id: from, idType: 'Opaque' } }, text }),
    });
  const expectLimit = (answer: CallResult, option: string) => {
    expectStatus(answer, 429);
    expect(answer.body.code).to.equal('mock.limit.reached');
    expect(answer.text).to.include(`--limit ${option}=<number> allows more`);
    expect(told.filter((line) => line.includes(`--limit ${option}=`))).to.have.length(1);
  };

  it('opens no further conversation, and goes on with those that are open', async () => {
    await start({ openConversations: 2 });
    await write('a');
    await write('b');

    const refused = [await write('c'), await write('d')];

    for (const answer of refused) expectLimit(answer, 'open-conversations');
    expectLimit(await call(genesys, 'POST', '/__mock/conversations', { json: {} }), 'open-conversations');
    expectStatus(await write('a', 'second'), 202);
    const [first = expect.fail()] = genesys.conversations.list();
    genesys.agents.accept(first.id);
    genesys.agents.say(first.id, 'I am here.');
    genesys.agents.disconnect(first.id);
    expectStatus(await write('c'), 202);
  });

  it('begins with all conversations of its organisation', async () => {
    told = [];
    genesys = await startGenesysMock({
      limits: { openConversations: 1 },
      organization: withConversations(3),
    });

    expect(genesys.conversations.list()).to.have.length(3);
  });

  it('forgets the oldest messages, whichever conversation they are in', async () => {
    await start({ messageBytes: 3000 });
    await write('a', 'first');
    await write('b', 'second', 'x'.repeat(2000));

    for (const number of [3, 4, 5]) expectStatus(await write('a', `message ${number}`), 202);

    const kept = genesys.conversations.list().map(({ messages }) => messages.map((each) => each.externalId));
    expect(kept).to.deep.equal([['message 3', 'message 4', 'message 5'], []]);
    expect(told.join()).to.include('--limit message-bytes=');
  });

  it('keeps a message that is larger than all that it may keep', async () => {
    await start({ messageBytes: 3000 });
    await write('a', 'first');

    expectStatus(await write('a', 'second', 'x'.repeat(10_000)), 202);

    expect(genesys.conversations.list()[0]?.messages.map((each) => each.externalId)).to.deep.equal([
      'second',
    ]);
  });

  it('forgets the oldest tokens', async () => {
    await start({ tokens: 2 });
    const tokens = [1, 2, 3].map(() => genesys.tokens.issue().accessToken);

    const seen = await Promise.all(
      tokens.map((token) => call(genesys, 'GET', '/api/v2/organizations/me', { token })),
    );

    expect(seen.map(({ status }) => status)).to.deep.equal([401, 200, 200]);
    expect(told.join()).to.include('--limit tokens=');
  });

  it('forgets the oldest personas that clients wrote, which are good as ever when they come again', async () => {
    await start({ personas: 2 });
    const use = (seconds: number) =>
      call(genesys, 'GET', '/api/v2/organizations/me', { token: `persona.expires-in:${seconds}` });

    for (const seconds of [60, 61, 62, 60]) expectStatus(await use(seconds), 200);

    expect(genesys.tokens.list()).to.have.length(2);
    expect(told.join()).to.include('--limit personas=');
  });

  it('takes no endless text for a persona', async () => {
    await start({});
    const token = `persona.missing-permission:${'a'.repeat(1000)}:b:c`;

    expectStatus(await call(genesys, 'GET', '/api/v2/organizations/me', { token }), 401);

    expect(genesys.tokens.list()).to.have.length(0);
  });

  it('makes no further channel, and takes no further topic', async () => {
    await start({ channels: 2, subscriptions: 2 });
    const users = [ANN_ID, BEN_ID].map((userId) => genesys.tokens.issue('valid', { userId }).accessToken);
    const make = (token = '') => call(genesys, 'POST', '/api/v2/notifications/channels', { token });
    const { body: channel } = await make(users[0]);
    await make(users[1]);

    const refused = await make(genesys.tokens.issue().accessToken);
    const listen = (...ids: string[]) =>
      call(genesys, 'POST', `/api/v2/notifications/channels/${channel.id}/subscriptions`, {
        token: users[0] ?? '',
        json: ids.map((id) => ({ id: `v2.users.${ANN_ID}.${id}` })),
      });

    expectLimit(refused, 'channels');
    expectStatus(await listen('conversations', 'conversations.messages'), 200);
    expectLimit(await listen('conversations.inbound.typing.event'), 'subscriptions');
    expectStatus(await listen('conversations'), 200);
  });

  it('gives up at once what cannot wait to be delivered, and says so', async () => {
    await using receiver = await startReceiver();
    receiver.answers.push('silent');
    await start({ pendingDeliveries: 1 }, `${receiver.url}/webhook`);
    await write('a');
    await write('b');
    const [first = expect.fail(), second = expect.fail()] = genesys.conversations.list();

    genesys.agents.accept(second.id);
    genesys.agents.say(second.id, 'I am here.');
    await Promise.resolve();

    const deliveries = genesys.deliveries.list();
    expect(deliveries.map(({ state }) => state)).to.deep.equal(['pending', 'failed', 'failed']);
    expect(deliveries[1]?.attempts[0]?.error).to.include('--limit pending-deliveries=');
    expect(second.messages.at(-1)?.status).to.equal('delivery-failed');
    expect(first.messages[0]?.status).to.equal('received');
  });

  it('closes a connection that is too many, and says so', async () => {
    await start({ connections: 1 });
    const { port } = new URL(genesys.url);
    const one = connect(Number(port), '127.0.0.1');
    await once(one, 'connect');

    const other = connect(Number(port), '127.0.0.1').on('error', () => {});
    await once(other, 'close');

    expect(told.join()).to.include('--limit connections=');
    one.destroy();
  });
});

const withConversations = (number: number) => ({
  ...DEFAULT_ORGANIZATION,
  conversations: Array.from({ length: number }, (_, index) => ({
    id: `e1d2c3b4-4444-4aaa-8bbb-00000000000${index}`,
  })),
});
