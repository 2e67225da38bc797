import { expect } from 'chai';
import fc from 'fast-check';
import { ANN, HANDOVER_CLIENT, LOGIN_CLIENT } from '../org/default-organization.ts';
import { createOAuthMock, OAuthHost } from './testing/oauth-host.ts';

const [REDIRECT_URI = ''] = LOGIN_CLIENT.registeredRedirectUri;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\r\nSet-Cookie: a=b',
    '__proto__',
    '<script>',
    '%',
    '%zz',
    '+',
    '\ud800',
    '😀',
  ),
);
const orGood = (...good: readonly string[]) => fc.oneof(fc.constantFrom(...good), text);
const parameters = fc.array(
  fc.oneof(
    fc.tuple(orGood('client_id'), orGood(HANDOVER_CLIENT.id, LOGIN_CLIENT.id)),
    fc.tuple(fc.constant('client_secret'), orGood(HANDOVER_CLIENT.secret, LOGIN_CLIENT.secret)),
    fc.tuple(fc.constant('grant_type'), orGood('client_credentials', 'authorization_code', 'refresh_token')),
    fc.tuple(
      fc.constant('redirect_uri'),
      orGood(REDIRECT_URI, 'https://evil.example', 'javascript:alert(1)'),
    ),
    fc.tuple(fc.constant('response_type'), orGood('code', 'token')),
    fc.tuple(fc.constant('email'), orGood(ANN.email)),
    fc.tuple(fc.constant('password'), orGood(ANN.password)),
    fc.tuple(orGood('scope', 'state', 'code', 'code_challenge', 'code_verifier', 'refresh_token'), text),
  ),
  { maxLength: 8 },
);

const encode = (pairs: [string, string][]) => new URLSearchParams(pairs).toString();

describe('hostile input to the login host', () => {
  let host: OAuthHost;
  beforeEach(() => {
    host = new OAuthHost(createOAuthMock());
  });

  it('is refused by the token endpoint in three fields, or gets a token', async () => {
    await fc.assert(
      fc.asyncProperty(parameters, fc.option(text), async (form, credentials) => {
        const post = host.request.post('/oauth/token').type('form').send(encode(form));
        if (credentials !== null) {
          post.set('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
        }
        const answer = await post;

        expect(answer.status, answer.text).to.be.oneOf([200, 400, 401]);
        if (answer.status === 200) expect(answer.body.token_type).to.equal('bearer');
        else expect(answer.body).to.have.all.keys('error', 'description', 'error_description');
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('never makes the login pages leave for an address that is not registered, or fail', async () => {
    await fc.assert(
      fc.asyncProperty(parameters, fc.boolean(), fc.boolean(), async (form, post, logout) => {
        const path = logout ? '/logout' : '/oauth/authorize';
        const answer =
          post && !logout
            ? await host.request.post(path).type('form').send(encode(form))
            : await host.request.get(`${path}?${encode(form)}`);

        expect(answer.status, answer.text).to.be.oneOf([200, 302, 400]);
        expect(answer.headers).not.to.have.property('set-cookie');
        if (answer.status === 302)
          expect(answer.headers.location).to.satisfy((to: string) => to.startsWith(REDIRECT_URI));
        else expect(answer.text).not.to.contain('<script>');
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
