import { expect } from 'chai';
import { ANN, HANDOVER_CLIENT, LOGIN_CLIENT } from '../../org/default-organization.ts';
import { challengeOf } from '../pkce.ts';
import { createOAuthMock, OAuthHost } from '../testing/oauth-host.ts';

const [REDIRECT_URI = ''] = LOGIN_CLIENT.registeredRedirectUri;
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const PKCE = { code_challenge: challengeOf(VERIFIER), code_challenge_method: 'S256' };
const EXCHANGE = { grant_type: 'authorization_code', redirect_uri: REDIRECT_URI };

describe('the grant authorization_code', () => {
  let host: OAuthHost;
  beforeEach(() => {
    host = new OAuthHost();
  });

  const login = async (more: Record<string, string> = {}) => {
    const address = await host.login({
      client_id: LOGIN_CLIENT.id,
      response_type: 'code',
      redirect_uri: REDIRECT_URI,
      email: ANN.email,
      password: ANN.password,
      ...more,
    });
    return address.searchParams.get('code') ?? '';
  };
  const publicClient = { client_id: LOGIN_CLIENT.id };

  it('makes the challenge of the example in RFC 7636 appendix B', () => {
    expect(challengeOf(VERIFIER)).to.equal('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  });

  it('gives the user a token and the client, which proved itself, a refresh token', async () => {
    const answer = await host.token({ ...EXCHANGE, code: await login() }, LOGIN_CLIENT);

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.have.all.keys('access_token', 'token_type', 'expires_in', 'refresh_token');
    expect(answer.body).to.include({ token_type: 'bearer', expires_in: 86_400 });
    expect(host.tenant.tokens.find(answer.body.access_token)).to.deep.include({
      clientId: LOGIN_CLIENT.id,
      userId: ANN.id,
      scopes: LOGIN_CLIENT.scope,
    });
  });

  it('takes a code verifier instead of the secret, and then gives no refresh token', async () => {
    const code = await login(PKCE);

    const answer = await host.token({ ...EXCHANGE, ...publicClient, code, code_verifier: VERIFIER });

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.have.all.keys('access_token', 'token_type', 'expires_in');
  });

  it('takes a code verifier together with the secret', async () => {
    const code = await login(PKCE);

    const answer = await host.token(
      { ...EXCHANGE, ...publicClient, code, code_verifier: VERIFIER },
      LOGIN_CLIENT,
    );

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.have.property('refresh_token');
  });

  it('can be tried again after a wrong verifier', async () => {
    const code = await login(PKCE);
    const form = { ...EXCHANGE, ...publicClient, code };
    const wrong = await host.token({ ...form, code_verifier: VERIFIER.replace('d', 'e') });

    const right = await host.token({ ...form, code_verifier: VERIFIER });

    expect(wrong.body.error).to.equal('invalid_grant');
    expect(right.status, right.text).to.equal(200);
  });

  it('checks the secret although a verifier is there', async () => {
    const code = await login(PKCE);

    const answer = await host.token(
      { ...EXCHANGE, code, code_verifier: VERIFIER },
      { ...LOGIN_CLIENT, secret: 'wrong' },
    );

    expect(answer.status).to.equal(401);
  });

  it('refuses a code the second time', async () => {
    const code = await login();
    await host.token({ ...EXCHANGE, code }, LOGIN_CLIENT);

    const answer = await host.token({ ...EXCHANGE, code }, LOGIN_CLIENT);

    expect(answer.status).to.equal(400);
    expect(answer.body.error).to.equal('invalid_grant');
    expect(answer.body.description).to.contain('The code was used before; a code is good for one token.');
  });

  it('takes a code just before ten minutes are over', async () => {
    const code = await login();
    await host.tenant.clock.advance(599_999);

    expect((await host.token({ ...EXCHANGE, code }, LOGIN_CLIENT)).status).to.equal(200);
  });

  it('refuses a code after ten minutes', async () => {
    const code = await login();
    await host.tenant.clock.advance(600_000);

    const answer = await host.token({ ...EXCHANGE, code }, LOGIN_CLIENT);

    expect(answer.body.error_description).to.equal('The code has expired; log in again.');
  });

  it('refuses the code of another client', async () => {
    const other = { ...LOGIN_CLIENT, id: 'b7a1c2d3-1111-4aaa-8bbb-0000000000aa', name: 'Other desktop' };
    host = new OAuthHost(createOAuthMock({ clients: [HANDOVER_CLIENT, LOGIN_CLIENT, other] }));

    const answer = await host.token({ ...EXCHANGE, code: await login() }, other);

    expect(answer.body.error).to.equal('invalid_grant');
    expect(answer.body.error_description).to.contain('never issued to the client "Other desktop"');
  });

  const rows: readonly {
    title: string;
    begun?: Record<string, string>;
    form: Record<string, string>;
    client?: typeof LOGIN_CLIENT;
    status?: number;
    error: string;
  }[] = [
    {
      title: 'another redirect_uri',
      form: { redirect_uri: `${REDIRECT_URI}/` },
      client: LOGIN_CLIENT,
      error: 'invalid_grant',
    },
    {
      title: 'a public client that did not use PKCE',
      form: publicClient,
      status: 401,
      error: 'invalid_client',
    },
    {
      title: 'a wrong verifier',
      begun: PKCE,
      form: { ...publicClient, code_verifier: 'a'.repeat(43) },
      error: 'invalid_grant',
    },
    {
      title: 'a verifier of 42 characters',
      begun: PKCE,
      form: { ...publicClient, code_verifier: 'a'.repeat(42) },
      error: 'invalid_request',
    },
    {
      title: 'a verifier of 129 characters',
      begun: PKCE,
      form: { ...publicClient, code_verifier: 'a'.repeat(129) },
      error: 'invalid_request',
    },
    {
      title: 'no verifier after PKCE was begun',
      begun: PKCE,
      form: {},
      client: LOGIN_CLIENT,
      error: 'invalid_grant',
    },
    {
      title: 'a verifier although PKCE was not begun',
      form: { ...publicClient, code_verifier: VERIFIER },
      error: 'invalid_grant',
    },
  ];
  for (const { title, begun, form, client, status = 400, error } of rows) {
    it(`refuses ${title}`, async () => {
      const code = await login(begun);

      const answer = await host.token({ ...EXCHANGE, code, ...form }, client);

      expect(answer.status, answer.text).to.equal(status);
      expect(answer.body.error).to.equal(error);
      expect(host.tenant.tokens.size).to.equal(0);
    });
  }
});
