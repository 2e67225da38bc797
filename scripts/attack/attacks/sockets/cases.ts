/** What must come of bytes: every request served, one refused and the connection ended, or any well-formed answer. */
export type Expected = 'served' | 'refused' | 'answered';

/** Bytes that hardly any client sends; `latin1`, so that each character is one. */
export interface Case {
  readonly what: string;
  readonly bytes: string;
  readonly expected: Expected;
  /** How many answers; one when left out. */
  readonly answers?: number;
}

/** Filled in when it is sent. */
export const AUTHORITY = '$AUTHORITY';
const HOST = `Host: ${AUTHORITY}\r\n`;
const TOKEN = 'Authorization: Bearer persona.valid\r\n';
const JSON_TYPE = 'Content-Type: application/json\r\n';
const LAST = 'Connection: close\r\n';
const WEB_SOCKET = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n';
const KEY = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

const get = (path: string, ...headers: string[]) => `GET ${path} HTTP/1.1\r\n${HOST}${headers.join('')}\r\n`;
const post = (headers: string, body: string) =>
  `POST /api/v2/conversations/handover HTTP/1.1\r\n${HOST}${JSON_TYPE}${headers}\r\n${body}`;
const many = (count: number, text: string) => text.repeat(count);

/** The first record of a handshake: ClientHello, TLS 1.2, cut short. */
const CLIENT_HELLO = `\x16\x03\x01\x00\x2e\x01\x00\x00\x2a\x03\x03${many(32, 'r')}\x00\x00\x02\x13\x01\x01\x00`;

