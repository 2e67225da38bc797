import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import fc from 'fast-check';
import { DEFAULT_ORGANIZATION, type GenesysMock, LOGIN_CLIENT, startGenesysMock } from '../index.ts';
import { call } from '../testing/call.ts';
import { SocketListener } from '../testing/socket-listener.ts';
import { grantsOf, preflight } from './testing/preflight.ts';

const ME = '/api/v2/tokens/me';
const LOCAL = 'http://localhost:5173';
const APP = 'https://app.example:8443';
const DESK = 'https://desk.acme.example';
const EVIL = 'https://evil.example';

/** One client may return to a web page and to an app on a phone. */
const ORGANIZATION = {
  ...DEFAULT_ORGANIZATION,
  clients: DEFAULT_ORGANIZATION.clients.map((client) =>
    client.id === LOGIN_CLIENT.id
      ? { ...client, registeredRedirectUri: [`${DESK}/callback?x=1`, 'com.acme.desk://callback'] }
      : client,
  ),
};

describe('web pages of other origins', () => {
  let genesys: GenesysMock;
  let token: string;
  before(async () => {
    genesys = await startGenesysMock({ organization: ORGANIZATION, corsOrigins: [APP] });
    token = genesys.tokens.issue().accessToken;
  });
  after(() => genesys.close());

  for (const origin of [
    LOCAL,
    'http://localhost',
    'https://localhost:8443',
    'http://app.localhost:3000',
    'https://a.b.localhost',
    'http://127.0.0.1:8080',
    'http://127.8.9.254',
    'http://[::1]:3000',
    DESK,
    APP,
  ]) {
    it(`are let in from ${origin}`, async () => {
      const asked = await preflight(genesys, origin, ME);
      const answer = await call(genesys, 'GET', ME, { token, headers: { origin } });

      expect([asked.status, answer.status]).to.deep.equal([204, 200]);
      expect(asked.headers.get('access-control-allow-origin')).to.equal(origin);
      expect(answer.headers.get('access-control-allow-origin')).to.equal(origin);
    });
  }

  for (const origin of [
    EVIL,
    'null',
    '*',
    'localhost',
    'file://',
    'com.acme.desk://callback',
    'http://localhost.',
    'http://LOCALHOST:5173',
    'HTTP://localhost:5173',
    'http://localhost:5173/',
    'http://localhost:80',
    'http://localhost:99999',
    'http://localhost@evil.example',
    'http://evil.example#.localhost',
    'http://evil.example\\.localhost',
    'https://localhost.evil.example',
    'http://evillocalhost',
    'http://.localhost',
    'http://127.0.0.1.evil.example',
    'http://127.1',
    'http://0x7f.0.0.1',
    'http://2130706433',
    'http://128.0.0.1',
    'http://0.0.0.0',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::1%25lo]',
    'ws://localhost:5173',
    'http://desk.acme.example',
    'https://desk.acme.example:8443',
    'https://desk.acme.example.',
    'https://app.example',
    'http://app.example:8443',
    'http://localhost:5173, https://evil.example',
    `https://${'a'.repeat(8000)}.example`,
  ]) {
    it(`are not let in from ${origin.slice(0, 60)}`, async () => {
      const asked = await preflight(genesys, origin, ME);
      const answer = await call(genesys, 'GET', ME, { token, headers: { origin } });

      expect([asked.status, answer.status]).to.deep.equal([403, 200]);
      expect({ ...grantsOf(asked), ...grantsOf(answer) }).to.deep.equal({});
    });
  }

  it('are not let in by two Origin headers, whichever comes first', async () => {
    for (const origins of [
      [LOCAL, EVIL],
      [EVIL, LOCAL],
      [LOCAL, LOCAL],
    ]) {
      const socket = connect(Number(new URL(genesys.url).port), '127.0.0.1');
      await once(socket, 'connect');
      const lines = origins.map((origin) => `Origin: ${origin}\r\n`).join('');
      socket.write(`GET ${ME} HTTP/1.1\r\nHost: x\r\n${lines}Connection: close\r\n\r\n`);

      expect(await text(socket))
        .to.match(/^HTTP\/1.1 401 /)
        .and.not.match(/access-control/i);
    }
  });

  it('are let in from nowhere else, whatever the origin looks like', async () => {
    const part = fc.constantFrom(
      ...['http://', 'https://', 'localhost', '127.0.0.1', '[::1]', 'evil.example', '.', ':', '@', '/'],
      ...['//', '#', '?', '\\', '%2e', '80', '5173', ',', ' ', 'null', '*', 'LOCALHOST', '\u00e4', '\t'],
    );
    const origins = fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join('').trim());

    await fc.assert(
      fc.asyncProperty(origins, async (origin) => {
        const { status, headers } = await call(genesys, 'GET', ME, { headers: { origin } });
        const granted = headers.get('access-control-allow-origin');

        expect(status).to.equal(401);
        if (granted === null) return;
        expect(granted).to.equal(origin).and.to.equal(new URL(granted).origin);
        expect(new URL(granted).hostname).to.match(/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('are let in by the organisation in force', async () => {
    await using mock = await startGenesysMock();
    const grants = async () => Object.keys(grantsOf(await preflight(mock, DESK, ME))).length > 0;

    const before = await grants();
    mock.replaceOrganization(ORGANIZATION);
    const meanwhile = await grants();
    mock.reset();

    expect([before, meanwhile, await grants()]).to.deep.equal([false, true, false]);
  });

  it('may open sockets where they may call the API', async () => {
    const open = async (origin: string) => {
      const { body } = await call(genesys, 'POST', '/api/v2/notifications/channels', { token });
      return SocketListener.open(body.connectUri, { origin }).then(
        () => 'open',
        (error: Error) => error.message,
      );
    };

    for (const origin of [LOCAL, APP, DESK]) expect(await open(origin), origin).to.equal('open');
    for (const origin of [EVIL, 'null', 'http://localhost@evil.example', 'https://app.example'])
      expect(await open(origin), origin).to.match(/403/);
  });

  for (const given of ['*', 'null', 'wss://app.example', 'https://app.example/page']) {
    it(`are not let in by ${given}, which no mock starts with`, async () => {
      const error = await startGenesysMock({ corsOrigins: [given] }).then(
        (mock) => mock.close(),
        (reason: Error) => reason,
      );

      expect(error).to.have.property('name', 'ConfigError');
      expect(error).to.have.property('message').that.contains('e.g. https://app.example:8443');
    });
  }
});
