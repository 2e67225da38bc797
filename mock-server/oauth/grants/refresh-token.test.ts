import { expect } from 'chai';
import { ANN, LOGIN_CLIENT } from '../../org/default-organization.ts';
import { createOAuthMock, OAuthHost } from '../testing/oauth-host.ts';

const OTHER_CLIENT = { ...LOGIN_CLIENT, id: 'b7a1c2d3-1111-4aaa-8bbb-0000000000aa', name: 'Other desktop' };

describe('the grant refresh_token', () => {
  let host: OAuthHost;
  let first: string;
  const logIn = () =>
    host.tenant.tokens.refreshTokens.issue({
      clientId: LOGIN_CLIENT.id,
      userId: ANN.id,
      scopes: ['conversations'],
      login: { endedBy: undefined },
    });
  beforeEach(() => {
    host = new OAuthHost(createOAuthMock({ clients: [LOGIN_CLIENT, OTHER_CLIENT] }));
    first = logIn();
  });

  const refresh = (secret: string, client = LOGIN_CLIENT) =>
    host.token({ grant_type: 'refresh_token', refresh_token: secret }, client);

  it('gives a token with the user and scopes of the login, and another refresh token', async () => {
    const answer = await refresh(first);

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.have.all.keys('access_token', 'token_type', 'expires_in', 'refresh_token');
    expect(answer.body.refresh_token).not.to.equal(first);
    expect(host.tenant.tokens.find(answer.body.access_token)).to.deep.include({
      clientId: LOGIN_CLIENT.id,
      userId: ANN.id,
      scopes: ['conversations'],
    });
  });

  it('goes on from refresh token to refresh token', async () => {
    const second = await refresh(first);

    expect((await refresh(second.body.refresh_token)).status).to.equal(200);
  });

  it('refuses a refresh token the second time, and still takes its successor where reuse ends nothing', async () => {
    host.mock.replaceOrganization({ ...host.tenant.directory.organization, endTokensOnReuse: false });
    first = logIn();
    const second = await refresh(first);

    const again = await refresh(first);

    expect(again.status).to.equal(400);
    expect(again.body).to.deep.equal({
      error: 'invalid_grant',
      description: 'The refresh token was used before; use the one that came with the last answer.',
      error_description: 'The refresh token was used before; use the one that came with the last answer.',
    });
    expect((await refresh(second.body.refresh_token)).status).to.equal(200);
  });

  it('refuses the refresh token of another client, without spending it', async () => {
    const stolen = await refresh(first, OTHER_CLIENT);

    expect(stolen.body.error).to.equal('invalid_grant');
    expect((await refresh(first)).status).to.equal(200);
  });

  it('refuses a refresh token that was never issued', async () => {
    expect((await refresh('made-up')).body.error).to.equal('invalid_grant');
  });

  it('needs the secret of the client', async () => {
    const answer = await host.token({
      grant_type: 'refresh_token',
      refresh_token: first,
      client_id: LOGIN_CLIENT.id,
    });

    expect(answer.status).to.equal(401);
  });

  it('forgets refresh tokens when the mock is reset', async () => {
    host.mock.reset();

    expect((await refresh(first)).body.error).to.equal('invalid_grant');
  });
});