const REQUEST_LINES: readonly Case[] = [
  { what: 'an unknown verb', bytes: `FOO / HTTP/1.1\r\n${HOST}\r\n`, expected: 'refused' },
  { what: 'a verb in lower case', bytes: `get / HTTP/1.1\r\n${HOST}\r\n`, expected: 'refused' },
  { what: 'no version', bytes: 'GET /\r\n\r\n', expected: 'refused' },
  { what: 'a version that there is not', bytes: `GET / HTTP/9.9\r\n${HOST}\r\n`, expected: 'refused' },
  { what: 'the preface of HTTP/2', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', expected: 'refused' },
  { what: 'HTTP/1.0 without Host', bytes: 'GET /__mock/health HTTP/1.0\r\n\r\n', expected: 'served' },
  {
    what: 'empty lines before the request',
    bytes: `\r\n\r\n${get('/api/v2/tokens/me', TOKEN, LAST)}`,
    expected: 'served',
  },
  { what: 'a zero byte in the path', bytes: get('/\0', LAST), expected: 'refused' },
  { what: 'UTF-8 in the path', bytes: get('/api/v2/\xc3\xbc', LAST), expected: 'answered' },
  { what: 'a space in the path', bytes: get('/a b', LAST), expected: 'refused' },
  { what: 'a path that is no path', bytes: get('a', LAST), expected: 'refused' },
  { what: 'a path of 20 KB', bytes: get(`/${many(20_000, 'a')}`, LAST), expected: 'refused' },
  { what: 'nothing but slashes', bytes: get(many(4000, '/'), LAST), expected: 'answered' },
  {
    what: 'the form of a proxy for this mock',
    bytes: `GET http://${AUTHORITY}/api/v2/tokens/me HTTP/1.1\r\n${HOST}${TOKEN}${LAST}\r\n`,
    expected: 'served',
  },
  {
    what: 'the form of a proxy for another host',
    bytes: `GET http://192.0.2.1/ HTTP/1.1\r\nHost: 192.0.2.1\r\n${LAST}\r\n`,
    expected: 'answered',
  },
  {
    what: 'the form of a proxy without a host',
    bytes: `GET http:/// HTTP/1.1\r\n${HOST}${LAST}\r\n`,
    expected: 'answered',
  },
  {
    what: 'the form of a proxy for another scheme',
    bytes: `GET file:///etc/passwd HTTP/1.1\r\n${HOST}${LAST}\r\n`,
    expected: 'answered',
  },
  { what: 'an asterisk', bytes: `OPTIONS * HTTP/1.1\r\n${HOST}${LAST}\r\n`, expected: 'answered' },
  {
    what: 'CONNECT',
    bytes: `CONNECT login.mypurecloud.de:443 HTTP/1.1\r\nHost: login.mypurecloud.de:443\r\n\r\n`,
    expected: 'refused',
  },
  { what: 'CONNECT to no authority', bytes: `CONNECT / HTTP/1.1\r\n${HOST}\r\n`, expected: 'refused' },
  { what: 'TLS', bytes: CLIENT_HELLO, expected: 'refused' },
  { what: 'TRACE', bytes: `TRACE / HTTP/1.1\r\n${HOST}${LAST}\r\n`, expected: 'answered' },
];

const HEADERS: readonly Case[] = [
  {
    what: 'two hosts',
    bytes: `GET /api/v2/tokens/me HTTP/1.1\r\n${HOST}Host: evil.example\r\n${TOKEN}${LAST}\r\n`,
    expected: 'refused',
  },
  { what: 'no host', bytes: `GET /api/v2/tokens/me HTTP/1.1\r\n${TOKEN}${LAST}\r\n`, expected: 'answered' },
  {
    what: 'an empty host',
    bytes: `GET /api/v2/tokens/me HTTP/1.1\r\nHost:\r\n${TOKEN}${LAST}\r\n`,
    expected: 'answered',
  },
  {
    what: 'a host that is none',
    bytes: `GET /__mock/tokens HTTP/1.1\r\nHost: ]:[@/?#\r\n${LAST}\r\n`,
    expected: 'refused',
  },
  { what: 'a header without a colon', bytes: get('/', 'broken\r\n'), expected: 'refused' },
  { what: 'a space before a colon', bytes: get('/', 'X-A : 1\r\n'), expected: 'refused' },
  {
    what: 'a folded header',
    bytes: get('/api/v2/tokens/me', TOKEN, 'X-A: 1\r\n 2\r\n', LAST),
    expected: 'answered',
  },
  { what: 'a zero byte in a header', bytes: get('/', 'X-A: \0\r\n'), expected: 'refused' },
  {
    what: 'lines that end in LF',
    bytes: 'GET /__mock/health HTTP/1.1\nHost: localhost\nConnection: close\n\n',
    expected: 'answered',
  },
  { what: 'a CR alone', bytes: get('/', 'X-A: 1\rX-B: 2\r\n'), expected: 'refused' },
  { what: 'headers of 20 KB', bytes: get('/', `X-A: ${many(20_000, 'a')}\r\n`), expected: 'refused' },
  {
    what: 'a thousand headers',
    bytes: get('/api/v2/tokens/me', TOKEN, many(1000, 'X: 1\r\n'), LAST),
    expected: 'answered',
  },
  {
    what: 'a thousand tokens',
    bytes: get('/api/v2/tokens/me', many(300, TOKEN), LAST),
    expected: 'answered',
  },
  {
    what: 'an expectation that there is not',
    bytes: get('/api/v2/tokens/me', TOKEN, 'Expect: tea\r\n', LAST),
    expected: 'answered',
  },
  {
    what: 'a header called __proto__',
    bytes: get('/api/v2/tokens/me', TOKEN, '__proto__: 1\r\n', LAST),
    expected: 'served',
  },
];

const BODIES: readonly Case[] = [
  { what: 'a negative length', bytes: post('Content-Length: -1\r\n', '{}'), expected: 'refused' },
  { what: 'a length that is no number', bytes: post('Content-Length: 0x10\r\n', '{}'), expected: 'refused' },
  {
    what: 'two lengths',
    bytes: post('Content-Length: 2\r\nContent-Length: 3\r\n', '{}'),
    expected: 'refused',
  },
  {
    what: 'a length and chunks',
    bytes: post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'),
    expected: 'refused',
  },
  {
    what: 'an encoding that there is not',
    bytes: post('Transfer-Encoding: gzip\r\n', '{}'),
    expected: 'refused',
  },
  {
    what: 'a chunk whose length is none',
    bytes: post('Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n0\r\n\r\n'),
    expected: 'refused',
  },
  {
    what: 'a chunk that is too long',
    bytes: post('Transfer-Encoding: chunked\r\n', `${many(20, 'F')}\r\n{}\r\n0\r\n\r\n`),
    expected: 'refused',
  },
  {
    what: 'a chunk longer than it says',
    bytes: post('Transfer-Encoding: chunked\r\n', '1\r\n{}\r\n0\r\n\r\n'),
    expected: 'refused',
  },
  {
    what: 'a long chunk extension',
    bytes: post('Transfer-Encoding: chunked\r\n', `2;${many(20_000, 'x')}\r\n{}\r\n0\r\n\r\n`),
    expected: 'refused',
  },
  {
    what: 'trailers',
    bytes: post(`Transfer-Encoding: chunked\r\nTrailer: X\r\n${LAST}`, '2\r\n{}\r\n0\r\nX: 1\r\n\r\n'),
    expected: 'answered',
  },
  { what: 'half a body', bytes: post('Content-Length: 100\r\n', '{"a":'), expected: 'answered' },
  {
    what: 'more body than it says',
    bytes: post('Content-Length: 2\r\n', '{}{}{}'),
    expected: 'refused',
  },
  {
    what: 'UTF-8 that is none',
    bytes: post(`Content-Length: 4\r\n${LAST}`, '"\xff\xfe"'),
    expected: 'refused',
  },
  {
    what: 'a body for GET',
    bytes: get('/api/v2/tokens/me', TOKEN, 'Content-Length: 2\r\n', LAST).concat('{}'),
    expected: 'answered',
  },
];

const UPGRADES: readonly Case[] = [
  {
    what: 'an upgrade to HTTP/2',
    bytes: get(
      '/api/v2/tokens/me',
      TOKEN,
      'Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n',
    ),
    expected: 'served',
  },
  {
    what: 'a socket where there is none',
    bytes: get('/api/v2/tokens/me', TOKEN, WEB_SOCKET, KEY),
    expected: 'answered',
  },
  { what: 'a socket of no channel', bytes: get('/channels/none', WEB_SOCKET, KEY), expected: 'refused' },
];

const PIPELINES: readonly Case[] = [
  {
    what: 'a hundred requests at once',
    bytes: many(99, get('/api/v2/tokens/me', TOKEN)) + get('/api/v2/tokens/me', TOKEN, LAST),
    expected: 'served',
    answers: 100,
  },
  {
    what: 'a refusal between requests',
    bytes: get('/api/v2/tokens/me', TOKEN) + get('/nothing') + get('/api/v2/tokens/me', TOKEN, LAST),
    expected: 'answered',
    answers: 3,
  },
  {
    what: 'nonsense after a request',
    bytes: `${get('/api/v2/tokens/me', TOKEN)}\0\0\0\r\n\r\n`,
    expected: 'answered',
    answers: 2,
  },
];

export const CASES: readonly Case[] = [...REQUEST_LINES, ...HEADERS, ...BODIES, ...UPGRADES, ...PIPELINES];

/** Malformed handshakes for a channel that there is. */
export const handshakes = (channelId: string): readonly Case[] =>
  [
    ['no key', WEB_SOCKET],
    ['a key that is none', `${WEB_SOCKET}Sec-WebSocket-Key: short\r\n`],
    ['an old version', `${WEB_SOCKET.replace('13', '7')}${KEY}`],
    ['no version', `Connection: Upgrade\r\nUpgrade: websocket\r\n${KEY}`],
    ['a protocol that is none', `${WEB_SOCKET}${KEY}Sec-WebSocket-Protocol: ,,,\r\n`],
  ].map(([what = '', headers = '']) => ({
    what: `a handshake with ${what}`,
    bytes: get(`/channels/${channelId}`, headers),
    expected: 'refused',
  }));

/** A handshake that is good. */
export const handshake = (channelId: string): string => get(`/channels/${channelId}`, WEB_SOCKET, KEY);

/** What is made worse, byte by byte. */
export const GOOD: readonly string[] = [
  get('/api/v2/tokens/me?a=b', TOKEN, 'Accept: */*\r\n'),
  get('/__mock/clock', 'Origin: http://127.0.0.1\r\n'),
  post('Content-Length: 17\r\nExpect: 100-continue\r\n', '{"sessionToken":1'),
  post('Transfer-Encoding: chunked\r\n', '3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n'),
  `POST /oauth/token HTTP/1.1\r\n${HOST}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 29\r\n\r\ngrant_type=client_credentials`,
  get('/channels/streaming-0-none', WEB_SOCKET, KEY),
  `CONNECT api.mypurecloud.de:443 HTTP/1.1\r\nHost: api.mypurecloud.de:443\r\n\r\n`,
];
