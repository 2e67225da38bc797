import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { ANN_ID, BEN_ID, SUPPORT_ID } from '../../testing/engine-fixture.ts';
import { BASE, type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const NOW = '2026-01-15T09:00:00.000Z';

describe('a conversation', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  it('is shown with its participants and their communications', async () => {
    const ids = await mock.talk();
    mock.genesys.agents.say(ids.id, 'Hi');

    const { body } = await mock.api('GET', `${BASE}/${ids.id}`);

    expect(body).to.include({ id: ids.id, startTime: NOW, selfUri: `${BASE}/${ids.id}` });
    const [customer, , acd, agent] = body.participants;
    expect(customer).to.deep.include({ purpose: 'customer', participantType: 'External', attributes: {} });
    expect(acd).to.include({ purpose: 'acd', queueId: SUPPORT_ID, queueName: 'Support', endTime: NOW });
    expect(agent).to.include({
      purpose: 'agent',
      userId: ANN_ID,
      name: 'Ann Agent',
      wrapupPrompt: 'optional',
    });
    expect(agent.messages[0]).to.deep.include({
      id: ids.agent.communication,
      state: 'connected',
      type: 'open',
    });
    expect(agent.messages[0].messages).to.have.length(1);
    expect(agent.calls).to.deep.equal([]);
  });

  it('is shown by the message operations with one communication for each participant', async () => {
    const ids = await mock.converse();

    const { body } = await mock.api('GET', `${BASE}/messages/${ids.id}`);

    expect(body).to.not.have.property('startTime');
    const agent = body.participants.at(-1);
    expect(agent).to.deep.include({
      purpose: 'agent',
      state: 'alerting',
      startAlertingTime: NOW,
      alertingTimeoutMs: 30_000,
      user: { id: ANN_ID, name: 'Ann Agent', selfUri: `/api/v2/users/${ANN_ID}` },
      queue: { id: SUPPORT_ID, name: 'Support', selfUri: `/api/v2/routing/queues/${SUPPORT_ID}` },
    });
  });

  it('is not there under another id, with the code of each operation', async () => {
    const answers = await Promise.all(
      [`${BASE}/${NOBODY}`, `${BASE}/messages/${NOBODY}`].map((path) => mock.api('GET', path)),
    );

    expect(answers.map(({ status, body }) => [status, body.code])).to.deep.equal([
      [404, 'not.found'],
      [404, 'conversation.error.conversation.not.found'],
    ]);
  });

  const endings: [string, (id: string) => Promise<{ status: number }>, number][] = [
    ['DELETE', (id) => mock.api('DELETE', `${BASE}/${id}`), 204],
    ['POST disconnect', (id) => mock.api('POST', `${BASE}/${id}/disconnect`), 202],
    ['PATCH state', (id) => mock.api('PATCH', `${BASE}/messages/${id}`, { state: 'disconnected' }), 200],
  ];
  for (const [what, end, status] of endings) {
    it(`is ended for everybody by ${what}, and again without effect`, async () => {
      const { id } = await mock.talk();

      const answers = [await end(id), await end(id)];

      expect(answers.map((answer) => answer.status)).to.deep.equal([status, status]);
      expect(await mock.statesOf(id)).to.deep.equal([
        'customer disconnected system',
        'workflow disconnected transfer',
        'acd disconnected transfer',
        'agent disconnected system',
      ]);
    });
  }

  it('answers the POST that ends it with an empty JSON string', async () => {
    const { id } = await mock.talk();

    expect((await mock.api('POST', `${BASE}/${id}/disconnect`)).text).to.equal('""');
  });

  it('can be changed by PATCH in no other way', async () => {
    const { id } = await mock.talk();

    expectStatus(await mock.api('PATCH', `${BASE}/messages/${id}`, {}), 400);
  });

  it('is in the listing of its agent while it is open, and in nobody else’s', async () => {
    const { id } = await mock.talk();
    const list = async (userId: string) => {
      const headers = { authorization: `Bearer ${mock.tokenOf(userId)}` };
      const answer = await fetch(`${mock.genesys.url}${BASE}/messages`, { headers });
      return ((await answer.json()) as { entities: { id: string }[] }).entities.map((entity) => entity.id);
    };
    const before = [await list(ANN_ID), await list(BEN_ID)];

    mock.genesys.conversations.end(id);

    expect([before, await list(ANN_ID)]).to.deep.equal([[[id], []], []]);
    expect((await mock.api('GET', `${BASE}/messages`)).body.code).to.equal('not.a.user');
  });
});
