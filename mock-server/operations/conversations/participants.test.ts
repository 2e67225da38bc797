import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { BASE, type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('a participant', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  it('accepts by PATCH with state connected', async () => {
    const { id, agent } = await mock.converse();

    const answer = await mock.api('PATCH', `${BASE}/messages/${id}/participants/${agent.id}`, {
      state: 'connected',
    });

    expect([answer.status, answer.text]).to.deep.equal([202, '']);
    expect((await mock.statesOf(id)).at(-1)).to.equal('agent connected');
  });

  const leaving: [string, 'agent' | 'customer', boolean, string[]][] = [
    [
      'the agent who is alerted declines',
      'agent',
      false,
      ['customer connected', 'agent disconnected transfer.noanswer'],
    ],
    [
      'the agent who talks ends it',
      'agent',
      true,
      ['customer disconnected peer', 'agent disconnected client'],
    ],
    ['the customer ends it', 'customer', true, ['customer disconnected endpoint', 'agent disconnected peer']],
  ];
  for (const [what, who, accepted, expected] of leaving) {
    it(`leaves by PATCH with state disconnected: ${what}`, async () => {
      const ids = accepted ? await mock.talk() : await mock.converse();

      const path = `${BASE}/${ids.id}/participants/${ids[who].id}`;
      expectStatus(await mock.api('PATCH', path, { state: 'disconnected' }), 202);

      expect(await mock.statesOf(ids.id)).to.include.members(expected);
    });
  }

  it('cannot come back once it has left', async () => {
    const { id, acd } = await mock.talk();

    const answer = await mock.api('PATCH', `${BASE}/${id}/participants/${acd.id}`, { state: 'connected' });

    expect([answer.status, answer.body.code]).to.deep.equal([
      400,
      'conversation.error.participant.no.active.conversations',
    ]);
  });

  it('leaves by its communication too, and nothing else can be done with that', async () => {
    const { id, agent } = await mock.talk();
    const path = `${BASE}/messages/${id}/participants/${agent.id}/communications/${agent.communication}`;

    const refused = await mock.api('PATCH', path, { state: 'connected' });
    const answer = await mock.api('PATCH', path, { state: 'disconnected' });

    expect([refused.status, refused.body.code]).to.deep.equal([400, 'communication.state.required']);
    expect([answer.status, answer.body]).to.deep.equal([200, {}]);
    expect((await mock.statesOf(id)).at(-1)).to.equal('agent disconnected client');
  });

  it('is not there under another id', async () => {
    const { id, agent } = await mock.talk();

    const answers = await Promise.all([
      mock.api('PATCH', `${BASE}/${id}/participants/${NOBODY}`, {}),
      mock.api('PATCH', `${BASE}/${NOBODY}/participants/${agent.id}`, {}),
      mock.api('PATCH', `${BASE}/messages/${id}/participants/${agent.id}/communications/${NOBODY}`, {}),
    ]);

    expect(answers.map(({ status, body }) => [status, body.code])).to.deep.equal([
      [404, 'conversation.error.not.conversation.participant'],
      [404, 'not.found'],
      [404, 'not.found'],
    ]);
  });

  it('stays as it is where the body is left out', async () => {
    const { id, agent } = await mock.talk();
    const before = await mock.api('GET', `${BASE}/messages/${id}`);

    const answer = await mock.api('PATCH', `${BASE}/messages/${id}/participants/${agent.id}`);

    expect([answer.status, answer.text]).to.deep.equal([202, '']);
    expect((await mock.api('GET', `${BASE}/messages/${id}`)).body).to.deep.equal(before.body);
  });

  it('gathers attributes', async () => {
    const { id, customer } = await mock.talk();
    const path = `/participants/${customer.id}/attributes`;

    const plain = await mock.api('PATCH', `${BASE}/${id}${path}`, { attributes: { a: '1', b: '1' } });
    const told = await mock.api('PATCH', `${BASE}/messages/${id}${path}`, { attributes: { b: '2' } });

    expect([plain.status, plain.text]).to.deep.equal([202, '']);
    expect([told.status, told.body]).to.deep.equal([202, { attributes: { a: '1', b: '2' } }]);
  });

  for (const body of [{}, { attributes: null }]) {
    it(`refuses ${JSON.stringify(body)} as attributes`, async () => {
      const { id, customer } = await mock.talk();

      const answer = await mock.api('PATCH', `${BASE}/${id}/participants/${customer.id}/attributes`, body);

      expect([answer.status, answer.body.code]).to.deep.equal([
        400,
        'conversation.error.participant.attribute.null',
      ]);
    });
  }

  it('refuses attributes without a body', async () => {
    const { id, customer } = await mock.talk();

    const answer = await mock.api('PATCH', `${BASE}/messages/${id}/participants/${customer.id}/attributes`);

    expect([answer.status, answer.body.code]).to.deep.equal([
      400,
      'conversation.error.participant.attribute.null',
    ]);
  });
});
