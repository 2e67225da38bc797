import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { ANN, HANDOVER_CLIENT, OPEN_CONVERSATION, SUPPORT_QUEUE } from '../../org/default-organization.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

describe('the conversations of the control API', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9));
  });
  afterEach(() => mock.close());

  it('opens one', async () => {
    const json = { id, ownerClientId: HANDOVER_CLIENT.id, ownerUserId: ANN.id, customerName: 'Kim' };

    const answer = await controlCall(mock, 'POST', '/conversations', { json });

    expectStatus(answer, 201);
    expect(answer.body).to.deep.equal({
      id,
      state: 'open',
      integrationId: null,
      owner: { clientId: HANDOVER_CLIENT.id, userId: ANN.id },
      customerId: id,
      customerName: 'Kim',
      startedAt: '2026-01-15T09:00:00.000Z',
      endedAt: null,
      queueId: null,
      queuedAt: null,
      agent: null,
      attributes: {},
    });
    expect((await controlCall(mock, 'GET', `/conversations/${id}`)).body).to.deep.equal(answer.body);
  });

  it('gives one an id of its own when none is given', async () => {
    const { body } = await controlCall(mock, 'POST', '/conversations');

    expect(body.id).to.match(/^[0-9a-f-]{36}$/);
    expect(body.owner).to.deep.equal({});
  });

  it('refuses an id that is taken', async () => {
    const answer = await controlCall(mock, 'POST', '/conversations', { json: { id: OPEN_CONVERSATION.id } });

    expectStatus(answer, 409);
  });

  for (const field of ['ownerClientId', 'ownerUserId']) {
    it(`refuses an ${field} that there is not`, async () => {
      const answer = await controlCall(mock, 'POST', '/conversations', { json: { [field]: 'nobody' } });

      expectStatus(answer, 400);
      expect(answer.body.details[0].fieldName).to.equal(field);
    });
  }

  it('shows what a bot handed over', async () => {
    await call(mock, 'POST', '/api/v2/conversations/handover', {
      json: {
        sessionToken: 'persona.valid',
        conversationId: OPEN_CONVERSATION.id,
        queueId: SUPPORT_QUEUE.id,
        context: { intent: 'transfer' },
      },
    });

    const { body } = await controlCall(mock, 'GET', `/conversations/${OPEN_CONVERSATION.id}`);

    expect(body).to.deep.include({
      state: 'queued',
      queueId: SUPPORT_QUEUE.id,
      attributes: { intent: 'transfer' },
    });
  });

  it('lists the newest when told how many', async () => {
    await controlCall(mock, 'POST', '/conversations', { json: { id } });

    const all = await controlCall(mock, 'GET', '/conversations');
    const newest = await controlCall(mock, 'GET', '/conversations?limit=1');

    const idsOf = ({ body }: typeof all) => body.conversations.map((row: { id: string }) => row.id);
    expect(idsOf(all)).to.deep.equal([OPEN_CONVERSATION.id, id]);
    expect(idsOf(newest)).to.deep.equal([id]);
  });

  for (const query of ['limit=0', 'limit=x', 'limit=1&limit=2', 'color=red']) {
    it(`refuses the query ${query}`, async () => {
      expectStatus(await controlCall(mock, 'GET', `/conversations?${query}`), 400);
    });
  }

  it('says that it knows no such conversation', async () => {
    expectStatus(await controlCall(mock, 'GET', `/conversations/${id}`), 404);
  });

  it('shows who takes part', async () => {
    const json = { id, customerName: 'Kim' };
    await controlCall(mock, 'POST', '/conversations', { json });

    const { body } = await controlCall(mock, 'GET', `/conversations/${id}/participants`);

    const seen = body.participants.map(
      ({ purpose, name, state, startedAt, endedAt }: Record<string, unknown>) => [
        purpose,
        name,
        state,
        startedAt,
        endedAt,
      ],
    );
    expect(seen).to.deep.equal([
      ['customer', 'Kim', 'connected', '2026-01-15T09:00:00.000Z', null],
      ['workflow', null, 'connected', '2026-01-15T09:00:00.000Z', null],
    ]);
  });

  it('shows nobody of a conversation that there is not', async () => {
    expectStatus(await controlCall(mock, 'GET', `/conversations/${id}/participants`), 404);
  });
});
