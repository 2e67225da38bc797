import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { HANDOVER_CLIENT } from '../../org/default-organization.ts';
import { call } from '../../testing/call.ts';
import { ask, connection, raw, secured, tunnel } from '../testing/clients.ts';

/** Sends a request whose target is a whole URL, as to a proxy that is not asked for a tunnel. */
async function send(
  genesys: GenesysMock,
  method: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
) {
  const lines = Object.entries({ Connection: 'close', 'Content-Length': body.length, ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const answer = await raw(genesys, `${method} ${target} HTTP/1.1\r\n${head}\r\n${body}`);
  const start = answer.indexOf('{');
  return {
    status: Number(answer.slice(9, 12)),
    body: start < 0 ? undefined : JSON.parse(answer.slice(start)),
  };
}

describe('a request that names a whole URL', () => {
  const lines: string[] = [];
  const log = { info: () => {}, warn: (line: string) => lines.push(line), error: console.error };
  const authorization = `Basic ${Buffer.from(`${HANDOVER_CLIENT.id}:${HANDOVER_CLIENT.secret}`).toString('base64')}`;
  let genesys: GenesysMock;
  before(async () => {
    genesys = await startGenesysMock({ tls: true, log });
  });
  after(() => genesys.close());
  beforeEach(() => lines.splice(0));

  it('is answered for the hosts of Genesys Cloud', async () => {
    for (const target of [
      'http://api.mypurecloud.de/api/v2/users/me',
      'HTTPS://API.mypurecloud.de:443/api/v2/users/me?expand=groups',
    ]) {
      expect((await send(genesys, 'GET', target)).body).to.include({ code: 'authentication.required' });
    }
  });

  it('counts as one over TLS when its URL begins with https, and a secret in it is told of once', async () => {
    const headers = { authorization, 'Content-Type': 'application/x-www-form-urlencoded' };
    const form = 'grant_type=client_credentials';
    const login = 'https://login.mypurecloud.de/oauth/token';
    const { body: token } = await send(genesys, 'POST', login, headers, form);
    await send(genesys, 'POST', login, headers, form);

    const { body } = await send(genesys, 'POST', 'https://api.mypurecloud.de/api/v2/notifications/channels', {
      authorization: `Bearer ${token.access_token}`,
    });

    expect(body.connectUri).to.match(/^wss:\/\/streaming\.mypurecloud\.de\/channels\//);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(
      'POST https://login.mypurecloud.de came to the proxy in plain, secrets included',
    );
    expect(lines[0]).to.not.contain(HANDOVER_CLIENT.secret);
  });

  it('is what its URL says, whatever its Host header says', async () => {
    const token = genesys.tokens.issue().accessToken;
    const headers = { Host: '127.0.0.1', authorization: `Bearer ${token}` };

    const { body } = await send(
      genesys,
      'POST',
      'https://api.mypurecloud.ie/api/v2/notifications/channels',
      headers,
    );

    expect(body.connectUri).to.match(/^wss:\/\/streaming\.mypurecloud\.ie\//);
  });

  it('may name the mock itself', async () => {
    expect((await send(genesys, 'GET', `${genesys.url}/api/v2/users/me`)).status).to.equal(401);
  });

  it('may name the mock itself over TLS too', async () => {
    const secure = await secured(genesys, await connection(genesys), 'localhost');
    const target = `${genesys.url.replace('http:', 'https:')}/api/v2/users/me`;

    expect(await ask(secure, 'GET', target, {})).to.include({ status: 401 });
  });

  it('leaves nothing of a user and a password in the journal', async () => {
    for (const target of ['https://ann:hunter2@login.mypurecloud.de/', 'ftp://ann:hunter2@example.com/'])
      await send(genesys, 'GET', target);

    const { text } = await call(genesys, 'GET', '/__mock/requests');
    expect(text).to.contain('login.mypurecloud.de').and.not.contain('hunter2');
  });

  it('opens no socket where it is refused', async () => {
    const { accessToken } = genesys.tokens.issue();
    const { body } = await call(genesys, 'POST', '/api/v2/notifications/channels', { token: accessToken });
    const { pathname } = new URL(body.connectUri);
    const handshake =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n';

    const answer = await raw(genesys, `GET http://example.com${pathname} HTTP/1.1\r\n${handshake}\r\n`, {
      thenEnds: true,
    });

    expect(answer).to.match(/^HTTP\/1\.1 403 /);
  });

  it('is in the journal with its path', () => {
    expect(genesys.journal.entries().map(({ path }) => path)).to.include('/api/v2/users/me');
  });

  for (const [target, status, reason] of [
    ['http://api.mypurecloud.de/__mock/health', 403, 'not reached through the proxy'],
    ['http://api.mypurecloud.de/%5f%5fmock/health', 404, ''],
    ['http://127.0.0.1/__mock/health', 403, 'not reached through the proxy'],
    ['http://example.com/', 403, 'set HTTPS_PROXY rather than HTTP_PROXY'],
    ['https://example.com/', 403, 'is no host of Genesys Cloud'],
    ['http://169.254.169.254/latest/meta-data/', 403, 'is no host of Genesys Cloud'],
    ['http://[::1]:22/', 403, 'is no host of Genesys Cloud'],
    ['http://user:secret@api.mypurecloud.de/', 400, 'a plain host name'],
    ['http:///api/v2/users/me', 400, 'a plain host name'],
    ['http://api.mypurecloud.de:99999/', 400, 'a plain host name'],
  ] as const) {
    it(`is refused: ${target}`, async () => {
      const answer = await send(genesys, 'GET', target, { Host: 'api.mypurecloud.de' });

      expect(answer.status).to.equal(status);
      expect(JSON.stringify(answer.body)).to.contain(reason).and.not.contain('secret');
    });
  }

  it('is refused where it names the control calls of the mock itself', async () => {
    expect((await send(genesys, 'GET', `${genesys.url}/__mock/health`)).status).to.equal(403);
  });

  it('is refused inside of a tunnel', async () => {
    const { socket } = await tunnel(genesys, 'api.mypurecloud.de:443');
    const secure = await secured(genesys, socket, 'api.mypurecloud.de');
    secure.end('GET https://api.mypurecloud.de/api/v2/users/me HTTP/1.1\r\nConnection: close\r\n\r\n');
    let answer = '';
    for await (const chunk of secure) answer += chunk;

    expect(answer).to.match(/^HTTP\/1\.1 400 .*names a path, not a URL/s);
  });

  it('is refused without TLS', async () => {
    await using plain = await startGenesysMock();

    const { body } = await send(plain, 'GET', 'http://api.mypurecloud.de/api/v2/users/me');

    expect(body.details[0].reason).to.contain('only with --tls');
  });
});
