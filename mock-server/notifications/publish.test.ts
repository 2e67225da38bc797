import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { bodyValidator } from '../openapi/validators.ts';
import type { Conversation } from '../org/conversations/model.ts';
import { customerOf } from '../org/conversations/participants.ts';
import { ANN, BEN, BILLING_QUEUE, OPEN_CONVERSATION, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { call } from '../testing/call.ts';
import { type Received, SocketListener } from '../testing/socket-listener.ts';
import { startTestMock, type TestMock } from '../testing/start-test-mock.ts';
import { topicBodies } from '../testing/topic-bodies.ts';

const INTEGRATION = {
  id: 'ab12cd34-5555-4aaa-8bbb-000000000001',
  name: 'Cognigy',
  outboundNotificationWebhookUrl: 'http://127.0.0.1:9/',
  outboundNotificationWebhookSignatureSecretToken: 'webhook-secret-for-the-mock-only',
  queueId: SUPPORT_QUEUE.id,
};
const ORGANIZATION = {
  integrations: [INTEGRATION],
  queues: [
    {
      ...SUPPORT_QUEUE,
      acwSettings: { wrapupPrompt: 'MANDATORY' as const },
      wrapupCodes: [{ id: 'dd12cd34-6666-4aaa-8bbb-000000000001', name: 'Solved' }],
    },
    BILLING_QUEUE,
  ],
};

async function subscribe({ url, token }: TestMock, topics: readonly string[]): Promise<SocketListener> {
  const bearer = token();
  const { body } = await call({ url }, 'POST', '/api/v2/notifications/channels', { token: bearer });
  const path = `/api/v2/notifications/channels/${body.id}/subscriptions`;
  await call({ url }, 'PUT', path, { token: bearer, json: topics.map((id) => ({ id })) });
  return SocketListener.open(body.connectUri);
}

function arrive({ tenant }: TestMock, customerId = 'customer-1', text = 'Grüße'): Conversation {
  return tenant.conversations.inbound.receive(INTEGRATION.id, {
    customer: { id: customerId, idType: 'Opaque', nickname: 'Ada' },
    customAttributes: { intent: 'refund' },
    owner: {},
    externalId: undefined,
    sentAt: tenant.clock.now(),
    text,
  }).conversation;
}

const DETAIL = 'acd.start&acd.end&user.start&user.end&customer.end&acw&wrapup&attributes&flow.end';
const names = (received: readonly Received[]) => received.map(({ topicName }) => topicName);
const details = (conversation: Conversation) => `v2.detail.events.conversation.${conversation.id}?${DETAIL}`;

describe('topics of a conversation', () => {
  let running: TestMock;
  beforeEach(async () => {
    running = await startTestMock(ORGANIZATION);
  });
  afterEach(() => running[Symbol.asyncDispose]());

  /** A conversation from the agent's answer over a transfer to the end and the wrap-up. */
  async function playOut(conversation: Conversation, { tenant }: TestMock): Promise<void> {
    const { desk, inbound, participants } = tenant.conversations;
    desk.accept(conversation);
    participants.mergeAttributes(conversation, customerOf(conversation), { vip: 'true' });
    await tenant.clock.advance(1000);
    inbound.receiveTyping(INTEGRATION.id, conversation.customer.id);
    desk.type(conversation, 5000);
    desk.say(conversation, { text: 'Hello' });
    desk.transfer(conversation, { queueId: BILLING_QUEUE.id });
    desk.wrapUp(conversation, { code: 'Solved' });
    await tenant.clock.advance(1000);
    desk.accept(conversation);
    desk.say(conversation, { text: 'Good bye' });
    desk.disconnect(conversation);
  }

  it('have bodies that fit the specification', async () => {
    const conversation = arrive(running);
    const listener = await subscribe(running, [
      details(conversation),
      `v2.routing.queues.${SUPPORT_QUEUE.id}?conversations&conversations.messages`,
      `v2.users.${ANN.id}?conversations&conversations.messages&conversations.inbound.typing.event`,
      `v2.users.${BEN.id}?conversations&conversations.messages`,
    ]);

    await playOut(conversation, running);

    const received = await listener.heard();
    const bodies = topicBodies();
    const seen = new Set<string>();
    for (const { topicName, version, eventBody, metadata } of received) {
      const template = topicName.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '{id}');
      seen.add(template);
      const schema = bodies.get(template);
      if (schema === undefined) throw new Error(`${template} is no topic of the specification`);
      const validate = bodyValidator(running.tenant.document, schema, 'response');
      expect(validate(eventBody), `${topicName} ${JSON.stringify(validate.errors)}`).to.equal(true);
      expect([version, metadata.CorrelationId.length]).to.deep.equal(['2', 36]);
    }
    expect([...seen].sort()).to.deep.equal([
      'v2.detail.events.conversation.{id}.acd.end',
      'v2.detail.events.conversation.{id}.acd.start',
      'v2.detail.events.conversation.{id}.acw',
      'v2.detail.events.conversation.{id}.attributes',
      'v2.detail.events.conversation.{id}.customer.end',
      'v2.detail.events.conversation.{id}.user.end',
      'v2.detail.events.conversation.{id}.user.start',
      'v2.detail.events.conversation.{id}.wrapup',
      'v2.routing.queues.{id}.conversations',
      'v2.routing.queues.{id}.conversations.messages',
      'v2.users.{id}.conversations',
      'v2.users.{id}.conversations.inbound.typing.event',
      'v2.users.{id}.conversations.messages',
    ]);
  });

  it('tell how a chat ends: the agent, then the customer', async () => {
    const conversation = arrive(running);
    running.tenant.conversations.desk.accept(conversation);
    const prefix = `v2.detail.events.conversation.${conversation.id}`;
    const listener = await subscribe(running, [`${prefix}?user.end&customer.end&acw`]);

    running.tenant.conversations.desk.disconnect(conversation);
    running.tenant.conversations.desk.wrapUp(conversation, { code: 'Solved' });

    const received = await listener.heard();
    expect(names(received)).to.deep.equal([`${prefix}.user.end`, `${prefix}.customer.end`, `${prefix}.acw`]);
    expect(received.map(({ eventBody }) => eventBody.disconnectType)).to.deep.equal([
      'CLIENT',
      'PEER',
      undefined,
    ]);
  });

  it('of one conversation say nothing about another', async () => {
    const mine = arrive(running);
    const other = arrive(running, 'customer-2');
    const listener = await subscribe(running, [details(mine)]);

    running.tenant.conversations.endByCustomer(other);
    const silence = await listener.heard();
    running.tenant.conversations.endByCustomer(mine);

    expect(silence).to.deep.equal([]);
    expect(names(await listener.heard())).to.include(`v2.detail.events.conversation.${mine.id}.customer.end`);
  });

  it('show what was said, by whom, and not that somebody was typing', async () => {
    const conversation = arrive(running);
    running.tenant.conversations.desk.accept(conversation);
    const listener = await subscribe(running, [`v2.users.${ANN.id}.conversations.messages`]);

    running.tenant.conversations.desk.type(conversation, 5000);
    const silence = await listener.heard();
    const { id } = running.tenant.conversations.desk.say(conversation, { text: 'Hello' });
    const [told, ...rest] = await listener.heard();

    expect([silence, rest]).to.deep.equal([[], []]);
    const agent = told.eventBody.participants.find(({ purpose }: { purpose: string }) => purpose === 'agent');
    expect(agent).to.deep.include({
      state: 'connected',
      user: { id: ANN.id },
      queue: { id: SUPPORT_QUEUE.id },
      wrapupRequired: true,
      type: 'open',
    });
    expect(agent.messages).to.deep.equal([
      {
        message: { id },
        messageTime: '2026-01-15T09:30:00.000Z',
        messageStatus: 'sent',
        messageMetadata: { type: 'Text' },
      },
    ]);
  });

  it('tell the agent, and only the one who is connected, that the customer is typing', async () => {
    const conversation = arrive(running);
    const topics = [ANN, BEN].map(({ id }) => `v2.users.${id}.conversations.inbound.typing.event`);
    const listener = await subscribe(running, topics);

    running.tenant.conversations.inbound.receiveTyping(INTEGRATION.id, 'customer-1');
    const alerting = await listener.heard();
    running.tenant.conversations.desk.accept(conversation);
    running.tenant.conversations.inbound.receiveTyping(INTEGRATION.id, 'customer-1');
    const connected = await listener.heard();

    expect([alerting, names(connected)]).to.deep.equal([[], [topics[0]]]);
    expect(connected[0].eventBody).to.deep.equal({
      conversationId: conversation.id,
      normalizedMessage: {
        channel: {
          platform: 'Open',
          to: { id: INTEGRATION.id },
          from: { id: 'customer-1', idType: 'Opaque', nickname: 'Ada' },
          time: '2026-01-15T09:30:00.000Z',
        },
        type: 'Event',
        events: [{ eventType: 'Typing', typing: { type: 'On' } }],
        direction: 'Inbound',
      },
    });
  });

  it('come once, however often the channel subscribed', async () => {
    const conversation = arrive(running);
    const prefix = `v2.detail.events.conversation.${conversation.id}`;
    const listener = await subscribe(running, [
      `${prefix}.customer.end`,
      `${prefix}?customer.end&acw`,
      `${prefix}?acw&customer.end`,
    ]);

    running.tenant.conversations.endByCustomer(conversation);

    expect(names(await listener.heard())).to.deep.equal([`${prefix}.customer.end`]);
  });

  it('come no more once they are unsubscribed', async () => {
    const conversation = arrive(running);
    const listener = await subscribe(running, [details(conversation)]);

    await listener.ask({ message: 'unsubscribe', topics: [details(conversation)] });
    running.tenant.conversations.endByCustomer(conversation);

    expect(await listener.heard()).to.deep.equal([]);
  });

  it('go on for conversations of a new organisation, to new channels', async () => {
    running.mock.reset();
    running.tenant.clock.freeze();
    const prefix = `v2.detail.events.conversation.${OPEN_CONVERSATION.id}`;
    const listener = await subscribe(running, [`${prefix}.customer.end`]);
    const conversation = running.tenant.conversations.find(OPEN_CONVERSATION.id);
    if (conversation === undefined) throw new Error('the seeded conversation is gone');

    running.tenant.conversations.endByCustomer(conversation);

    expect(names(await listener.heard())).to.deep.equal([`${prefix}.customer.end`]);
  });

  it('are byte for byte the same for the same seed', async () => {
    const run = async () => {
      await using fresh = await startTestMock(ORGANIZATION);
      const conversation = arrive(fresh);
      const listener = await subscribe(fresh, [
        details(conversation),
        `v2.routing.queues.${SUPPORT_QUEUE.id}.conversations.messages`,
      ]);
      await playOut(conversation, fresh);
      return JSON.stringify(await listener.heard());
    };

    const [first, second] = [await run(), await run()];

    expect(first).to.equal(second);
    expect(first).to.have.length.above(5000);
  });

  it('cut off a client that does not read them', async () => {
    const conversation = arrive(running);
    const bearer = running.token();
    const { body } = await call(running, 'POST', '/api/v2/notifications/channels', { token: bearer });
    await call(running, 'PUT', `/api/v2/notifications/channels/${body.id}/subscriptions`, {
      token: bearer,
      json: [{ id: details(conversation) }],
    });
    const { pathname, port } = new URL(body.connectUri);
    const raw = connect(Number(port), '127.0.0.1');
    raw.on('error', () => {});
    raw.write(
      `GET ${pathname} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    );
    await once(raw, 'readable');

    const { participants } = running.tenant.conversations;
    for (let round = 0; round < 640; round++) {
      const big = String(round % 10).repeat(64_000);
      participants.mergeAttributes(conversation, customerOf(conversation), { big });
    }
    raw.resume();
    await once(raw, 'close');

    expect(running.tenant.notifications.find(body.id)?.connection).to.equal(undefined);
  });
});
