import { once } from 'node:events';
import { expect } from 'chai';
import { GenesysHosts } from '../../hosts/genesys-hosts.ts';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { ask, connection, raw, secured, type Tunnel, tunnel } from '../testing/clients.ts';

const TOKEN = 'the-control-token';
const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

/** Which error the answer names, and why. */
const refusal = ({ status, answer }: Pick<Tunnel, 'status' | 'answer'>) => {
  const { code, details } = JSON.parse(answer.slice(answer.indexOf('{')));
  return { status, code, reason: details[0].reason as string };
};

describe('the proxy', () => {
  let genesys: GenesysMock;
  before(async () => {
    genesys = await startGenesysMock({ tls: true, domains: ['mock.localhost'] });
  });
  after(() => genesys.close());

  describe('answers in the place of', () => {
    for (const name of [
      ...new GenesysHosts(['mock.localhost']).names(),
      'API.MyPureCloud.DE',
      'api.mypurecloud.de.',
    ]) {
      it(name, async () => {
        const { socket, status } = await tunnel(genesys, `${name}:443`);
        expect(status).to.equal(200);
        const secure = await secured(genesys, socket, name.replace(/\.$/, ''));

        const { body } = await ask(secure, 'GET', '/api/v2/users/me', { host: name });

        expect(body).to.include({ code: 'authentication.required' });
      });
    }
  });

  it('answers a client that sends its handshake along with CONNECT', async () => {
    const socket = await connection(genesys);
    // What a client sends before it was asked arrives with the head of the request.
    const answer = raw(
      genesys,
      'CONNECT api.mypurecloud.de:443 HTTP/1.1\r\n\r\nGET /api/v2/users/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );
    socket.destroy();

    expect(await answer).to.match(/^HTTP\/1\.1 200 Connection Established\r\n\r\nHTTP\/1\.1 401 /);
  });

  it('tells a channel to open its socket on the streaming host', async () => {
    const token = genesys.tokens.issue().accessToken;
    const { socket } = await tunnel(genesys, 'api.mypurecloud.de:443');
    const secure = await secured(genesys, socket, 'api.mypurecloud.de');

    const { body } = await ask(secure, 'POST', '/api/v2/notifications/channels', {
      host: 'api.mypurecloud.de',
      authorization: `Bearer ${token}`,
    });

    expect(body.connectUri).to.match(/^wss:\/\/streaming\.mypurecloud\.de\/channels\/streaming-/);
  });

  for (const headers of [{ host: 'api.mypurecloud.de' }, { host: '127.0.0.1' }, { host: 'localhost:4310' }]) {
    it(`leads nobody to the control calls, who says Host: ${headers.host} in a tunnel`, async () => {
      for (const path of ['/__mock/health', '/__mock/', '/__mock/organization', '/__mock/nothing']) {
        const { socket } = await tunnel(genesys, 'api.mypurecloud.de:443');
        const secure = await secured(genesys, socket, 'api.mypurecloud.de');

        const { status, body } = await ask(secure, 'GET', path, headers);

        expect([status, body.code]).to.deep.equal([403, 'mock.control.forbidden']);
      }
    });
  }

  it('leads nobody to the control calls, who comes by a name of Genesys Cloud without it', async () => {
    for (const host of ['api.mypurecloud.de', 'LOGIN.MYPURECLOUD.DE.:443', 'mock.localhost:4310']) {
      const answer = await raw(
        genesys,
        `GET /__mock/health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );

      expect(answer).to.match(/^HTTP\/1\.1 403 /);
    }
  });

  describe('refuses a tunnel', () => {
    for (const [authority, code, reason] of [
      ['example.com:443', 'mock.proxy.forbidden', '--proxy-allow example.com:443 passes it on'],
      ['api.acme.example:443', 'mock.proxy.forbidden', '--domain acme.example lets the mock answer for it'],
      ['foo.mypurecloud.de:443', 'mock.proxy.forbidden', 'but none that the mock answers for'],
      ['mypurecloud.de:443', 'mock.proxy.forbidden', 'but none that the mock answers for'],
      ['api.mypurecloud.de.evil.example:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['evil-api.mypurecloud.de:443', 'mock.proxy.forbidden', 'but none that'],
      ['api.mypurecloud.de:80', 'mock.proxy.forbidden', 'on port 443 only, not on 80'],
      ['api.mypurecloud.de:8443', 'mock.proxy.forbidden', 'on port 443 only'],
      ['127.0.0.1:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['169.254.169.254:80', 'mock.proxy.forbidden', 'and not allowed'],
      ['10.0.0.1:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['2130706433:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['0x7f000001:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['127.1:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['[::1]:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['[::ffff:127.0.0.1]:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['[::ffff:a9fe:a9fe]:80', 'mock.proxy.forbidden', 'and not allowed'],
      ['[fe80::1]:443', 'mock.proxy.forbidden', 'and not allowed'],
      ['user:secret@api.mypurecloud.de:443', 'mock.proxy.invalid', 'takes host:port'],
      ['api.mypurecloud.de:443@127.0.0.1:22', 'mock.proxy.invalid', 'takes host:port'],
      ['api.mypurecloud.de', 'mock.proxy.invalid', 'takes host:port'],
      ['api.mypurecloud.de:0', 'mock.proxy.invalid', 'takes host:port'],
      ['api.mypurecloud.de:65979', 'mock.proxy.invalid', 'takes host:port'],
      ['[::1%25lo]:443', 'mock.proxy.invalid', 'takes host:port'],
      ['https://api.mypurecloud.de:443', 'mock.proxy.invalid', 'takes host:port'],
      ['/api/v2/users/me', 'mock.proxy.invalid', 'takes host:port'],
      ['*', 'mock.proxy.invalid', 'takes host:port'],
      [`${'a'.repeat(8000)}:443`, 'mock.proxy.invalid', 'takes host:port'],
    ] as const) {
      it(`to ${authority.slice(0, 60)}`, async () => {
        const given = refusal(await tunnel(genesys, authority));

        expect(given).to.include({ code });
        expect(given.reason).to.contain(reason);
        expect(given.reason).to.not.contain('secret');
      });
    }

    for (const [what, line] of [
      ['a space', 'CONNECT api.mypurecloud.de :443 HTTP/1.1'],
      ['a line break', 'CONNECT api.mypurecloud.de\r:443 HTTP/1.1'],
      ['a null byte', 'CONNECT api.mypurecloud.de\0:443 HTTP/1.1'],
      ['no version', 'CONNECT api.mypurecloud.de:443'],
      ['HTTP/2', 'CONNECT api.mypurecloud.de:443 HTTP/2.0'],
      ['a verb in lower case', 'connect api.mypurecloud.de:443 HTTP/1.1'],
      ['a head without end', `CONNECT api.mypurecloud.de:443 HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`],
      ['another request smuggled in', 'CONNECT a\r\nHost: x\r\n\r\nGET /__mock/health HTTP/1.1'],
    ] as const) {
      it(`with ${what} in it`, async () => {
        const answer = await raw(genesys, `${line}\r\n\r\n`);

        expect(answer).to.match(/^HTTP\/1\.1 4\d\d /);
        expect(answer.match(/HTTP\/1\.1 /g)).to.have.length(1);
      });
    }

    it('inside of a tunnel, encrypted or not', async () => {
      const { socket } = await tunnel(genesys, 'api.mypurecloud.de:443');
      const secure = await secured(genesys, socket, 'api.mypurecloud.de');
      const { socket: plain } = await tunnel(genesys, 'api.mypurecloud.de:443');

      for (const inside of [secure, plain]) {
        inside.write('CONNECT login.mypurecloud.de:443 HTTP/1.1\r\n\r\n');
        const [answer] = (await once(inside, 'data')) as [Buffer];

        expect(answer.toString()).to.match(/^HTTP\/1\.1 400 .*There is no tunnel inside of a tunnel/s);
      }
    });
  });

  it('shows in the journal what it refused, but no password', async () => {
    genesys.journal.clear();
    await tunnel(genesys, 'example.com:443', `Proxy-Authorization: ${basic('mock:the-password')}\r\n`);
    await tunnel(genesys, 'user:the-password@example.com:443');

    const shown = genesys.journal.entries();
    expect(shown.map(({ method, path, status }) => `${method} ${path} ${status}`)).to.deep.equal([
      'CONNECT example.com:443 403',
      'CONNECT  400',
    ]);
    expect(shown[0]?.refusal).to.include({ step: 'proxy' });
    expect(JSON.stringify(shown))
      .to.not.contain('the-password')
      .and.not.contain(basic('mock:the-password').slice(6));
  });

  it('answers 10 000, as many at a time as the system queues, and those after them', async () => {
    let refused = 0;
    for (let wave = 0; wave < 25; wave++) {
      const answers = await Promise.all(
        Array.from({ length: 400 }, () => raw(genesys, 'CONNECT x:1 HTTP/1.1\r\n\r\n')),
      );
      refused += answers.filter((answer) => answer.startsWith('HTTP/1.1 403 ')).length;
    }

    expect(refused).to.equal(10_000);
    expect((await tunnel(genesys, 'api.mypurecloud.de:443')).status).to.equal(200);
  });

  it('is off without TLS, and says so', async () => {
    await using plain = await startGenesysMock();

    expect(refusal(await tunnel(plain, 'api.mypurecloud.de:443'))).to.deep.equal({
      status: 403,
      code: 'mock.proxy.forbidden',
      reason: 'The mock is a proxy only with --tls, so it does not take api.mypurecloud.de:443.',
    });
  });

  describe('that others can reach', () => {
    let open: GenesysMock;
    before(async () => {
      const there = await startGenesysMock({ tls: true, host: '0.0.0.0', controlToken: TOKEN });
      open = { ...there, url: there.url.replace('0.0.0.0', '127.0.0.1') };
    });
    after(() => open.close());

    for (const [what, header] of [
      ['nothing', ''],
      ['a wrong password', `Proxy-Authorization: ${basic('mock:guess')}\r\n`],
      ['the token as the name', `Proxy-Authorization: ${basic(`${TOKEN}:`)}\r\n`],
      ['a wrong bearer token', 'Proxy-Authorization: Bearer guess\r\n'],
      ['another scheme', `Proxy-Authorization: Digest ${TOKEN}\r\n`],
      ['the token for the mock itself', `Authorization: Bearer ${TOKEN}\r\n`],
    ] as const) {
      it(`asks for the control token of who brings ${what}`, async () => {
        const given = await tunnel(open, 'api.mypurecloud.de:443', header);

        expect(refusal(given)).to.include({ status: 407, code: 'mock.proxy.authentication.required' });
        expect(given.answer).to.contain('Proxy-Authenticate: Basic realm=');
        expect(given.answer).to.not.contain(TOKEN);
      });
    }

    it('leads nobody to the control calls by a name of Genesys Cloud, whoever brings the token', async () => {
      for (const host of ['api.mypurecloud.de', 'api.mypurecloud.de:', 'API.mypurecloud.de.:']) {
        const head = `Host: ${host}\r\nAuthorization: Bearer ${TOKEN}\r\nConnection: close\r\n`;

        expect(await raw(open, `GET /__mock/clock HTTP/1.1\r\n${head}\r\n`)).to.match(/^HTTP\/1\.1 403 /);
      }
    });

    for (const [what, header] of [
      ['as a password', basic(`mock:${TOKEN}`)],
      ['as a bearer token', `Bearer ${TOKEN}`],
    ] as const) {
      it(`lets in who brings it ${what}`, async () => {
        const given = await tunnel(open, 'api.mypurecloud.de:443', `Proxy-Authorization: ${header}\r\n`);

        expect(given.status).to.equal(200);
        given.socket.destroy();
      });
    }
  });
});
