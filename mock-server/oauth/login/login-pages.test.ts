import { expect } from 'chai';
import { ANN, DEFAULT_ORGANIZATION, HANDOVER_CLIENT, LOGIN_CLIENT } from '../../org/default-organization.ts';
import type { OrganizationInput } from '../../org/organization.ts';
import { createOAuthMock, OAuthHost } from '../testing/oauth-host.ts';

const REDIRECT_URI = 'http://127.0.0.1:8080/callback';
const IMPLICIT_CLIENT: OrganizationInput['clients'][number] = {
  ...LOGIN_CLIENT,
  id: 'b7a1c2d3-1111-4aaa-8bbb-0000000000bb',
  name: 'Browser <app>',
  authorizedGrantType: 'TOKEN',
};
const SWITCHED_OFF: OrganizationInput['clients'][number] = {
  ...LOGIN_CLIENT,
  id: 'b7a1c2d3-1111-4aaa-8bbb-0000000000cc',
  state: 'inactive',
};
const NATIVE_CLIENT: OrganizationInput['clients'][number] = {
  ...LOGIN_CLIENT,
  id: 'b7a1c2d3-1111-4aaa-8bbb-0000000000dd',
  registeredRedirectUri: [
    'acme.desktop:/callback',
    'https://bücher.example/zurück?日=本',
    'acme.desktop:/日本',
  ],
};
const CODE = { client_id: LOGIN_CLIENT.id, response_type: 'code', redirect_uri: REDIRECT_URI };
const IMPLICIT = { ...CODE, client_id: IMPLICIT_CLIENT.id, response_type: 'token' };
const CREDENTIALS = { email: ANN.email, password: ANN.password };
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

