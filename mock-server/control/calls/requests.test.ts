import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { HANDOVER_CLIENT, LIMITED_CLIENT } from '../../org/default-organization.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

const HANDOVER = '/api/v2/conversations/handover';

describe('the journal of the control API', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9));
  });
  afterEach(() => mock.close());

  it('shows a refused request with the reason of its refusal', async () => {
    const refused = await call(mock, 'POST', `${HANDOVER}?try=1`, {
      json: { sessionToken: 'abc-123', context: {} },
    });

    const { body } = await controlCall(mock, 'GET', '/requests');

    const [{ durationMs, request, ...entry }] = body.requests;
    expect(body.requests).to.have.length(1);
    expect(durationMs).to.be.above(0);
    expect(request.body).to.deep.equal({ sessionToken: 'abc… (7 characters)', context: {} });
    expect(entry).to.deep.include({
      sequence: 1,
      correlationId: refused.headers.get('inin-correlation-id'),
      at: '2026-01-15T09:00:00.000Z',
      method: 'POST',
      path: HANDOVER,
      query: 'try=1',
      operationId: 'postConversationsHandover',
      status: 400,
      client: null,
    });
    expect(entry.refusal).to.include({ step: 'validate-request', field: 'conversationId' });
    expect(entry.response.body).to.deep.equal(refused.body);
  });

  it('shows a good request, and who made it', async () => {
    await call(mock, 'GET', '/api/v2/tokens/me', { token: 'persona.valid' });

    const [entry] = (await controlCall(mock, 'GET', '/requests')).body.requests;

    expect(entry).to.include({ operationId: 'getTokensMe', status: 200, refusal: null });
    expect(entry.client).to.deep.equal({ id: HANDOVER_CLIENT.id, name: HANDOVER_CLIENT.name });
    expect(entry.request.headers.authorization).to.equal('Bearer persona.valid');
  });

  it('shows who asked for a token, by form or Basic', async () => {
    const { id, secret, name } = LIMITED_CLIENT;
    const form = { grant_type: 'client_credentials' };
    await call(mock, 'POST', '/oauth/token', { form: { ...form, client_id: id, client_secret: 'wrong' } });
    const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
    await call(mock, 'POST', '/oauth/token', { form, headers: { authorization } });

    const entries = mock.journal.entries();

    expect(entries.map(({ client }) => client)).to.deep.equal([
      { id, name },
      { id, name },
    ]);
    expect(entries.map(({ status }) => status)).to.deep.equal([401, 200]);
  });

  it('has the same shape in process', async () => {
    await call(mock, 'GET', '/api/v2/tokens/me');

    const { body } = await controlCall(mock, 'GET', '/requests');

    expect(JSON.parse(JSON.stringify(mock.journal.entries()))).to.deep.equal(body.requests);
  });

  it('shows the refused ones, the others, or the newest', async () => {
    await call(mock, 'GET', '/api/v2/tokens/me');
    await call(mock, 'GET', '/api/v2/tokens/me', { token: 'persona.valid' });
    await call(mock, 'GET', '/api/v2/nothing');

    const sequences = async (query: string) =>
      (await controlCall(mock, 'GET', `/requests?${query}`)).body.requests.map(
        (entry: { sequence: number }) => entry.sequence,
      );

    expect(await sequences('refused=true')).to.deep.equal([1, 3]);
    expect(await sequences('refused=false')).to.deep.equal([2]);
    expect(await sequences('limit=2')).to.deep.equal([2, 3]);
    expect(await sequences('refused=true&limit=1')).to.deep.equal([3]);
  });

  for (const query of ['refused=yes', 'limit=-1', 'limit=', 'since=1']) {
    it(`refuses the query ${query}`, async () => {
      expectStatus(await controlCall(mock, 'GET', `/requests?${query}`), 400);
    });
  }

  it('is forgotten when told so, and goes on counting', async () => {
    await call(mock, 'GET', '/api/v2/tokens/me');

    expectStatus(await controlCall(mock, 'DELETE', '/requests'), 204);

    expect(mock.journal.entries()).to.deep.equal([]);
    await call(mock, 'GET', '/api/v2/tokens/me');
    expect(mock.journal.entries().map(({ sequence }) => sequence)).to.deep.equal([2]);
  });

  it('keeps the newest when it is full', async () => {
    await using small = await startGenesysMock({ journalSize: 2 });
    for (let count = 0; count < 3; count++) await call(small, 'GET', '/api/v2/tokens/me');

    expect(small.journal.entries().map(({ sequence }) => sequence)).to.deep.equal([2, 3]);
  });

  it('explains refusals that the answer leaves bare', async () => {
    await using opaque = await startGenesysMock({ errors: 'opaque' });
    const { body } = await call(opaque, 'POST', HANDOVER, { json: { sessionToken: 'abc-123', context: {} } });

    const [entry] = opaque.journal.entries();

    expect(body.details).to.deep.equal([]);
    expect(entry?.refusal).to.include({ step: 'validate-request', field: 'conversationId' });
  });

  it('shows one request, and its secrets only where they are asked for', async () => {
    const { accessToken } = mock.tokens.issue();
    await call(mock, 'POST', `${HANDOVER}?token=in-the-query`, { json: { sessionToken: accessToken } });

    const masked = await controlCall(mock, 'GET', '/requests/1');
    const shown = await controlCall(mock, 'GET', '/requests/1?secrets=shown');

    expect(masked.text).to.not.contain(accessToken);
    expect(masked.body).to.deep.equal((await controlCall(mock, 'GET', '/requests')).body.requests[0]);
    expect(shown.body.request.body).to.deep.equal({ sessionToken: accessToken });
    expect(shown.body.query).to.equal('token=in-the-query');
  });

  it('shows a query as it was sent, and one with a secret in it encoded anew', async () => {
    const { accessToken } = mock.tokens.issue();
    await call(mock, 'GET', '/a?name=a%26b%3Dc&id=%7B1%7D');
    await call(mock, 'GET', `/a?name=a%26b&token=${accessToken}`);

    const { requests } = (await controlCall(mock, 'GET', '/requests')).body;

    const queries = requests.map(({ query }: { query: string }) => query);
    expect(queries).to.include('name=a%26b%3Dc&id=%7B1%7D');
    const masked = new URLSearchParams(queries.find((query: string) => query.includes('token')));
    expect(masked.get('name')).to.equal('a&b');
    expect(masked.get('token')).to.be.a('string').and.not.equal(accessToken);
  });

  it('refuses another value for secrets, and a number it does not have', async () => {
    await call(mock, 'GET', '/');

    expectStatus(await controlCall(mock, 'GET', '/requests/1?secrets=yes'), 400);
    expectStatus(await controlCall(mock, 'GET', '/requests/2'), 404);
  });
});
