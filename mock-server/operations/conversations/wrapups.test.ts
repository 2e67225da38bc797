import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { ANN_ID } from '../../testing/engine-fixture.ts';
import { BASE, type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOW = '2026-01-15T09:00:00.000Z';

describe('the wrap-up', () => {
  let mock: OpenMessaging;
  afterEach(() => mock.close());

  const code = '7d1c6b2e-0000-4000-8000-000000000001';

  beforeEach(async () => {
    mock = await startOpenMessaging({
      queue: { acwSettings: { wrapupPrompt: 'MANDATORY' }, wrapupCodes: [{ id: code, name: 'Solved' }] },
    });
  });

  it('is chosen from the codes of the queue, given, and read', async () => {
    const { id, agent } = await mock.talk();
    mock.genesys.agents.disconnect(id);
    const path = `${BASE}/messages/${id}/participants/${agent.id}`;

    const codes = await mock.api('GET', `${path}/wrapupcodes`);
    const before = await mock.api('GET', `${path}/wrapup`);
    const given = await mock.api('POST', `${path}/communications/${agent.communication}/wrapup`, {
      code,
      notes: 'done',
    });
    const after = await mock.api('GET', `${path}/wrapup`);

    expect(codes.body).to.deep.equal([
      { id: code, name: 'Solved', selfUri: `/api/v2/routing/wrapupcodes/${code}` },
    ]);
    expect([before.status, given.status]).to.deep.equal([404, 202]);
    expect(after.body).to.deep.equal({ code, notes: 'done', endTime: NOW });
    expect(mock.genesys.agents.routingStatus(ANN_ID)).to.equal('IDLE');
  });

  it('can be given by PATCH', async () => {
    const { id, agent } = await mock.talk();

    const answer = await mock.api('PATCH', `${BASE}/${id}/participants/${agent.id}`, {
      state: 'disconnected',
      wrapup: { code },
    });

    expectStatus(answer, 202);
    expect(mock.genesys.agents.routingStatus(ANN_ID)).to.equal('IDLE');
  });

  const refused: [string, object, number, string][] = [
    ['without a code', { wrapup: {} }, 400, 'conversation.error.wrapup.code.required'],
    ['with a code of another queue', { wrapup: { code: 'x' } }, 400, 'general.bad.request'],
    ['by skipping what is mandatory', { wrapupSkipped: true }, 400, 'conversation.error.wrapup.cannot.skip'],
  ];
  for (const [what, body, status, errorCode] of refused) {
    it(`is refused ${what}`, async () => {
      const { id, agent } = await mock.talk();

      const answer = await mock.api('PATCH', `${BASE}/${id}/participants/${agent.id}`, body);

      expect([answer.status, answer.body.code]).to.deep.equal([status, errorCode]);
    });
  }

  for (const [what, body] of [
    ['no body', undefined],
    ['an empty body', {}],
  ] as const) {
    it(`is refused with ${what}, which names no code`, async () => {
      const { id, agent } = await mock.talk();
      const path = `${BASE}/messages/${id}/participants/${agent.id}/communications/${agent.communication}/wrapup`;

      const answer = await mock.api('POST', path, body);

      expect([answer.status, answer.body.code]).to.deep.equal([
        400,
        'conversation.error.wrapup.code.required',
      ]);
    });
  }

  it('is for agents who have talked', async () => {
    const { id, customer, agent } = await mock.converse();

    const answers = await Promise.all(
      [customer, agent].map((who) =>
        mock.api('PATCH', `${BASE}/${id}/participants/${who.id}`, { wrapup: { code } }),
      ),
    );

    expect(answers.map(({ body }) => body.code)).to.deep.equal(Array(2).fill('general.bad.request'));
  });
});
