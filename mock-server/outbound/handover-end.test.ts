import { expect } from 'chai';
import { START, testConversation, testParticipant } from './testing/conversation.ts';
import { startDeliveries } from './testing/deliveries.ts';
import { INTEGRATION_ID, integrationTo } from './testing/integration.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';

describe('end-of-handover messages', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.close());

  const customer = testParticipant({
    purpose: 'customer',
    userId: undefined,
    queueId: undefined,
    state: 'disconnected',
    endedAt: START + 60_000,
    disconnectType: 'peer',
  });
  const agent = testParticipant({
    state: 'disconnected',
    endedAt: START + 60_000,
    disconnectType: 'client',
    acwStartedAt: START + 60_000,
    acwEndedAt: START + 90_000,
    wrapup: { code: 'solved' },
  });
  const conversation = testConversation({ participants: [customer, agent] });

  async function sentFor(handoverEnd: Parameters<typeof integrationTo>[1]) {
    const { deliveries, events } = startDeliveries(integrationTo(receiver.url, handoverEnd));
    events.emit({ kind: 'participant-ended', conversation, participant: agent });
    events.emit({ kind: 'participant-ended', conversation, participant: customer });
    events.emit({ kind: 'after-call-work-ended', conversation, participant: agent });
    await deliveries.settled();
    await deliveries.close();
    return receiver.received.map(({ path, headers, raw }) => ({
      path,
      headers,
      body: JSON.parse(String(raw)),
    }));
  }

  it('are not sent unless they are switched on', async () => {
    expect(await sentFor({})).to.deep.equal([]);
  });

  it('take the form of the HTTP trigger', async () => {
    const sent = await sentFor({ handoverEnd: { httpTrigger: {} } });

    expect(sent.map(({ body }) => body)).to.deep.equal([
      { userId: 'user-1', topic: 'v2.detail.events.conversation.id.user.end', disconnectType: 'CLIENT' },
      { userId: 'user-1', topic: 'v2.detail.events.conversation.id.acw', disconnectType: '' },
    ]);
    expect(sent[0]?.path).to.equal('/handover/genesysCloudOM');
    expect(sent[0]?.headers).to.not.have.property('x-hub-signature-256');
  });

  it('take the form of EventBridge, with its key', async () => {
    const eventBridge = {
      url: `${receiver.url}/bus`,
      apiKey: 'a2V5IGZvciB0ZXN0cw==',
      sourceSuffix: 'cognigy-org',
    };

    const [first, ...more] = await sentFor({ handoverEnd: { eventBridge } });

    expect(more).to.have.length(0);
    expect(first?.path).to.equal('/bus');
    expect(first?.headers.authorization).to.equal('a2V5IGZvciB0ZXN0cw==');
    expect(first?.body).to.include({
      version: '0',
      'detail-type': 'v2.detail.events.conversation.{id}.customer.end',
      source: 'aws.partner/genesys.com/cloud/3f2c7d0e-5a41-4c8e-9d6b-0a1b2c3d4e5f/cognigy-org',
    });
    expect(first?.body.detail).to.deep.include({
      topicName: `v2.detail.events.conversation.${conversation.id}.customer.end`,
      version: '2',
    });
    expect(first?.body.detail.eventBody).to.deep.equal({
      eventTime: START + 60_000,
      conversationId: conversation.id,
      participantId: customer.id,
      sessionId: customer.communicationId,
      disconnectType: 'PEER',
      mediaType: 'MESSAGE',
      provider: 'PureCloud Messaging',
      direction: 'INBOUND',
      addressTo: INTEGRATION_ID,
      addressFrom: 'user-1',
      messageType: 'OPEN',
      interactingDurationMs: 58_000,
    });
  });
});
