import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { ANN_ID, BEN_ID, BILLING_ID, SUPPORT_ID } from '../../testing/engine-fixture.ts';
import { BASE, type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('a transfer', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  const replace = (ids: { id: string }, participant: string, kind: string, body: object) =>
    mock.api(
      'POST',
      `${BASE}/${kind === 'messages' ? 'messages/' : ''}${ids.id}/participants/${participant}/replace${kind === 'messages' ? '' : kind}`,
      body,
    );

  const good: [string, string, object, string][] = [
    ['to a queue', '/queue', { queueId: BILLING_ID }, BEN_ID],
    ['to a queue by its name', '/queue', { queueName: 'Billing' }, BEN_ID],
    ['to an agent', '/agent', { userId: BEN_ID }, BEN_ID],
    ['to an agent by their user name', '/agent', { userName: 'ben@acme.example' }, BEN_ID],
    ['to a queue in the old way', '', { queueId: BILLING_ID }, BEN_ID],
    ['to an agent in the old way', '', { userId: BEN_ID }, BEN_ID],
    ['to a queue by the message operation', 'messages', { queueId: BILLING_ID }, BEN_ID],
  ];
  for (const [what, kind, body, userId] of good) {
    it(`goes ${what}`, async () => {
      const ids = await mock.talk();

      expectStatus(await replace(ids, ids.agent.id, kind, body), 202);

      expect(await mock.statesOf(ids.id)).to.include('agent disconnected transfer');
      const participants = mock.genesys.conversations.find(ids.id)?.participants;
      expect(participants?.at(-1)).to.include({ state: 'alerting', userId });
    });
  }

  const bad: [string, string, object, number, string][] = [
    [
      'to a queue that does not exist',
      '/queue',
      { queueId: NOBODY },
      400,
      'conversations.error.queue.not.found',
    ],
    [
      'to a queue name that does not exist',
      '/queue',
      { queueName: 'Nowhere' },
      400,
      'conversations.error.queue.not.found',
    ],
    ['to nowhere', '', {}, 400, 'conversations.error.transfer.destination.required'],
    ['to no queue', '/queue', {}, 400, 'conversations.error.transfer.destination.required'],
    ['to no agent', '/agent', {}, 400, 'conversations.error.transfer.destination.required'],
    ['to the agent who has it', '/agent', { userId: ANN_ID }, 400, 'conversations.error.transfer.same.party'],
    ['to somebody who does not exist', '/agent', { userId: NOBODY }, 404, 'general.resource.not.found'],
  ];
  for (const [what, kind, body, status, code] of bad) {
    it(`is refused ${what}`, async () => {
      const ids = await mock.talk();

      const answer = await replace(ids, ids.agent.id, kind, body);

      expect([answer.status, answer.body.code]).to.deep.equal([status, code]);
      expect((await mock.statesOf(ids.id)).at(-1)).to.equal('agent connected');
    });
  }

  it('is refused of one who is not connected', async () => {
    const ids = await mock.converse();

    const answers = [
      await replace(ids, ids.agent.id, '/queue', { queueId: BILLING_ID }),
      await replace(ids, ids.customer.id, '/queue', { queueId: BILLING_ID }),
    ];

    expect(answers.map(({ body }) => body.code)).to.deep.equal(
      Array(2).fill('conversations.error.transfer.not.connected'),
    );
  });

  it('moves a waiting conversation to another queue, not to the one it waits in', async () => {
    const ids = await mock.converse();

    const same = await replace(ids, ids.acd.id, '/queue', { queueId: SUPPORT_ID });
    const other = await replace(ids, ids.acd.id, '/queue', { queueId: BILLING_ID });

    expect([same.status, same.body.code]).to.deep.equal([400, 'conversations.error.transfer.same.party']);
    expectStatus(other, 202);
    expect(mock.genesys.conversations.find(ids.id)?.participants.at(-1)).to.include({
      userId: BEN_ID,
      state: 'alerting',
    });
  });
});
