import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { ANN, HANDOVER_CLIENT, LOGIN_CLIENT } from '../org/default-organization.ts';
import { call } from '../testing/call.ts';

const HANDOVER = '/api/v2/conversations/handover';

/** Every place in which somebody may put a token, on purpose or not. */
const PLACES: Readonly<Record<string, (mock: GenesysMock, secret: string) => Promise<unknown>>> = {
  'the session token': (mock, secret) => call(mock, 'POST', HANDOVER, { json: { sessionToken: secret } }),
  'another member': (mock, secret) => call(mock, 'POST', HANDOVER, { json: { conversationId: secret } }),
  'a sentence': (mock, secret) =>
    call(mock, 'POST', HANDOVER, { json: { context: { note: `my token is "${secret}", please help` } } }),
  'the name of a member': (mock, secret) =>
    call(mock, 'POST', HANDOVER, { json: { context: { [secret]: 'x' } } }),
  'a nested list': (mock, secret) =>
    call(mock, 'POST', HANDOVER, { json: { context: [[{ deep: [secret] }]] } }),
  'a token with Bearer before it': (mock, secret) =>
    call(mock, 'POST', HANDOVER, { json: { sessionToken: `Bearer ${secret}` } }),
  'a token with more text behind it': (mock, secret) =>
    call(mock, 'POST', HANDOVER, { json: { context: { note: `${secret}xyz` } } }),
  'JSON that is broken': (mock, secret) =>
    call(mock, 'POST', HANDOVER, {
      body: `{"sessionToken": ${secret}`,
      headers: { 'content-type': 'application/json' },
    }),
  'text of another type': (mock, secret) =>
    call(mock, 'POST', HANDOVER, { body: secret, headers: { 'content-type': 'text/plain' } }),
  'the path': (mock, secret) =>
    call(mock, 'GET', `/api/v2/conversations/${secret}`, { token: 'persona.valid' }),
  'an unknown path': (mock, secret) => call(mock, 'GET', `/nothing/${secret}`),
  'an encoded path': (mock, secret) =>
    call(mock, 'GET', `/nothing/%${secret.charCodeAt(0).toString(16)}${secret.slice(1)}`),
  'the query': (mock, secret) => call(mock, 'GET', `/api/v2/tokens/me?sessionToken=${secret}&x=${secret}`),
  'a name in the query': (mock, secret) => call(mock, 'GET', `/api/v2/tokens/me?${secret}=1`),
  'the bearer token': (mock, secret) => call(mock, 'GET', '/api/v2/tokens/me', { token: secret }),
  'a header of another name': (mock, secret) =>
    call(mock, 'GET', '/api/v2/tokens/me', { headers: { 'x-session': secret } }),
  'a header that is a URL': (mock, secret) =>
    call(mock, 'GET', '/api/v2/tokens/me', {
      headers: { referer: `http://bot.example/#access_token=${secret}` },
    }),
  'a cookie': (mock, secret) =>
    call(mock, 'GET', '/api/v2/tokens/me', { headers: { cookie: `token=${secret}` } }),
  'a form': (mock, secret) =>
    call(mock, 'POST', '/oauth/token', { form: { grant_type: secret, whatever: secret } }),
  'the user name of a login': (mock, secret) =>
    call(mock, 'POST', '/oauth/token', {
      headers: { authorization: `Basic ${Buffer.from(`${secret}:x`).toString('base64')}` },
      form: {},
    }),
};

describe('the secrets in the journal', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
  });
  afterEach(() => mock.close());

  const journalText = async () => {
    const { text } = await call(mock, 'GET', '/__mock/requests');
    return text + JSON.stringify(mock.journal.entries());
  };

  for (const [place, send] of Object.entries(PLACES)) {
    it(`are masked: ${place}`, async () => {
      const { accessToken } = mock.tokens.issue();

      await send(mock, accessToken);

      expect(mock.journal.entries()).to.have.length(1);
      const text = await journalText();
      expect(text).to.not.contain(accessToken);
      expect(text).to.not.contain(Buffer.from(`${accessToken}:x`).toString('base64'));
    });
  }

  it('are masked when they are handed out and when they are sent: secret, password, code, token, refresh token', async () => {
    const redirect = LOGIN_CLIENT.registeredRedirectUri[0] ?? '';
    const login = await fetch(`${mock.url}/oauth/authorize`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: LOGIN_CLIENT.id,
        response_type: 'code',
        redirect_uri: redirect,
        email: ANN.email,
        password: ANN.password,
      }),
      redirect: 'manual',
    });
    const code = new URL(login.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const basic = Buffer.from(`${LOGIN_CLIENT.id}:${LOGIN_CLIENT.secret}`).toString('base64');
    const { body } = await call(mock, 'POST', '/oauth/token', {
      headers: { authorization: `Basic ${basic}` },
      form: { grant_type: 'authorization_code', code, redirect_uri: redirect },
    });
    await call(mock, 'POST', '/oauth/token', {
      form: {
        grant_type: 'refresh_token',
        refresh_token: body.refresh_token,
        client_id: HANDOVER_CLIENT.id,
        client_secret: HANDOVER_CLIENT.secret,
      },
    });

    const text = await journalText();

    for (const secret of [
      code,
      body.access_token,
      body.refresh_token,
      ANN.password,
      basic,
      LOGIN_CLIENT.secret,
      HANDOVER_CLIENT.secret,
    ]) {
      expect(secret).to.have.length.above(20);
      expect(text).to.not.contain(secret);
    }
  });

  it('leave what is no secret as it is', async () => {
    await call(mock, 'POST', HANDOVER, {
      json: { sessionToken: 'persona.expired', context: { intent: 'transfer' } },
    });

    const [entry] = mock.journal.entries();

    expect(entry?.request.body).to.deep.equal({
      sessionToken: 'persona.expired',
      context: { intent: 'transfer' },
    });
    expect(entry?.response.body).to.include({ code: 'bad.request' });
  });
});
