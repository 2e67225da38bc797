import { expect } from 'chai';
import {
  ANN,
  DEFAULT_ORGANIZATION,
  HANDOVER_CLIENT,
  PASSWORD_CLIENT,
} from '../../org/default-organization.ts';
import { createOAuthMock, OAuthHost } from '../testing/oauth-host.ts';

const LOGIN = { grant_type: 'password', username: ANN.email, password: ANN.password };

describe('the grant password', () => {
  it('gives a user of a client that is registered for it a token, and no refresh token', async () => {
    const host = new OAuthHost();

    const answer = await host.token(LOGIN, PASSWORD_CLIENT);

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.have.all.keys('access_token', 'token_type', 'expires_in');
    expect(host.tenant.tokens.find(answer.body.access_token)?.userId).to.equal(ANN.id);
  });

  it('does not mind how the email address is capitalised', async () => {
    const answer = await new OAuthHost().token(
      { ...LOGIN, username: ANN.email.toUpperCase() },
      PASSWORD_CLIENT,
    );

    expect(answer.status, answer.text).to.equal(200);
  });

  for (const [title, form] of [
    ['a wrong password', { ...LOGIN, password: 'wrong' }],
    ['an unknown user', { ...LOGIN, username: 'eve@acme.example' }],
  ] as const) {
    it(`refuses ${title}, in the same words`, async () => {
      const answer = await new OAuthHost().token(form, PASSWORD_CLIENT);

      expect(answer.status).to.equal(400);
      expect(answer.body).to.deep.equal({
        error: 'invalid_grant',
        description: 'No user has this email address and password.',
        error_description: 'No user has this email address and password.',
      });
    });
  }

  it('refuses a user who has no password', async () => {
    const { password: _, ...withoutPassword } = ANN;
    const host = new OAuthHost(createOAuthMock({ users: [withoutPassword], queues: [], integrations: [] }));

    const answer = await host.token(LOGIN, PASSWORD_CLIENT);

    expect(answer.body.error).to.equal('invalid_grant');
  });

  it('is not supported where no client is registered for it', async () => {
    const clients = DEFAULT_ORGANIZATION.clients.filter((client) => client.id !== PASSWORD_CLIENT.id);

    const answer = await new OAuthHost(createOAuthMock({ clients })).token(LOGIN, HANDOVER_CLIENT);

    expect(answer.status).to.equal(400);
    expect(answer.body.error).to.equal('unsupported_grant_type');
    expect(answer.body.error_description).to.match(/there are (?!.*password)/);
  });
});
