import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import {
  type FaultInput,
  type GenesysMock,
  HANDOVER_CLIENT,
  LOGIN_CLIENT,
  startGenesysMock,
} from '../index.ts';
import { type CallOptions, type CallResult, call } from '../testing/call.ts';
import { vendorDocument } from '../testing/vendor-document.ts';
import { grantsOf, preflight } from './testing/preflight.ts';

const ME = '/api/v2/tokens/me';
const LOCAL = 'http://localhost:5173';
const EVIL = 'https://evil.example';
const READABLE =
  'ININ-Correlation-Id, inin-ratelimit-count, inin-ratelimit-allowed, inin-ratelimit-reset, Retry-After, x-mock-reason, x-mock-error, x-mock-answer';

describe('answers to web pages of other origins', () => {
  let genesys: GenesysMock;
  let token: string;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'cross-origin-'));
    const spec = path.join(folder, 'vendor.json');
    await writeFile(spec, JSON.stringify(vendorDocument({ operations: 5 })));
    genesys = await startGenesysMock({ spec });
    token = genesys.tokens.issue('valid', { permissions: ['gadgets:gadget:list'] }).accessToken;
  });
  after(async () => {
    await genesys.close();
    await rm(folder, { recursive: true });
  });
  afterEach(() => genesys.faults.clear());

  describe('that are let in', () => {
    const withFault = (fault: FaultInput) => () => {
      genesys.faults.add(fault);
      return signedIn(ME)();
    };
    const from = (method: string, where: string, options: CallOptions = {}) => {
      const headers = { origin: LOCAL, ...options.headers };
      return () => call(genesys, method, where, { ...options, headers });
    };
    /** Tokens are there only once the mock is. */
    const signedIn = (where: string) => () =>
      call(genesys, 'GET', where, { token, headers: { origin: LOCAL } });
    const grant = { grant_type: 'client_credentials', client_id: HANDOVER_CLIENT.id };
    const [redirectUri = ''] = LOGIN_CLIENT.registeredRedirectUri;
    const authorize = (address: string, responseType = 'code') =>
      `/oauth/authorize?${new URLSearchParams({ client_id: LOGIN_CLIENT.id, response_type: responseType, redirect_uri: address })}`;
    const json = { 'content-type': 'application/json' };

    const answers: readonly [status: number, what: string, ask: () => Promise<CallResult>][] = [
      [
        200,
        'a token',
        from('POST', '/oauth/token', { form: { ...grant, client_secret: HANDOVER_CLIENT.secret } }),
      ],
      [401, 'a wrong secret', from('POST', '/oauth/token', { form: { ...grant, client_secret: 'x' } })],
      [405, 'a wrong verb', from('GET', '/oauth/token')],
      [200, 'the login page', from('GET', authorize(redirectUri))],
      [400, 'the error page', from('GET', authorize(EVIL))],
      [401, 'no token', from('GET', ME)],
      [
        403,
        'too few permissions',
        from('GET', '/api/v2/conversations/messaging/integrations/open', {
          headers: { authorization: 'Bearer persona.missing-permission:messaging:integration:view' },
        }),
      ],
      [404, 'an unknown path', from('GET', '/api/v2/nothing')],
      [405, 'a verb that the path does not take', from('PATCH', ME)],
      [405, 'OPTIONS that is no preflight', from('OPTIONS', ME)],
      [400, 'broken JSON', from('POST', '/api/v2/conversations/handover', { headers: json, body: '{' })],
      [413, 'a large body', from('POST', '/api/v2/conversations/handover', { json: 'x'.repeat(2_000_000) })],
      [
        415,
        'a wrong media type',
        from('POST', '/api/v2/conversations/handover', {
          headers: { 'content-type': 'text/plain' },
          body: 'x',
        }),
      ],
      [429, 'a used-up rate limit', from('GET', ME, { token: 'persona.rate-limited' })],
      [200, 'a made-up answer', signedIn('/api/v2/gadgets0')],
      [503, 'a fault', withFault({ fault: { kind: 'status', status: 503 } })],
      [200, 'a wrong content type', withFault({ fault: { kind: 'content-type' } })],
      [200, 'a slow body', withFault({ fault: { kind: 'slow-body', bytesPerSecond: 100_000 } })],
    ];
    for (const [status, what, ask] of answers) {
      it(`may read ${status}: ${what}`, async () => {
        const answer = await ask();

        expect(answer.status, answer.text).to.equal(status);
        expect(grantsOf(answer)).to.deep.equal({
          'access-control-allow-origin': LOCAL,
          'access-control-expose-headers': READABLE,
        });
        expect(answer.headers.get('vary')).to.equal('Origin');
      });
    }

    it('may follow where a login that is refused leads', async () => {
      const answer = await fetch(genesys.url + authorize(redirectUri, 'token'), {
        headers: { origin: LOCAL },
        redirect: 'manual',
      });

      expect([answer.status, answer.headers.get('access-control-allow-origin')]).to.deep.equal([302, LOCAL]);
    });

    it('get the whole answer to a preflight, which the journal has too', async () => {
      genesys.journal.clear();

      const answer = await preflight(genesys, LOCAL, '/api/v2/not/there/yet', {
        'access-control-request-headers': 'authorization,content-type,purecloud-sdk,X-Own_1',
        'access-control-request-private-network': 'true',
      });

      expect([answer.status, answer.text, answer.headers.get('vary')]).to.deep.equal([204, '', 'Origin']);
      expect(grantsOf(answer)).to.deep.equal({
        'access-control-allow-origin': LOCAL,
        'access-control-expose-headers': READABLE,
        'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': 'authorization,content-type,purecloud-sdk,X-Own_1',
        'access-control-max-age': '600',
      });
      expect(genesys.journal.entries().map(({ method, status }) => [method, status])).to.deep.equal([
        ['OPTIONS', 204],
      ]);
    });

    for (const names of ['*', 'authorization, *', 'a b', 'a,,b', ',', '<script>', 'a;b', 'ä']) {
      it(`are not given ${names} for the names of headers`, async () => {
        const answer = await preflight(genesys, LOCAL, ME, { 'access-control-request-headers': names });

        expect([answer.status, answer.headers.get('access-control-allow-headers')]).to.deep.equal([
          204,
          null,
        ]);
      });
    }
  });

  it('are told apart by caches, also where there was no Origin', async () => {
    const plain = await call(genesys, 'GET', ME, { token });

    expect([plain.headers.get('vary'), grantsOf(plain)]).to.deep.equal(['Origin', {}]);
  });

  for (const where of [
    '/__mock/health',
    '/__mock/',
    '/__mock/requests',
    '/logout',
    '/',
    '/oauth',
    '/api/v2',
    '/api/v20/x',
  ]) {
    it(`never get at ${where}`, async () => {
      const asked = await preflight(genesys, LOCAL, where);
      const answer = await call(genesys, 'GET', where, { headers: { origin: LOCAL } });

      expect(asked.status).to.be.within(400, 499);
      expect({ ...grantsOf(asked), ...grantsOf(answer) }).to.deep.equal({});
    });
  }

  describe('that are not let in', () => {
    it('are told so, and what would let them in', async () => {
      const { status, body } = await preflight(genesys, EVIL, ME);

      expect(status).to.equal(403);
      expect(body.details).to.deep.equal([
        {
          errorCode: 'not.authorized',
          fieldName: 'header.origin',
          reason:
            'Web pages of the origin https://evil.example may not call the mock: it is neither on loopback nor that of a redirect URI in the organisation. --cors-origin https://evil.example would allow it.',
        },
      ]);
    });

    it('are told what null is, and that nothing would let others in', async () => {
      const reasonOf = async (origin: string) =>
        (await preflight(genesys, origin, ME)).body.details[0].reason;

      expect(await reasonOf('null'))
        .to.contain('opened as a file')
        .and.not.contain('--cors-origin');
      expect(await reasonOf('http://LOCALHOST')).to.contain('Nothing would allow it');
    });

    it('stand in the journal with the reason, also where answers are opaque', async () => {
      await using opaque = await startGenesysMock({ errors: 'opaque' });

      const answer = await preflight(opaque, EVIL, ME);

      expect(answer.body).to.deep.include({ status: 403, details: [] });
      expect(answer.headers.has('x-mock-reason')).to.equal(false);
      expect(opaque.journal.entries()[0]?.refusal?.reason).to.contain('--cors-origin https://evil.example');
    });
  });
});
