import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import {
  BILLING_QUEUE,
  DEFAULT_ORGANIZATION,
  LIMITED_CLIENT,
  OPEN_CONVERSATION,
  SUPPORT_QUEUE,
} from '../../org/default-organization.ts';
import { type CallOptions, call } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

const HANDOVER = '/api/v2/conversations/handover';
const GOOD = {
  sessionToken: 'persona.valid',
  conversationId: OPEN_CONVERSATION.id,
  queueId: SUPPORT_QUEUE.id,
  context: { intent: 'transfer' },
};

describe('the nearest request that would pass', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
  });
  afterEach(() => mock.close());

  async function nearestTo(method: string, path: string, options: CallOptions) {
    await call(mock, method, path, options);
    const { sequence } = mock.journal.entries().at(-1) ?? {};
    return (await controlCall(mock, 'GET', `/requests/${sequence}/nearest`)).body;
  }

  it('of a handover with an invented session token has a good one and nothing else changed', async () => {
    const { request, changes, status } = await nearestTo('POST', HANDOVER, {
      json: { ...GOOD, sessionToken: 'abc-123' },
    });

    expect(status).to.equal(202);
    expect(request.body).to.deep.equal(GOOD);
    expect(changes.map(({ field, to }: { field: string; to: string }) => [field, to])).to.deep.equal([
      ['sessionToken', 'persona.valid'],
    ]);
  });

  it('corrects one thing after the other until nothing is refused', async () => {
    const { request, changes, status } = await nearestTo('POST', HANDOVER, {
      json: { sessionToken: 'abc-123', conversationId: 'conv-789' },
    });

    expect(status).to.equal(202);
    expect(request.body).to.include({
      sessionToken: 'persona.valid',
      conversationId: OPEN_CONVERSATION.id,
      queueId: SUPPORT_QUEUE.id,
    });
    expect(changes.map(({ field }: { field: string }) => field)).to.have.members([
      'sessionToken',
      'conversationId',
      'context',
      'queueId',
    ]);
  });

  it('corrects one item of a list and leaves the others as they are', async () => {
    const path = '/api/v2/analytics/queues/observations/query';
    const predicate = { type: 'dimension', dimension: 'queueId', value: SUPPORT_QUEUE.id };
    const predicates = [
      predicate,
      { ...predicate, operator: 'near' },
      { ...predicate, value: BILLING_QUEUE.id },
    ];

    const { request, changes } = await nearestTo('POST', path, {
      token: 'persona.valid',
      json: { filter: { type: 'or', predicates }, metrics: ['oWaiting', 5] },
    });

    expect(request.body.filter.predicates).to.deep.equal(
      predicates.with(1, { ...predicate, operator: 'matches' }),
    );
    expect(request.body.metrics[0]).to.equal('oWaiting');
    expect(changes.map(({ field }: { field: string }) => field)).to.deep.equal([
      'filter.predicates.1.operator',
      'metrics.1',
    ]);
  });

  it('changes nothing in the mock that was asked', async () => {
    const ids = mock.conversations.list().map(({ id }) => id);

    await nearestTo('POST', HANDOVER, { json: { ...GOOD, sessionToken: 'abc-123' } });

    expect(mock.conversations.list().map(({ id }) => id)).to.deep.equal(ids);
    expect(mock.conversations.find(OPEN_CONVERSATION.id)?.participants).to.have.length(2);
    expect(mock.tokens.list()).to.deep.equal([]);
    expect(mock.journal.entries()).to.have.length(1);
  });

  for (const [what, method, path, options, expected] of [
    [
      'a body that is no JSON',
      'POST',
      HANDOVER,
      { body: '{', headers: { 'content-type': 'application/json' } },
      { path: HANDOVER },
    ],
    [
      'a typing error in the path',
      'GET',
      '/api/v2/routing/queue',
      { token: 'persona.valid' },
      { path: '/api/v2/routing/queues' },
    ],
    [
      'another verb',
      'POST',
      '/api/v2/routing/queues',
      { token: 'persona.valid', json: {} },
      { method: 'GET' },
    ],
    ['no token', 'GET', '/api/v2/routing/queues', {}, { headers: { authorization: 'Bearer persona.valid' } }],
    [
      'an unknown queue',
      'GET',
      '/api/v2/routing/queues/00000000-0000-4000-8000-000000000009',
      { token: 'persona.valid' },
      { path: `/api/v2/routing/queues/${SUPPORT_QUEUE.id}` },
    ],
    [
      'a page that is none',
      'GET',
      '/api/v2/routing/queues?pageSize=many',
      { token: 'persona.valid' },
      { query: '' },
    ],
    [
      'a token request that is JSON',
      'POST',
      '/oauth/token',
      { json: { grant_type: 'client_credentials' } },
      { body: { grant_type: 'client_credentials' } },
    ],
  ] as const) {
    it(`corrects ${what}`, async () => {
      const { request, status } = await nearestTo(method, path, options);

      expect(status).to.be.within(200, 202);
      for (const [member, value] of Object.entries(expected)) {
        if (typeof value === 'string') expect(request[member]).to.equal(value);
        else expect(request[member]).to.deep.include(value);
      }
    });
  }

  it('takes the tokens of the request with it, so that a good one stays', async () => {
    const { accessToken } = mock.tokens.issue();

    const { request, changes } = await nearestTo('POST', HANDOVER, {
      json: { ...GOOD, sessionToken: accessToken, queueId: '00000000-0000-4000-8000-000000000009' },
    });

    expect(changes.map(({ field }: { field: string }) => field)).to.deep.equal(['queueId']);
    expect(request.body.sessionToken).to.match(/^.{3}… \(\d+ characters\)$/);
  });

  it('names a client that may where the token’s client may not', async () => {
    const { accessToken } = mock.tokens.issue('valid', { clientId: LIMITED_CLIENT.id });

    const { request } = await nearestTo('GET', '/api/v2/routing/queues', { token: accessToken });

    expect(request.headers.authorization).to.equal('Bearer persona.valid');
  });

  it('says which permission to give where nobody has it', async () => {
    mock.replaceOrganization({
      ...DEFAULT_ORGANIZATION,
      roles: DEFAULT_ORGANIZATION.roles.map((role) => ({ ...role, permissions: [] })),
    });

    const { request, note } = await nearestTo('GET', '/api/v2/routing/queues', { token: 'persona.valid' });

    expect(request).to.equal(null);
    expect(note).to.contain('routing:queue:view');
  });

  it('is not made up for a path that is like nothing', async () => {
    const { request, note } = await nearestTo('GET', '/wp-admin/setup.php', {});

    expect(request).to.equal(null);
    expect(note).to.contain('No operation is like GET /wp-admin/setup.php');
  });

  it('has a placeholder for the token where the organisation knows no personas', async () => {
    mock.replaceOrganization({ ...DEFAULT_ORGANIZATION, personas: false });

    const { request, status } = await nearestTo('POST', HANDOVER, {
      json: { ...GOOD, sessionToken: 'abc-123' },
    });

    expect(status).to.equal(202);
    expect(request.body.sessionToken).to.match(/^YOU… /);
  });

  it('does not exist for a request that passed', async () => {
    const { request, note } = await nearestTo('POST', HANDOVER, { json: GOOD });

    expect(request).to.equal(null);
    expect(note).to.equal('The request was accepted as it is.');
  });

  it('does not exist for a number that the journal does not have', async () => {
    const answer = await controlCall(mock, 'GET', '/requests/77/nearest');

    expect(answer.status).to.equal(404);
  });
});
