import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import fc from 'fast-check';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { builtInDocument } from '../openapi/load-document.ts';
import { call } from '../testing/call.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const PATHS = [
  '/api/v2/conversations/handover',
  '/oauth/token',
  '/api/v2/routing/queues',
  '/api/v2/users/me',
  '/',
];

/** What any refusal must look like, from whichever step. */
function expectRefusal(answer: Awaited<ReturnType<typeof call>>): void {
  expect(answer.status, answer.text).to.be.within(400, 499);
  expect(answer.headers.get('inin-correlation-id')).to.match(/^[0-9a-f-]{36}$/);
  expect(answer.text).to.not.match(/node_modules|\.ts:\d/);
  if (answer.body?.error === undefined) {
    expect(answer.body).to.include.keys('message', 'code', 'status', 'contextId', 'details', 'errors');
    expect(answer.body).to.include({
      status: answer.status,
      contextId: answer.headers.get('inin-correlation-id'),
    });
  } else expect(answer.body).to.have.all.keys('error', 'description', 'error_description');
}

/** Sends bytes that no HTTP client would, and reads what comes back until the server closes. */
async function raw(genesys: GenesysMock, bytes: string): Promise<string> {
  const socket = connect({ port: Number(new URL(genesys.url).port), host: '127.0.0.1' });
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
}

