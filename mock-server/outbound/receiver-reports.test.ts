import { expect } from 'chai';
import { quietLogger } from '../base/logger.ts';
import { OPEN_INTEGRATION } from '../org/default-organization.ts';
import type { Delivery } from './delivery.ts';
import { ReceiverReports } from './receiver-reports.ts';
import { testConversation, testMessage } from './testing/conversation.ts';
import { deliveriesOfSuite } from './testing/deliveries.ts';
import { INTEGRATION_ID, integrationTo } from './testing/integration.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';

describe('a webhook receiver that does not answer', () => {
  let receiver: Receiver;
  const start = deliveriesOfSuite();
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.close());

  it('is told of at once: who sends, where to, what is wrong, when it is tried again, what to change', async () => {
    const { deliveries, say, warnings } = start(integrationTo(receiver.url));
    await receiver.close();

    say(testConversation(), testMessage());
    await deliveries.settled();

    expect(warnings).to.have.length(1);
    const { name } = integrationTo(receiver.url);
    expect(warnings[0])
      .to.contain(`${name} (${INTEGRATION_ID})`)
      .and.contain(`${receiver.url}/handover/genesysCloudOM: nothing listens there (ECONNREFUSED)`)
      .and.contain('tried again every 5 s, 5 times')
      .and.contain('outboundNotificationWebhookUrl in the organisation file')
      .and.contain(`PATCH /api/v2/conversations/messaging/integrations/open/${INTEGRATION_ID}`);
  });

  it('is told of once, whatever is tried and sent', async () => {
    const { clock, deliveries, say, warnings } = start(integrationTo(receiver.url));
    await receiver.close();

    for (const id of ['one', 'two', 'three']) say(testConversation({ id }), testMessage());
    await deliveries.settled();
    await clock.advance(10_000);

    expect(deliveries.list().map(({ attempts }) => attempts.length)).to.deep.equal([3, 3, 3]);
    expect(warnings).to.have.length(1);
  });

  it('is told of again after something arrived', async () => {
    const { clock, deliveries, say, warnings } = start(integrationTo(receiver.url));
    receiver.answers.push('silent', 200, 'silent');

    say(testConversation(), testMessage());
    await clock.advance(15_000);
    await deliveries.settled();
    say(testConversation(), testMessage());
    await clock.advance(10_000);

    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.equal(warnings[1]);
  });

  it('is told of when it takes too long', async () => {
    const { clock, say, warnings } = start(integrationTo(receiver.url));
    receiver.answers.push('silent');

    say(testConversation(), testMessage());
    await clock.advance(10_000);

    expect(warnings[0]).to.contain('no answer came within 10 s');
  });

  it('is told that it speaks no TLS', async () => {
    const { deliveries, say, warnings } = start(integrationTo(receiver.url.replace('http:', 'https:')));

    say(testConversation(), testMessage());
    await deliveries.settled();

    expect(warnings[0]).to.contain('perhaps the address must start with http://');
  });

  it('is not told of when it answers, whatever it answers', async () => {
    const { deliveries, say, warnings } = start(integrationTo(receiver.url));
    receiver.answers.push(503);

    say(testConversation(), testMessage());
    await deliveries.settled();

    expect(warnings).to.deep.equal([]);
  });

  it('is said to be an example where it is that of the built-in integration', async () => {
    const warnings: string[] = [];
    const log = { ...quietLogger, warn: (line: string) => warnings.push(line) };
    const integration = { ...integrationTo(receiver.url), ...OPEN_INTEGRATION };
    const url = OPEN_INTEGRATION.outboundNotificationWebhookUrl;
    const attempt = { at: 0, durationMs: 0, url, status: undefined, error: 'ECONNREFUSED' };
    const delivery: Delivery = {
      kind: 'webhook',
      integrationId: OPEN_INTEGRATION.id,
      conversationId: 'any',
      about: 'Text',
      body: '{}',
      sequence: 1,
      createdAt: 0,
      attempts: [attempt],
      state: 'pending',
    };

    new ReceiverReports(log).onAttempt(delivery, { kind: 'unreachable', code: 'ECONNREFUSED' }, integration);

    expect(warnings[0]).to.contain('The address of the built-in integration is only an example');
  });
});
