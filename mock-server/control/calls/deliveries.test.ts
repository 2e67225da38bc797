import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { DEFAULT_ORGANIZATION } from '../../org/default-organization.ts';
import { INTEGRATION_ID, integrationTo } from '../../outbound/testing/integration.ts';
import { type Receiver, startReceiver } from '../../outbound/testing/receiver.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

describe('the deliveries of the control API', () => {
  let receiver: Receiver;
  let mock: GenesysMock;

  beforeEach(async () => {
    receiver = await startReceiver();
    const integration = integrationTo(receiver.url, {
      outboundNotificationWebhookUrl: `${receiver.url}/hook?key=in-the-url`,
    });
    mock = await startGenesysMock({ organization: { ...DEFAULT_ORGANIZATION, integrations: [integration] } });
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
  });
  afterEach(async () => {
    await mock.close();
    await receiver.close();
  });

  const write = async (text: string, from = 'user-1') => {
    const answer = await call(
      mock,
      'POST',
      `/api/v2/conversations/messages/${INTEGRATION_ID}/inbound/open/message?prefetchConversationId=true`,
      {
        token: 'persona.valid',
        json: {
          channel: {
            from: { id: from, idType: 'Opaque' },
            time: '2026-01-15T09:30:00.000Z',
            messageId: text,
          },
          text,
        },
      },
    );
    expectStatus(answer, 200);
    return answer.body.conversationId as string;
  };

  it('show what was sent and what the receiver answered', async () => {
    receiver.answers.push(503);
    const conversationId = await write('hello');
    await mock.clock.advance(5_000);

    const { body } = await controlCall(mock, 'GET', '/deliveries?limit=1');

    expect(body.deliveries).to.have.length(1);
    expect(body.deliveries[0]).to.deep.include({
      sequence: 1,
      kind: 'webhook',
      about: 'Receipt',
      integrationId: INTEGRATION_ID,
      conversationId,
      state: 'delivered',
      createdAt: '2026-01-15T09:30:00.000Z',
    });
    expect(
      body.deliveries[0].attempts.map(({ at, status }: { at: string; status: number }) => [at, status]),
    ).to.deep.equal([
      ['2026-01-15T09:30:00.000Z', 503],
      ['2026-01-15T09:30:05.000Z', 200],
    ]);
    expect(body.deliveries[0].body).to.include({ type: 'Receipt', conversationId });
  });

  it('show the signature that the receiver has to find', async () => {
    await write('hello');
    await mock.deliveries.settled();

    const { body } = await controlCall(mock, 'GET', '/deliveries');

    expect(body.deliveries[0].signature).to.equal(receiver.received[0]?.headers['x-hub-signature-256']);
  });

  it('show no secret of the URL', async () => {
    await write('hello');
    await mock.deliveries.settled();

    const { text } = await controlCall(mock, 'GET', '/deliveries');

    expect(text).to.not.include('in-the-url');
  });

  it('can be narrowed to a state and a conversation', async () => {
    receiver.answers.push(400);
    await write('one');
    await mock.deliveries.settled();
    const other = await write('two', 'user-2');
    await mock.deliveries.settled();

    const failed = await controlCall(mock, 'GET', '/deliveries?state=failed');
    const ofOther = await controlCall(mock, 'GET', `/deliveries?conversationId=${other}`);

    expect(failed.body.deliveries.map(({ sequence }: { sequence: number }) => sequence)).to.deep.equal([1]);
    expect(ofOther.body.deliveries.map(({ sequence }: { sequence: number }) => sequence)).to.deep.equal([2]);
  });

  it('refuse a state there is not', async () => {
    expectStatus(await controlCall(mock, 'GET', '/deliveries?state=lost'), 400);
  });

  it('are forgotten by a reset', async () => {
    await write('hello');
    await mock.deliveries.settled();

    mock.reset();

    expect((await controlCall(mock, 'GET', '/deliveries')).body.deliveries).to.deep.equal([]);
  });
});
