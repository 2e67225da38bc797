import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { ANN_ID, BEN_ID, BILLING_ID, INTEGRATION_ID, SUPPORT_ID } from '../../testing/engine-fixture.ts';
import { BASE, type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const NOW = '2026-01-15T09:00:00.000Z';

let mock: OpenMessaging;
beforeEach(async () => {
  mock = await startOpenMessaging();
});
afterEach(() => mock.close());

/** A conversation that Ann has accepted. */
async function talk() {
  const { id } = await mock.converse();
  mock.genesys.agents.accept(id);
  return mock.ids(id);
}

const stateOf = async (id: string) =>
  (await mock.api('GET', `${BASE}/messages/${id}`)).body.participants.map(
    ({ purpose, state, disconnectType }: Record<string, string>) =>
      [purpose, state, disconnectType].filter(Boolean).join(' '),
  );

describe('a conversation', () => {
  it('is shown with its participants and their communications', async () => {
    const ids = await talk();
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
      const { id } = await talk();

      const answers = [await end(id), await end(id)];

      expect(answers.map((answer) => answer.status)).to.deep.equal([status, status]);
      expect(await stateOf(id)).to.deep.equal([
        'customer disconnected system',
        'workflow disconnected transfer',
        'acd disconnected transfer',
        'agent disconnected system',
      ]);
    });
  }

  it('answers the POST that ends it with an empty JSON string', async () => {
    const { id } = await talk();

    expect((await mock.api('POST', `${BASE}/${id}/disconnect`)).text).to.equal('""');
  });

  it('can be changed by PATCH in no other way', async () => {
    const { id } = await talk();

    expectStatus(await mock.api('PATCH', `${BASE}/messages/${id}`, {}), 400);
  });

  it('is in the listing of its agent while it is open, and in nobody else’s', async () => {
    const { id } = await talk();
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

describe('a participant', () => {
  it('accepts by PATCH with state connected', async () => {
    const { id, agent } = await mock.converse();

    const answer = await mock.api('PATCH', `${BASE}/messages/${id}/participants/${agent.id}`, {
      state: 'connected',
    });

    expect([answer.status, answer.text]).to.deep.equal([202, '']);
    expect((await stateOf(id)).at(-1)).to.equal('agent connected');
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
      const ids = accepted ? await talk() : await mock.converse();

      const path = `${BASE}/${ids.id}/participants/${ids[who].id}`;
      expectStatus(await mock.api('PATCH', path, { state: 'disconnected' }), 202);

      expect(await stateOf(ids.id)).to.include.members(expected);
    });
  }

  it('cannot come back once it has left', async () => {
    const { id, acd } = await talk();

    const answer = await mock.api('PATCH', `${BASE}/${id}/participants/${acd.id}`, { state: 'connected' });

    expect([answer.status, answer.body.code]).to.deep.equal([
      400,
      'conversation.error.participant.no.active.conversations',
    ]);
  });

  it('leaves by its communication too, and nothing else can be done with that', async () => {
    const { id, agent } = await talk();
    const path = `${BASE}/messages/${id}/participants/${agent.id}/communications/${agent.communication}`;

    const refused = await mock.api('PATCH', path, { state: 'connected' });
    const answer = await mock.api('PATCH', path, { state: 'disconnected' });

    expect([refused.status, refused.body.code]).to.deep.equal([400, 'communication.state.required']);
    expect([answer.status, answer.body]).to.deep.equal([200, {}]);
    expect((await stateOf(id)).at(-1)).to.equal('agent disconnected client');
  });

  it('is not there under another id', async () => {
    const { id, agent } = await talk();

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

  it('gathers attributes', async () => {
    const { id, customer } = await talk();
    const path = `/participants/${customer.id}/attributes`;

    const plain = await mock.api('PATCH', `${BASE}/${id}${path}`, { attributes: { a: '1', b: '1' } });
    const told = await mock.api('PATCH', `${BASE}/messages/${id}${path}`, { attributes: { b: '2' } });

    expect([plain.status, plain.text]).to.deep.equal([202, '']);
    expect([told.status, told.body]).to.deep.equal([202, { attributes: { a: '1', b: '2' } }]);
  });

  for (const body of [{}, { attributes: null }]) {
    it(`refuses ${JSON.stringify(body)} as attributes`, async () => {
      const { id, customer } = await talk();

      const answer = await mock.api('PATCH', `${BASE}/${id}/participants/${customer.id}/attributes`, body);

      expect([answer.status, answer.body.code]).to.deep.equal([
        400,
        'conversation.error.participant.attribute.null',
      ]);
    });
  }
});

describe('a transfer', () => {
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
      const ids = await talk();

      expectStatus(await replace(ids, ids.agent.id, kind, body), 202);

      expect(await stateOf(ids.id)).to.include('agent disconnected transfer');
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
      const ids = await talk();

      const answer = await replace(ids, ids.agent.id, kind, body);

      expect([answer.status, answer.body.code]).to.deep.equal([status, code]);
      expect((await stateOf(ids.id)).at(-1)).to.equal('agent connected');
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

describe('an agent', () => {
  it('writes through their communication', async () => {
    const { id, agent } = await talk();

    const answer = await mock.api(
      'POST',
      `${BASE}/messages/${id}/communications/${agent.communication}/messages`,
      { textBody: 'Hi' },
    );

    expectStatus(answer, 200);
    expect(answer.body).to.deep.include({
      conversationId: id,
      direction: 'outbound',
      status: 'sent',
      fromAddress: INTEGRATION_ID,
      toAddress: 'customer-1',
      createdBy: { id: ANN_ID, version: 1, selfUri: `/api/v2/users/${ANN_ID}` },
    });
    expect(answer.body.normalizedMessage).to.include({
      text: 'Hi',
      type: 'Text',
      originatingEntity: 'Human',
      direction: 'Outbound',
    });
  });

  it('types', async () => {
    const { id, agent } = await talk();

    const answer = await mock.api(
      'POST',
      `${BASE}/messages/${id}/communications/${agent.communication}/typing`,
      { typing: { type: 'On' } },
    );

    expectStatus(answer, 204);
  });

  const refused: [string, 'agent' | 'customer', object, string][] = [
    ['more than the channel takes', 'agent', { textBody: 'x'.repeat(4001) }, 'textBody'],
    ['uploads', 'agent', { textBody: 'x', mediaIds: ['a'] }, 'mediaIds'],
    [
      'a canned response',
      'agent',
      { textBody: 'x', messagingTemplate: { responseId: 'a' } },
      'messagingTemplate',
    ],
    ['in the name of the customer', 'customer', { textBody: 'x' }, 'path.communicationId'],
  ];
  for (const [what, who, body, field] of refused) {
    it(`cannot write ${what}`, async () => {
      const ids = await talk();

      const answer = await mock.api(
        'POST',
        `${BASE}/messages/${ids.id}/communications/${ids[who].communication}/messages`,
        body,
      );

      expectStatus(answer, 400);
      expect(answer.body.details[0].fieldName).to.equal(field);
    });
  }

  it('cannot write before accepting, or through a communication that is not there', async () => {
    const { id, agent } = await mock.converse();

    const early = await mock.api(
      'POST',
      `${BASE}/messages/${id}/communications/${agent.communication}/messages`,
      { textBody: 'x' },
    );
    const nowhere = await mock.api('POST', `${BASE}/messages/${id}/communications/${NOBODY}/messages`, {
      textBody: 'x',
    });

    expect([early.status, nowhere.status]).to.deep.equal([400, 404]);
  });
});

describe('messages', () => {
  it('are read one by one, through their conversation or without, and in bulk', async () => {
    const { id } = await mock.converse();
    const message = mock.genesys.conversations.find(id)?.messages[0]?.id ?? '';

    const one = await mock.api('GET', `${BASE}/messages/${message}/details`);
    const same = await mock.api('GET', `${BASE}/messages/${id}/messages/${message}`);
    const bulk = await mock.api('POST', `${BASE}/messages/${id}/messages/bulk`, [message, message, 'x']);

    expect(one.body).to.include({
      id: message,
      conversationId: id,
      direction: 'inbound',
      status: 'received',
      messengerType: 'open',
    });
    expect(same.body).to.deep.equal(one.body);
    expect(bulk.body).to.deep.equal({ entities: [one.body] });
  });

  it('are not there under another id or in another conversation', async () => {
    const { id } = await mock.converse();
    const other = await mock.converse('customer-2');
    const message = mock.genesys.conversations.find(id)?.messages[0]?.id ?? '';

    const answers = await Promise.all(
      [`${NOBODY}/details`, `${other.id}/messages/${message}`].map((path) =>
        mock.api('GET', `${BASE}/messages/${path}`),
      ),
    );

    expect(answers.map(({ status, body }) => [status, body.code])).to.deep.equal(
      Array(2).fill([404, 'not.found']),
    );
  });

  it('are at most 1000 in bulk', async () => {
    const { id } = await mock.converse();

    const answer = await mock.api('POST', `${BASE}/messages/${id}/messages/bulk`, Array(1001).fill('x'));

    expectStatus(answer, 400);
  });
});

describe('the wrap-up', () => {
  const code = '7d1c6b2e-0000-4000-8000-000000000001';

  beforeEach(async () => {
    await mock.close();
    mock = await startOpenMessaging({
      queue: { acwSettings: { wrapupPrompt: 'MANDATORY' }, wrapupCodes: [{ id: code, name: 'Solved' }] },
    });
  });

  it('is chosen from the codes of the queue, given, and read', async () => {
    const { id, agent } = await talk();
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
    const { id, agent } = await talk();

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
      const { id, agent } = await talk();

      const answer = await mock.api('PATCH', `${BASE}/${id}/participants/${agent.id}`, body);

      expect([answer.status, answer.body.code]).to.deep.equal([status, errorCode]);
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

describe('the detail of a conversation', () => {
  const details = (id: string) => mock.api('GET', `/api/v2/analytics/conversations/${id}/details`);

  it('is some seconds behind', async () => {
    const { id } = await talk();
    const fresh = await details(id);
    await mock.genesys.clock.advance(5000);
    mock.genesys.agents.disconnect(id);
    const open = await details(id);

    await mock.genesys.clock.advance(5000);

    const ended = await details(id);
    expect([fresh.status, fresh.body.code]).to.deep.equal([404, 'not.found']);
    expect(open.body).to.not.have.property('conversationEnd');
    expect(ended.body.conversationEnd).to.equal('2026-01-15T09:00:05.000Z');
  });

  it('has a segment for everything that each party did', async () => {
    const { id } = await mock.converse();
    await mock.genesys.clock.advance(2000);
    mock.genesys.agents.accept(id);
    await mock.genesys.clock.advance(3000);
    mock.genesys.agents.disconnect(id);
    await mock.genesys.clock.advance(1000);
    mock.genesys.agents.wrapUp(id, { code: 'solved' });
    await mock.genesys.clock.advance(5000);

    const { body } = await details(id);

    const agent = body.participants.at(-1);
    expect(agent).to.include({ purpose: 'agent', userId: ANN_ID, participantName: 'Ann Agent' });
    const at = (second: number) => `2026-01-15T09:00:0${second}.000Z`;
    const queue = { conference: false, queueId: SUPPORT_ID };
    expect(agent.sessions[0].segments).to.deep.equal([
      { segmentStart: at(0), segmentEnd: at(2), segmentType: 'alert', ...queue },
      { segmentStart: at(2), segmentEnd: at(5), segmentType: 'interact', ...queue, disconnectType: 'client' },
      { segmentStart: at(5), segmentEnd: at(6), segmentType: 'wrapup', ...queue, wrapUpCode: 'solved' },
    ]);
    expect(agent.sessions[0]).to.include({
      mediaType: 'message',
      messageType: 'open',
      addressTo: 'customer-1',
    });
    expect(body.participants[0].sessions[0].segments[0]).to.include({ disconnectType: 'peer' });
  });

  it('is not there for a conversation that never was', async () => {
    expectStatus(await details(NOBODY), 404);
  });
});
