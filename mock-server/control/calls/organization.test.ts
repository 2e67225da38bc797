import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { OPEN_CONVERSATION } from '../../org/default-organization.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

describe('the organisation of the control API', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
  });
  afterEach(() => mock.close());

  it('can be read, changed and sent back', async () => {
    const { body: organization } = await controlCall(mock, 'GET', '/organization');

    const answer = await controlCall(mock, 'PUT', '/organization', {
      json: { ...organization, name: 'Another' },
    });

    expectStatus(answer, 200);
    expect(answer.body).to.deep.equal({ ...organization, name: 'Another' });
    expect(mock.organization.name).to.equal('Another');
  });

  it('takes the tokens of the former one with it', async () => {
    const { accessToken } = mock.tokens.issue();
    const { body: organization } = await controlCall(mock, 'GET', '/organization');

    await controlCall(mock, 'PUT', '/organization', { json: organization });

    expectStatus(await call(mock, 'GET', '/api/v2/tokens/me', { token: accessToken }), 401);
  });

  it('refuses a bad one, names every wrong place, and keeps what it has', async () => {
    const { body: organization } = await controlCall(mock, 'GET', '/organization');
    const [client, ...clients] = organization.clients;
    const bad = { ...organization, colour: 'red', clients: [{ ...client, secret: 7 }, ...clients] };

    const answer = await controlCall(mock, 'PUT', '/organization', { json: bad });

    expectStatus(answer, 400);
    expect(answer.body.details.map(({ fieldName }: { fieldName: string }) => fieldName)).to.have.members([
      'clients[0].secret',
      'colour',
    ]);
    expect(mock.organization).to.deep.equal(organization);
  });

  it('refuses one that is nested thousands of levels deep, wherever it is', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    for (const body of [deep, `{"id":${deep}}`, `{"clients":[${deep}]}`, `{"faults":[{"fault":${deep}}]}`])
      expectStatus(await controlCall(mock, 'PUT', '/organization', { body }), 400);
  });

  it('is the one of the start again after a reset, with the clock released and all else forgotten', async () => {
    const { body: organization } = await controlCall(mock, 'GET', '/organization');
    await controlCall(mock, 'PUT', '/organization', {
      json: { ...organization, name: 'Another', conversations: [] },
    });
    mock.clock.freeze(0);
    mock.tokens.issue();
    await call(mock, 'GET', '/api/v2/tokens/me');

    const answer = await controlCall(mock, 'POST', '/reset');

    expectStatus(answer, 204);
    expect(mock.organization).to.deep.equal(organization);
    expect(mock.clock.frozen).to.equal(false);
    expect(mock.tokens.list()).to.deep.equal([]);
    expect(mock.journal.entries()).to.deep.equal([]);
    expect(mock.conversations.find(OPEN_CONVERSATION.id)).to.not.equal(undefined);
  });
});