describe('bad input', () => {
  let genesys: GenesysMock;
  let token: string;
  before(async () => {
    genesys = await startGenesysMock({
      log: { info: () => {}, warn: () => {}, error: (line, error) => failures.push([line, error]) },
    });
    token = genesys.tokens.issue().accessToken;
  });
  after(() => genesys.close());
  const failures: unknown[] = [];
  afterEach(() => expect(failures.map(String)).to.deep.equal([]));

  const deep = (depth: number) => `{"context":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const cases: readonly [string, number, Parameters<typeof call>[3]][] = [
    ['invalid JSON', 400, { headers: JSON_TYPE, body: '{"sessionToken": ' }],
    ['an empty JSON body', 400, { headers: JSON_TYPE, body: '' }],
    ['a JSON text that is no object', 400, { headers: JSON_TYPE, body: '"abc"' }],
    ['null', 400, { headers: JSON_TYPE, body: 'null' }],
    ['a wrong content type', 415, { headers: { 'content-type': 'text/plain' }, body: 'abc' }],
    ['a form instead of JSON', 415, { form: { a: 'b' } }],
    [
      'an unknown charset',
      415,
      { headers: { 'content-type': 'application/json; charset=utf-16' }, body: '{}' },
    ],
    ['a compressed body', 415, { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: 'xx' }],
    ['a body of 5 MB', 413, { headers: JSON_TYPE, body: JSON.stringify({ a: 'x'.repeat(5_000_000) }) }],
    ['nesting of 100 000 levels', 400, { headers: JSON_TYPE, body: deep(100_000) }],
    ['a __proto__ member', 400, { headers: JSON_TYPE, body: '{"context":{"__proto__":{"admin":true}}}' }],
    ['a null byte', 400, { json: { sessionToken: 'a\u0000b' } }],
  ];
  for (const [what, status, options] of cases) {
    it(`answers ${status} to ${what}`, async () => {
      const answer = await call(genesys, 'POST', '/api/v2/conversations/handover', options);

      expect(answer.status, answer.text).to.equal(status);
      expectRefusal(answer);
      expect(({} as { admin?: boolean }).admin).to.equal(undefined);
    });
  }

  for (const path of ['/api/v2/conversations/handover', '/__mock/clock/advance']) {
    it(`says where a body stops being JSON, without its text: ${path}`, async () => {
      const answer = await call(genesys, 'POST', path, { headers: JSON_TYPE, body: '{"by": \n secret}' });

      expect(answer.body.details[0].reason).to.equal(
        'The body is not valid JSON: a value is expected at line 2, column 2.',
      );
      expect(answer.text).to.not.contain('secret');
    });
  }

  const urls: readonly [string, number, string][] = [
    ['a repeated query parameter', 400, '/api/v2/routing/queues?pageSize=1&pageSize=2'],
    ['a page size that is no number', 400, '/api/v2/routing/queues?pageSize=many'],
    ['a page of size zero', 400, '/api/v2/routing/queues?pageSize=0'],
    ['a broken percent encoding', 400, '/api/v2/routing/queues/%E0%A4%A'],
    ['a null byte in the path', 404, '/api/v2/routing/queues/a%00b'],
    ['an unknown path', 404, '/api/v2/nothing'],
  ];
  for (const [what, status, path] of urls) {
    it(`answers ${status} to ${what}`, async () => {
      const answer = await call(genesys, 'GET', path, { token });

      expect(answer.status, answer.text).to.equal(status);
      expectRefusal(answer);
    });
  }

  it('answers 405 to a verb that the path does not take, and names those it takes', async () => {
    const answer = await call(genesys, 'PATCH', '/api/v2/tokens/me', { token });

    expectRefusal(answer);
    expect([answer.status, answer.headers.get('allow')]).to.deep.equal([405, 'GET, DELETE, HEAD']);
  });

  it('answers in the vendor’s shape to what is no HTTP request', async () => {
    for (const bytes of [
      'FOO / HTTP/1.1\r\n\r\n',
      'GET /\u0000 HTTP/1.1\r\n\r\n',
      'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /api/v2/tokens/me HTTP/1.1\r\nConnection: close\r\n\r\n',
    ]) {
      const answer = await raw(genesys, bytes);

      expect(answer).to.match(/^HTTP\/1\.1 4\d\d /);
      expect(JSON.parse(answer.slice(answer.indexOf('{')))).to.include.keys(
        'message',
        'code',
        'status',
        'contextId',
      );
    }
  });

  it('goes on serving after a client left in the middle of its body', async () => {
    const socket = connect({ port: Number(new URL(genesys.url).port), host: '127.0.0.1' });
    await once(socket, 'connect');
    socket.write('POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf');
    socket.destroy();
    await once(socket, 'close');

    expect((await call(genesys, 'GET', '/api/v2/tokens/me', { token })).status).to.equal(200);
  });

  it('never makes the mock fail, whatever is sent where', async () => {
    const operations = [...builtInDocument().operations.all()].map(
      ({ method, path }) => [method, path] as const,
    );
    const segment = fc.oneof(fc.string(), fc.uuid(), fc.constantFrom('__proto__', '..', '%', '{id}'));
    const target = fc.oneof(
      fc
        .tuple(fc.constantFrom(...operations), segment)
        .map(
          ([[method, path], value]) =>
            [method, path.replace(/\{[^}]+\}/g, encodeURIComponent(value))] as const,
        ),
      fc.tuple(
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
        fc.constantFrom(...PATHS),
      ),
    );
    const query = fc.dictionary(
      fc.constantFrom('pageSize', 'pageNumber', 'name', 'id', 'expand', 'x'),
      fc.string(),
    );
    const body = fc.option(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc
          .record(
            {
              sessionToken: fc.anything(),
              conversationId: fc.anything(),
              queueId: fc.anything(),
              context: fc.anything(),
            },
            { requiredKeys: [] },
          )
          .map(
            (value) =>
              JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? String(item) : item)) ?? '',
          ),
      ),
    );
    const type = fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain',
      'application/json;;;',
      '',
    );

    await fc.assert(
      fc.asyncProperty(
        target,
        query,
        body,
        type,
        fc.boolean(),
        async ([method, path], parameters, payload, contentType, signedIn) => {
          const headers = contentType === '' ? {} : { 'content-type': contentType };
          const hasBody = payload !== null && !['GET', 'HEAD'].includes(method);
          const answer = await call(genesys, method, `${path}?${new URLSearchParams(parameters)}`, {
            headers,
            ...(signedIn ? { token: genesys.tokens.issue().accessToken } : {}),
            ...(hasBody ? { body: payload } : {}),
          });

          expect(answer.status, `${method} ${path} ${answer.text}`).to.be.within(200, 499);
          if (answer.status >= 400 && method !== 'HEAD') expectRefusal(answer);
        },
      ),
      { seed: 1, numRuns: 400 },
    );
  });
});
