import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { START, testConversation, testMessage } from './testing/conversation.ts';
import { deliveriesOfSuite } from './testing/deliveries.ts';
import { INTEGRATION_ID, integrationTo, SECRET } from './testing/integration.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';

describe('webhooks', () => {
  let receiver: Receiver;
  const start = deliveriesOfSuite();
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.close());

  it('post compact JSON, signed over the bytes as they are sent', async () => {
    const { deliveries, say } = start(
      integrationTo(receiver.url, { webhookHeaders: { 'X-Tenant': 'acme' } }),
    );

    say(testConversation(), testMessage({ text: 'Grüße 👋' }));
    await deliveries.settled();

    const [request] = receiver.received;
    const raw = request?.raw ?? Buffer.of();
    const hmac = createHmac('sha256', SECRET).update(raw).digest('base64');
    expect(request?.path).to.equal('/handover/genesysCloudOM');
    expect(request?.headers).to.include({
      'x-hub-signature-256': `sha256=${hmac}`,
      'x-tenant': 'acme',
      'content-type': 'application/json',
      'content-length': String(raw.length),
    });
    expect(raw.toString()).to.equal(JSON.stringify(JSON.parse(raw.toString())));
    expect(JSON.parse(raw.toString())).to.include({ type: 'Text', text: 'Grüße 👋' });
  });

  it('let no header of the integration replace the signature or break the connection', async () => {
    const webhookHeaders = {
      'x-hub-signature-256': 'sha256=forged',
      'Content-Length': '3',
      'Transfer-Encoding': 'chunked',
      Expect: '100-continue',
    };
    const { deliveries, say } = start({ ...integrationTo(receiver.url), webhookHeaders });

    say(testConversation(), testMessage());
    await deliveries.settled();

    expect(deliveries.list()[0]?.state).to.equal('delivered');
    expect(receiver.received[0]?.headers['x-hub-signature-256']).to.not.include('forged');
    expect(receiver.received[0]?.headers).to.not.have.any.keys('expect', 'transfer-encoding');
  });

  it('confirm a message of the customer with a receipt that has its id', async () => {
    const { deliveries, events } = start(integrationTo(receiver.url));
    const message = testMessage({ direction: 'inbound', externalId: 'cognigy-7', status: 'received' });

    events.emit({ kind: 'message-received', conversation: testConversation(), message });
    await deliveries.settled();

    expect(JSON.parse(String(receiver.received[0]?.raw))).to.deep.include({
      id: message.id,
      type: 'Receipt',
      status: 'Published',
      isFinalReceipt: true,
    });
  });

  it('are not sent for a conversation that came through no integration', async () => {
    const { deliveries, say } = start(integrationTo(receiver.url));

    say(testConversation({ integrationId: undefined }), testMessage());

    expect(deliveries.list()).to.deep.equal([]);
  });

  for (const status of [200, 202, 204]) {
    it(`count ${status} as delivered`, async () => {
      const { deliveries, say } = start(integrationTo(receiver.url));
      receiver.answers.push(status);

      say(testConversation(), testMessage());
      await deliveries.settled();

      expect(deliveries.list()[0]).to.deep.include({
        state: 'delivered',
        attempts: [
          {
            at: START,
            durationMs: 0,
            url: `${receiver.url}/handover/genesysCloudOM`,
            status,
            error: undefined,
          },
        ],
      });
    });
  }

  it('name where they would have gone, also where no webhook goes', async () => {
    const integration = {
      ...integrationTo(receiver.url),
      outboundNotificationWebhookUrl: 'tunnel://127.0.0.1:9/a?b',
    };
    const { deliveries, say } = start(integration);

    say(testConversation(), testMessage());
    await deliveries.settled();

    expect(deliveries.list()[0]?.attempts[0]).to.include({
      url: 'tunnel://127.0.0.1:9/a',
      status: undefined,
    });
  });

  for (const status of [429, 500, 503]) {
    it(`try five times more, five seconds apart, after ${status}, and tell that the message was not delivered`, async () => {
      const { clock, deliveries, undelivered, say, warnings } = start(integrationTo(receiver.url));
      receiver.answers.push(...Array.from({ length: 6 }, () => status));
      const message = testMessage();

      say(testConversation(), message);
      await clock.advance(60_000);

      const [delivery] = deliveries.list();
      expect(delivery?.state).to.equal('failed');
      expect(delivery?.attempts.map(({ at }) => at - START)).to.deep.equal([
        0, 5000, 10000, 15000, 20000, 25000,
      ]);
      expect(receiver.received).to.have.length(6);
      expect(undelivered).to.deep.equal([message.id]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`failed after 6 attempts: answered ${status}`);
    });
  }

  for (const status of [400, 401, 404, 410]) {
    it(`are given up at once after ${status}`, async () => {
      const { clock, deliveries, undelivered, say } = start(integrationTo(receiver.url));
      receiver.answers.push(status);
      const message = testMessage();

      say(testConversation(), message);
      await clock.advance(60_000);

      expect(receiver.received).to.have.length(1);
      expect(deliveries.list()[0]?.state).to.equal('failed');
      expect(undelivered).to.deep.equal([message.id]);
    });
  }

  it('wait ten seconds for an answer', async () => {
    const { clock, deliveries, say } = start(integrationTo(receiver.url));
    receiver.answers.push('silent');

    say(testConversation(), testMessage());
    await clock.advance(15_000);

    expect(
      deliveries.list()[0]?.attempts.map(({ at, durationMs, status, error }) => ({
        at: at - START,
        durationMs,
        status,
        error,
      })),
    ).to.deep.equal([
      { at: 0, durationMs: 10_000, status: undefined, error: 'timeout' },
      { at: 15_000, durationMs: 0, status: 200, error: undefined },
    ]);
  });

  it('try again when nobody listens', async () => {
    const { clock, deliveries, say } = start(integrationTo(receiver.url));
    await receiver.close();

    say(testConversation(), testMessage());
    await clock.advance(5_000);

    expect(deliveries.list()[0]?.state).to.equal('pending');
    expect(deliveries.list()[0]?.attempts.map(({ error }) => error)).to.deep.equal([
      'ECONNREFUSED',
      'ECONNREFUSED',
    ]);
  });

  it('follow no redirect', async () => {
    const { clock, deliveries, say } = start(integrationTo(receiver.url));
    await using elsewhere = await startReceiver();
    receiver.answers.push((response) => response.writeHead(307, { Location: elsewhere.url }).end());

    say(testConversation(), testMessage());
    await clock.advance(60_000);

    expect(elsewhere.received).to.have.length(0);
    expect(deliveries.list()[0]?.attempts.map(({ status }) => status)).to.deep.equal([307]);
    expect(deliveries.list()[0]?.state).to.equal('failed');
  });

  it('keep the order within a conversation, and hold up no other', async () => {
    const { clock, deliveries, say } = start(integrationTo(receiver.url));
    const slow = testConversation();
    const quick = testConversation({ id: 'e1d2c3b4-4444-4aaa-8bbb-00000000000a' });
    receiver.answers.push(503);

    say(slow, testMessage({ text: 'slow 1' }));
    say(slow, testMessage({ text: 'slow 2' }));
    await deliveries.settled();
    say(quick, testMessage({ text: 'quick' }));
    await deliveries.settled();
    await clock.advance(5_000);

    const texts = receiver.received.map(({ raw }) => JSON.parse(String(raw)).text);
    expect(texts).to.deep.equal(['slow 1', 'quick', 'slow 1', 'slow 2']);
  });

  it('are sent again at once when a kept connection had just been closed', async () => {
    const { deliveries, say } = start(integrationTo(receiver.url));
    say(testConversation(), testMessage());
    await deliveries.settled();
    receiver.answers.push((response) => response.socket?.resetAndDestroy());

    say(testConversation(), testMessage({ text: 'again' }));
    await deliveries.settled();

    expect(deliveries.list()[1]).to.deep.include({ state: 'delivered' });
    expect(deliveries.list()[1]?.attempts).to.have.length(1);
  });

  for (const [what, breakOff] of [
    ['broken off', (response?: ServerResponse) => response?.socket?.resetAndDestroy()],
    ['cut short', (response?: ServerResponse) => response?.destroy()],
  ] as const) {
    it(`are delivered once there is an answer, also when it is ${what} in its middle`, async () => {
      const { deliveries, say } = start(integrationTo(receiver.url));
      let half: ServerResponse | undefined;
      receiver.answers.push((response) => {
        half = response;
        response.writeHead(200).write('half');
      });

      say(testConversation(), testMessage());
      await deliveries.settled();
      breakOff(half);
      say(testConversation(), testMessage({ text: 'next' }));
      await deliveries.settled();

      expect(deliveries.list().map(({ state, attempts }) => [state, attempts.length])).to.deep.equal([
        ['delivered', 1],
        ['delivered', 1],
      ]);
    });
  }

  it('cost a receiver its connection whose answer does not end', async () => {
    const { deliveries, say } = start(integrationTo(receiver.url));
    const closed = Promise.withResolvers<void>();
    receiver.answers.push((response) => {
      response.once('close', closed.resolve).writeHead(200);
      const fill = () => response.write('x'.repeat(10_000)) && setImmediate(fill);
      response.on('drain', fill);
      fill();
    });

    say(testConversation(), testMessage());
    await closed.promise;

    expect(deliveries.list()[0]?.state).to.equal('delivered');
  });

  it('fail with a reason, and without the secret, when a header cannot be sent', async () => {
    const webhookHeaders = { Authorization: 'Bearer very\nsecret' };
    const { deliveries, say, warnings } = start({ ...integrationTo(receiver.url), webhookHeaders });

    say(testConversation(), testMessage());
    await deliveries.settled();

    expect(deliveries.list()[0]?.state).to.equal('failed');
    expect(deliveries.list()[0]?.attempts[0]?.error).to.include('headers cannot be sent');
    expect(warnings.join()).to.not.include('secret');
  });

  it('fail when the integration is gone, and use its new secret when it has changed', async () => {
    const running = start(integrationTo(receiver.url));
    receiver.answers.push(503);
    running.say(testConversation(), testMessage());
    await running.deliveries.settled();

    const rotated = { outboundNotificationWebhookSignatureSecretToken: 'another-secret-for-tests' };
    running.integrations.set(INTEGRATION_ID, integrationTo(receiver.url, rotated));
    await running.clock.advance(5_000);
    running.integrations.clear();
    const other = running.deliveries.list()[0];

    const [first, second] = receiver.received.map(({ headers }) => headers['x-hub-signature-256']);
    expect(first).to.not.equal(second);
    expect(other?.state).to.equal('delivered');
  });

  it('lose and repeat nothing for many conversations at once, and keep the order of each', async () => {
    const { clock, deliveries, say } = start(integrationTo(receiver.url));
    const busy = (response: ServerResponse) => response.writeHead(503, { 'Retry-After': '1' }).end();
    for (let count = 0; count < 900; count++) receiver.answers.push(count % 97 === 96 ? busy : 200);
    const conversations = Array.from({ length: 100 }, (_, index) =>
      testConversation({ id: `conversation-${index}` }),
    );

    for (let round = 0; round < 20; round++) {
      for (const conversation of conversations) {
        say(conversation, testMessage({ id: `${conversation.id}/${round}`, text: String(round) }));
      }
    }
    await deliveries.settled();
    while (deliveries.list().some(({ state }) => state === 'pending')) {
      await clock.advance(5_000);
      await deliveries.settled();
    }

    const refused = 9;
    expect(receiver.received).to.have.length(2000 + refused);
    const bodies = receiver.received.map(({ raw }) => JSON.parse(String(raw)));
    for (const { id } of conversations) {
      const ids = new Set(bodies.filter((body) => body.conversationId === id).map((body) => body.id));
      expect([...ids]).to.deep.equal(Array.from({ length: 20 }, (_, round) => `${id}/${round}`));
    }
  });

  it('use 64 connections to a receiver, and start its time when one is free', async () => {
    const { clock, deliveries, say } = start(integrationTo(receiver.url));
    const reached = Promise.withResolvers<void>();
    const answer = () => receiver.received.length === 64 && reached.resolve();
    receiver.answers.push(...Array.from({ length: 64 }, () => answer));

    for (let index = 0; index < 70; index++)
      say(testConversation({ id: `conversation-${index}` }), testMessage());
    await reached.promise;
    await clock.advance(10_000);
    await deliveries.settled();

    expect(deliveries.list().filter(({ state }) => state === 'pending')).to.have.length(64);
    expect(receiver.received).to.have.length(70);
    expect(deliveries.list()[69]?.attempts.map(({ error, status }) => [error, status])).to.deep.equal([
      [undefined, 200],
    ]);
  });

  it('leave the sent ones behind: only so many are remembered', async () => {
    const { deliveries, say } = start(integrationTo(receiver.url), { keep: 3 });

    for (let count = 0; count < 10; count++) say(testConversation(), testMessage());
    await deliveries.settled();

    expect(deliveries.list().map(({ sequence }) => sequence)).to.deep.equal([8, 9, 10]);
  });

  it('come to nothing after the organisation was replaced', async () => {
    const { clock, deliveries, say } = start(integrationTo(receiver.url));
    receiver.answers.push(503);
    say(testConversation(), testMessage());
    await deliveries.settled();

    deliveries.forget();
    await clock.advance(60_000);
    say(testConversation(), testMessage());

    expect(deliveries.list()).to.deep.equal([]);
    expect(receiver.received).to.have.length(1);
  });
});
