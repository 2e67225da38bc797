import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { ANN, HANDOVER_CLIENT, LOGIN_CLIENT } from '../../org/default-organization.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

describe('the tokens of the control API', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9));
  });
  afterEach(() => mock.close());

  const statusOf = async (token: string) => (await call(mock, 'GET', '/api/v2/tokens/me', { token })).status;

  it('issues a good token when nothing is asked for', async () => {
    const answer = await controlCall(mock, 'POST', '/tokens');

    expectStatus(answer, 201);
    expect(answer.body.expires_in).to.equal(HANDOVER_CLIENT.accessTokenValiditySeconds);
    expect(await statusOf(answer.body.access_token)).to.equal(200);
  });

  it('issues what it is told to, and shows it without the secret', async () => {
    const wanted = {
      clientId: LOGIN_CLIENT.id,
      userId: ANN.id,
      scopes: ['conversations'],
      permissions: ['routing:queue:view'],
    };

    const { body } = await controlCall(mock, 'POST', '/tokens', { json: { ...wanted, expiresIn: 'PT5M' } });
    const listed = await controlCall(mock, 'GET', '/tokens');

    expect(listed.body.tokens).to.deep.equal([
      {
        id: body.id,
        state: 'live',
        ...wanted,
        organizationId: mock.organization.id,
        issuedAt: '2026-01-15T09:00:00.000Z',
        expiresAt: '2026-01-15T09:05:00.000Z',
      },
    ]);
    expect(listed.text).to.not.contain(body.access_token);
    expect(mock.tokens.list()).to.deep.equal(listed.body.tokens);
  });

  it('takes a lifetime in seconds, too', async () => {
    const { body } = await controlCall(mock, 'POST', '/tokens', { json: { expiresIn: 90 } });

    expect(body.expires_in).to.equal(90);
  });

  for (const json of [
    { expiresIn: 'soon' },
    { expiresIn: -1 },
    { expiresIn: 1.5 },
    { expiresIn: 'P100000000D' },
    { expiresIn: 1_000_000_000 },
    { persona: 'expires-in:P100000000D' },
    { persona: 'nobody' },
    { clientId: 'nobody' },
    { userId: 'nobody' },
  ]) {
    it(`refuses ${JSON.stringify(json)}`, async () => {
      const answer = await controlCall(mock, 'POST', '/tokens', { json });

      expectStatus(answer, 400);
      expect(answer.body.code).to.equal('mock.control.invalid');
    });
  }

  for (const [verb, state] of [
    ['expire', 'expired'],
    ['revoke', 'revoked'],
  ] as const) {
    it(`makes a token ${state} at once`, async () => {
      const { id, accessToken } = mock.tokens.issue();

      const { body } = await controlCall(mock, 'POST', `/tokens/${id}/${verb}`);

      expect(body).to.include({ id, state });
      expect(await statusOf(accessToken)).to.equal(401);
    });

    it(`refuses to ${verb} a token that there is not`, async () => {
      expectStatus(await controlCall(mock, 'POST', `/tokens/%3Cscript%3E/${verb}`), 404);
    });
  }
});