describe('the login page', () => {
  let host: OAuthHost;
  beforeEach(() => {
    const clients = [...DEFAULT_ORGANIZATION.clients, IMPLICIT_CLIENT, SWITCHED_OFF, NATIVE_CLIENT];
    host = new OAuthHost(createOAuthMock({ clients }));
  });

  const open = (query: Readonly<Record<string, string>>) => host.request.get('/oauth/authorize').query(query);
  const post = (form: Readonly<Record<string, string>>) =>
    host.request.post('/oauth/authorize').type('form').send(form);
  const place = (answer: { headers: Record<string, string> }) => new URL(answer.headers.location ?? '');

  it('asks for email and password, and names the client and the organisation', async () => {
    const answer = await open(CODE);

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.headers['content-type']).to.equal('text/html; charset=utf-8');
    expect(answer.text).to.contain('<title>Log in to Acme Support (mock)</title>');
    expect(answer.text).to.contain('Agent desktop asks you to log in');
    expect(answer.text)
      .to.contain('<label for="email">')
      .and.contain('<input id="email" name="email" type="email"');
    expect(answer.text).to.contain('<label for="password">').and.contain('autocomplete="current-password"');
    expect(answer.text).to.contain('<html lang="en">');
  });

  it('loads nothing from elsewhere, runs no script and cannot be framed', async () => {
    const answer = await open(CODE);

    const policy = answer.headers['content-security-policy'];
    expect(policy).to.contain("default-src 'none'").and.contain("frame-ancestors 'none'");
    expect(policy).to.contain("form-action 'self' http://127.0.0.1:8080;");
    expect(answer.text).not.to.match(/<script|<img|<link|\son\w+=|style="|https?:\/\/(?!127\.0\.0\.1:8080)/);
  });

  it('lets the form lead to an app with a scheme of its own', async () => {
    const answer = await open({
      ...CODE,
      client_id: NATIVE_CLIENT.id,
      redirect_uri: 'acme.desktop:/callback',
    });

    expect(answer.headers['content-security-policy']).to.contain("form-action 'self' acme.desktop:;");
  });

  it('escapes all that it repeats', async () => {
    const evil = `"'><script>alert(1)</script>&amp;`;
    const answer = await open({ ...IMPLICIT, state: evil, login_hint: evil, [evil]: evil });

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.text).not.to.contain('<script>').and.not.to.contain('Browser <app>');
    expect(answer.text).to.contain(
      'name="state" value="&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"',
    );
  });

  it('fills in the email address that login_hint gives', async () => {
    expect((await open({ ...CODE, login_hint: ANN.email })).text).to.contain(`value="${ANN.email}"`);
  });

  it('carries the whole request over into the form', async () => {
    const answer = await open({
      ...CODE,
      state: 's',
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
    });

    for (const name of [...Object.keys(CODE), 'state', 'code_challenge', 'code_challenge_method']) {
      expect(answer.text).to.contain(`<input type="hidden" name="${name}"`);
    }
  });

  it('sends the browser back with a code and the state', async () => {
    const answer = await post({ ...CODE, ...CREDENTIALS, state: 'a b&c' });

    expect(answer.status, answer.text).to.equal(302);
    expect(place(answer).origin + place(answer).pathname).to.equal(REDIRECT_URI);
    expect([...place(answer).searchParams.keys()]).to.deep.equal(['code', 'state']);
    expect(place(answer).searchParams.get('state')).to.equal('a b&c');
    expect(host.tenant.tokens.codes.find(place(answer).searchParams.get('code') ?? '')).to.deep.include({
      state: 'fresh',
    });
  });

  it('sends the browser of an implicit client back with a token in the hash', async () => {
    const answer = await post({ ...IMPLICIT, ...CREDENTIALS, state: 'xyz' });

    const hash = new URLSearchParams(place(answer).hash.slice(1));
    expect(place(answer).search).to.equal('');
    expect([...hash.keys()]).to.deep.equal(['access_token', 'expires_in', 'state']);
    expect(hash.get('expires_in')).to.equal('86400');
    expect(host.tenant.tokens.find(hash.get('access_token') ?? '')?.userId).to.equal(ANN.id);
  });

  for (const [title, wrong] of [
    ['a wrong password', { password: 'wrong' }],
    ['an unknown user', { email: 'eve@acme.example' }],
    ['nothing filled in', { email: '', password: '' }],
  ] as const) {
    it(`shows itself again after ${title}, without the password`, async () => {
      const answer = await post({ ...CODE, ...CREDENTIALS, ...wrong, state: 's' });

      expect(answer.status).to.equal(400);
      expect(answer.headers).not.to.have.property('location');
      expect(answer.text).to.contain(
        '<p role="alert" id="problem">No user has this email address and password.</p>',
      );
      expect(answer.text).to.contain('aria-describedby="problem"').and.contain('name="state" value="s"');
      expect(answer.text).not.to.contain(ANN.password).and.not.to.contain('wrong');
      expect(host.tenant.journal.lastRefusal()?.step).to.equal('oauth');
    });
  }

  it('tells the client no more than the error where answers are opaque', async () => {
    host = new OAuthHost(createOAuthMock({}, false));

    const answer = await open({ ...CODE, response_type: 'id_token' });

    const values = place(answer).searchParams;
    expect(values.get('error')).to.equal('unsupported_response_type');
    expect(values.get('error_description')).to.equal('unsupported_response_type');
  });

  it('shows the person no more than the error where answers are opaque', async () => {
    host = new OAuthHost(createOAuthMock({}, false));

    const answer = await open({ ...CODE, redirect_uri: 'https://evil.example/' });

    expect(answer.text).to.contain('invalid_request').and.not.to.contain('is not registered');
  });

  describe('never sends the browser to an address it cannot trust', () => {
    const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'an unknown client': { ...CODE, client_id: 'b7a1c2d3-1111-4aaa-8bbb-00000000ffff' },
      'no client': { ...CODE, client_id: '' },
      'another address': { ...CODE, redirect_uri: 'https://evil.example/' },
      'an address that only begins the same': { ...CODE, redirect_uri: `${REDIRECT_URI}/../evil` },
      'no address': { ...CODE, redirect_uri: '' },
      'the address of another client': { ...CODE, client_id: HANDOVER_CLIENT.id },
    };
    for (const [title, query] of Object.entries(rows)) {
      for (const [verb, send] of [
        ['GET', open],
        ['POST', (form: Readonly<Record<string, string>>) => post({ ...form, ...CREDENTIALS })],
      ] as const) {
        it(`${verb} with ${title}`, async () => {
          const answer = await send(query);

          expect(answer.status).to.equal(400);
          expect(answer.headers).not.to.have.property('location');
          expect(answer.headers['content-type']).to.contain('text/html');
          expect(answer.text).to.contain('<title>This login cannot go on</title>');
          expect(host.tenant.tokens.size).to.equal(0);
        });
      }
    }

    it('GET with a parameter that is sent twice', async () => {
      const query = new URLSearchParams(CODE);
      const answer = await host.request.get(`/oauth/authorize?${query}&redirect_uri=https://evil.example/`);

      expect(answer.status).to.equal(400);
      expect(answer.headers).not.to.have.property('location');
    });
  });

  describe('tells the client', () => {
    const rows: readonly (readonly [title: string, query: Record<string, string>, error: string])[] = [
      ['a missing response_type', { ...CODE, response_type: '' }, 'invalid_request'],
      ['an unknown response_type', { ...CODE, response_type: 'id_token' }, 'unsupported_response_type'],
      [
        'a response_type that the client may not use',
        { ...CODE, response_type: 'token' },
        'unauthorized_client',
      ],
      ['that it is switched off', { ...CODE, client_id: SWITCHED_OFF.id }, 'unauthorized_client'],
      ['scopes it has none of', { ...CODE, scope: 'telephony' }, 'invalid_scope'],
      [
        'the challenge method plain',
        { ...CODE, code_challenge: CHALLENGE, code_challenge_method: 'plain' },
        'invalid_request',
      ],
      ['a challenge without method', { ...CODE, code_challenge: CHALLENGE }, 'invalid_request'],
      ['a method without challenge', { ...CODE, code_challenge_method: 'S256' }, 'invalid_request'],
      [
        'a challenge that is too short',
        { ...CODE, code_challenge: 'abc', code_challenge_method: 'S256' },
        'invalid_request',
      ],
    ];
    for (const [title, query, error] of rows) {
      it(`about ${title}, and gives the state back`, async () => {
        const opened = await open({ ...query, state: 's' });
        const posted = await post({ ...query, ...CREDENTIALS, state: 's' });

        for (const answer of [opened, posted]) {
          expect(answer.status, answer.text).to.equal(302);
          const values = new URLSearchParams(place(answer).search || place(answer).hash.slice(1));
          expect(values.get('error')).to.equal(error);
          expect(values.get('error_description')).to.be.a('string').and.not.equal('');
          expect(values.get('state')).to.equal('s');
        }
        expect(host.tenant.journal.lastRefusal()?.step).to.equal('oauth');
      });
    }

    it('in the hash when the login was implicit', async () => {
      const answer = await open({ ...IMPLICIT, client_id: LOGIN_CLIENT.id });

      expect(place(answer).search).to.equal('');
      expect(new URLSearchParams(place(answer).hash.slice(1)).get('error')).to.equal('unauthorized_client');
    });
  });

  it('takes no other verb', async () => {
    const answer = await host.request.delete('/oauth/authorize');

    expect(answer.status).to.equal(405);
    expect(answer.headers.allow).to.equal('GET, HEAD, POST');
  });

  describe('GET /logout', () => {
    for (const [registered, sent] of [
      [
        'https://bücher.example/zurück?日=本',
        'https://xn--bcher-kva.example/zur%C3%BCck?%E6%97%A5=%E6%9C%AC',
      ],
      ['acme.desktop:/日本', 'acme.desktop:/%E6%97%A5%E6%9C%AC'],
    ]) {
      it(`sends the browser to an address with any letters, as headers have them: ${sent}`, async () => {
        const answer = await host.request
          .get('/logout')
          .query({ client_id: NATIVE_CLIENT.id, redirect_uri: registered });

        expect([answer.status, answer.headers.location]).to.deep.equal([302, sent]);
      });
    }

    it('sends the browser to the registered address', async () => {
      const answer = await host.request
        .get('/logout')
        .query({ client_id: LOGIN_CLIENT.id, redirect_uri: REDIRECT_URI });

      expect(answer.status).to.equal(302);
      expect(answer.headers.location).to.equal(REDIRECT_URI);
    });

    it('shows a page rather than go to any other address', async () => {
      const answer = await host.request
        .get('/logout')
        .query({ client_id: LOGIN_CLIENT.id, redirect_uri: 'https://evil.example/' });

      expect(answer.status).to.equal(400);
      expect(answer.headers).not.to.have.property('location');
      expect(answer.text).to.contain('not registered for the client');
    });
  });
});
