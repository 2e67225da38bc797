import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { call } from '../testing/call.ts';
import { connection, raw } from './testing/clients.ts';

const HANDSHAKE = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
const VERSION = 'Sec-WebSocket-Version: 13\r\n';
const KEY = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

describe('bytes that no HTTP library sends', () => {
  let genesys: GenesysMock;
  let channel: string;
  const failures: unknown[] = [];
  before(async () => {
    const log = { info: () => {}, warn: () => {}, error: (...what: unknown[]) => failures.push(what) };
    genesys = await startGenesysMock({ log });
    const token = genesys.tokens.issue().accessToken;
    const { body } = await call(genesys, 'POST', '/api/v2/notifications/channels', { token });
    channel = `/channels/${body.id}`;
  });
  after(() => genesys.close());
  afterEach(() => expect(failures.splice(0)).to.deep.equal([]));

  /** An answer in the vendor's shape, with the id in header and body. */
  async function refusal(bytes: string): Promise<{ readonly status: number; readonly reason: string }> {
    const answer = await raw(genesys, bytes, { thenEnds: true });
    const body = JSON.parse(answer.slice(answer.indexOf('{')));
    expect(/ININ-Correlation-Id: (\S+)/.exec(answer)?.[1], answer).to.equal(body.contextId);
    return { status: body.status, reason: body.details[0].reason };
  }

  const path = '/api/v2/tokens/me';
  const requests: readonly (readonly [string, string, RegExp])[] = [
    ['two Host headers', `GET ${path} HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n`, /several Host headers/],
    [
      'two Host headers beside a whole URL',
      'GET http://a/ HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n',
      /several/,
    ],
    ['two Host headers of a tunnel', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', /several Host/],
    ['no Host header in HTTP/1.1', `GET ${path} HTTP/1.1\r\n\r\n`, /Host header is missing/],
    [
      'a Host with a user',
      `GET ${path} HTTP/1.1\r\nHost: a@localhost\r\n\r\n`,
      /must be a name or an address/,
    ],
    [
      'a Host with a path',
      `GET ${path} HTTP/1.1\r\nHost: a/localhost\r\n\r\n`,
      /must be a name or an address/,
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      /said once/,
    ],
    [
      'a length beside chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /said once/,
    ],
    ['an end too early', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf', /ended before/],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /speaks HTTP\/1\.1/],
  ];
  for (const [what, bytes, reason] of requests) {
    it(`are refused with the reason and an id: ${what}`, async () => {
      const { status, reason: given } = await refusal(bytes);

      expect(status).to.equal(400);
      expect(given).to.match(reason);
    });
  }

  const handshakes: readonly (readonly [string, string])[] = [
    ['without a key', HANDSHAKE + VERSION],
    ['with a key that is none', `${HANDSHAKE + VERSION}Sec-WebSocket-Key: short\r\n`],
    ['of another version', `${HANDSHAKE + KEY}Sec-WebSocket-Version: 9\r\n`],
    ['with protocols that are none', `${HANDSHAKE + VERSION + KEY}Sec-WebSocket-Protocol: a b,,\r\n`],
    ['without Connection: Upgrade', `Upgrade: websocket\r\nConnection: close\r\n${VERSION}${KEY}`],
  ];
  for (const [what, headers] of handshakes) {
    it(`are refused with the reason and an id: the handshake of a WebSocket ${what}`, async () => {
      const { status } = await refusal(`GET ${channel} HTTP/1.1\r\nHost: a\r\n${headers}\r\n`);

      expect(status).to.equal(400);
    });
  }

  it('are refused with an id where a WebSocket is asked for with another verb, or in HTTP/1.0', async () => {
    const rest = `Host: a\r\n${HANDSHAKE}${VERSION}${KEY}\r\n`;

    expect((await refusal(`POST ${channel} HTTP/1.1\r\n${rest}`)).status).to.equal(400);
    expect((await refusal(`GET ${channel} HTTP/1.0\r\n${rest}`)).status).to.equal(400);
  });

  it('are served where the target is a whole URL of the mock, whose host counts instead of the header', async () => {
    const token = genesys.tokens.issue().accessToken;
    const answer = await raw(
      genesys,
      `POST ${genesys.url}/api/v2/notifications/channels HTTP/1.1\r\nHost: other.example\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`,
    );

    expect(answer).to.match(/^HTTP\/1\.1 200 /);
    expect(answer).to.contain(`"connectUri":"${genesys.url.replace('http', 'ws')}/channels/`);
  });

  it('get an id with the page and the ways to it, too', async () => {
    for (const [target, accept] of [
      ['/', 'text/html'],
      ['/__mock', '*/*'],
      ['/__mock/', '*/*'],
    ]) {
      const host = new URL(genesys.url).host;
      const answer = await raw(
        genesys,
        `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nAccept: ${accept}\r\nConnection: close\r\n\r\n`,
      );

      expect(answer, target).to.match(/^HTTP\/1\.1 [23]\d\d .*\r\nININ-Correlation-Id: [\da-f-]{36}\r\n/s);
    }
  });

  it('do no harm when the client resets the connection in the middle of them', async () => {
    const texts = [
      'CONNECT login.mypurecloud.de:443 HTTP/1.1\r\nHost: login.mypurecloud.de:443\r\n\r\n',
      'CONNECT a HTTP/1.1\r\n\r\n',
      `GET ${channel} HTTP/1.1\r\nHost: a\r\n${HANDSHAKE}${VERSION}\r\n`,
      `GET ${channel} HTTP/1.1\r\nHost: a\r\n${HANDSHAKE}${VERSION}${KEY}\r\n`,
      'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
      '\0\0\r\n\r\n',
      'POST /oauth/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n',
    ];
    for (const text of texts) {
      const atOnce = await connection(genesys);
      atOnce.write(text, () => atOnce.resetAndDestroy());
      const later = connect({
        host: '127.0.0.1',
        port: Number(new URL(genesys.url).port),
        allowHalfOpen: true,
      });
      later.on('error', () => {}).end(text);
      await once(later, text.endsWith('chunked\r\n\r\n') ? 'connect' : 'data');
      later.resetAndDestroy();
    }

    expect((await call(genesys, 'GET', '/__mock/health')).status).to.equal(200);
  });

  it('that ask by HEAD are refused without a body', async () => {
    const answer = await raw(genesys, `HEAD /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, {
      thenEnds: true,
    });

    expect(answer)
      .to.match(/^HTTP\/1\.1 400 /)
      .and.match(/\r\n\r\n$/);
  });
});
