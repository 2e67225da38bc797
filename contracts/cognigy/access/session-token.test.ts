import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { refusalOf } from '../../testing/failures.ts';
import { SessionToken, type SessionTokenOptions } from './session-token.ts';

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

const granted = (token: string, seconds = 3600): Answer => ({
  status: 200,
  body: { access_token: token, token_type: 'bearer', expires_in: seconds },
});
const limited = (retryAfter?: string): Answer => ({
  status: 429,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  body: { message: 'Rate limit exceeded', code: 'too.many.requests', status: 429 },
});
const DOWN: Answer = { status: 500, body: {} };

const CREDENTIALS = { clientId: 'client', clientSecret: 'a-secret-nobody-may-see' };
const HOUR = 3_600_000;

/** A login host that answers as it is told, one answer for each request, and a clock that only the test moves. */
class Login implements AsyncDisposable {
  readonly waits: number[] = [];
  requests = 0;
  now = Date.parse('2026-03-29T00:30:00Z');
  readonly #answers: Answer[];
  readonly #server = createServer((request, response) => {
    request.resume();
    this.requests++;
    const { status, headers, body } = this.#answers.shift() ?? { status: 599 };
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });

  constructor(answers: readonly Answer[]) {
    this.#answers = [...answers];
  }

  async session(options: Partial<SessionTokenOptions> = {}): Promise<SessionToken> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    const login = `http://127.0.0.1:${port}`;
    return new SessionToken({
      hosts: { login, api: login },
      credentials: CREDENTIALS,
      now: () => this.now,
      wait: async (ms) => {
        this.waits.push(ms);
        this.now += ms;
      },
      ...options,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

describe('a session token', () => {
  it('is fetched once and kept', async () => {
    await using login = new Login([granted('one')]);
    const session = await login.session();

    expect([await session.current(), await session.current()]).to.deep.equal(['one', 'one']);
    expect(login.requests).to.equal(1);
  });

  it('is fetched once for any number of callers at a time', async () => {
    await using login = new Login([granted('one')]);
    const session = await login.session();

    const tokens = await Promise.all(Array.from({ length: 100 }, () => session.current()));

    expect(new Set(tokens)).to.deep.equal(new Set(['one']));
    expect(login.requests).to.equal(1);
  });

  it('is kept until the margin before its end, and renewed in it', async () => {
    await using login = new Login([granted('one'), granted('two')]);
    const session = await login.session({ skewMs: 60_000 });
    await session.current();

    login.now += HOUR - 60_001;
    expect(await session.current()).to.equal('one');
    login.now += 1;
    expect(await session.current()).to.equal('two');
  });

  it('is still used in the margin when no new one is granted', async () => {
    await using login = new Login([granted('one'), DOWN, DOWN]);
    const session = await login.session({ skewMs: 60_000 });
    await session.current();

    login.now += HOUR - 1;
    expect(await session.current()).to.equal('one');
    login.now += 1;
    const error = await refusalOf(session.current());
    expect(error.status).to.equal(500);
  });

  it('is not renewed at every call when it lives shorter than the margin', async () => {
    await using login = new Login([granted('one', 20), granted('two', 20)]);
    const session = await login.session({ skewMs: 60_000 });
    await session.current();

    login.now += 9_999;
    expect(await session.current()).to.equal('one');
    login.now += 1;
    expect(await session.current()).to.equal('two');
  });

  it('is renewed once for any number of callers whose token was refused', async () => {
    await using login = new Login([granted('one'), granted('two')]);
    const session = await login.session();
    await session.current();

    const renewed = await Promise.all([session.renew('one'), session.renew('one'), session.renew('one')]);

    expect(renewed).to.deep.equal(['two', 'two', 'two']);
    expect(login.requests).to.equal(2);
  });

  it('is not renewed for a caller whose refused token is an older one', async () => {
    await using login = new Login([granted('one'), granted('two')]);
    const session = await login.session();
    await session.current();
    await session.renew('one');

    expect(await session.renew('one')).to.equal('two');
    expect(login.requests).to.equal(2);
  });

  it('has no other when the login host grants the refused one again', async () => {
    await using login = new Login([granted('one'), granted('one')]);
    const session = await login.session();
    await session.current();

    expect(await session.renew('one')).to.equal(undefined);
  });

  it('is requested again by the next caller after a failure', async () => {
    await using login = new Login([DOWN, granted('one')]);
    const session = await login.session();

    await refusalOf(session.current());
    expect(await session.current()).to.equal('one');
  });

  const patience: { title: string; answer: Answer; waited: number }[] = [
    { title: 'seconds', answer: limited('7'), waited: 7000 },
    { title: 'a date', answer: limited('Sun, 29 Mar 2026 00:30:07 GMT'), waited: 7000 },
    { title: 'nothing', answer: limited(), waited: 3000 },
    { title: 'seconds with a 503', answer: { ...limited('7'), status: 503 }, waited: 7000 },
  ];
  for (const { title, answer, waited } of patience) {
    it(`waits as long as asked when Retry-After holds ${title}`, async () => {
      await using login = new Login([answer, granted('one')]);
      const session = await login.session();

      expect(await session.current()).to.equal('one');
      expect(login.waits).to.deep.equal([waited]);
    });
  }

  it('gives up after three attempts, and leaves the host alone until the time it named', async () => {
    await using login = new Login([limited('7'), limited('7'), limited('7'), granted('one')]);
    const session = await login.session();

    expect(await refusalOf(session.current())).to.include({ status: 429, retryAfterMs: 7000 });
    login.now += 6_999;
    await refusalOf(session.current());
    expect(login.requests).to.equal(3);
    login.now += 1;
    expect(await session.current()).to.equal('one');
  });

  it('makes no caller wait for hours', async () => {
    await using login = new Login([limited('7200')]);
    const session = await login.session();

    expect(await refusalOf(session.current())).to.include({ status: 429, retryAfterMs: 7_200_000 });
    expect(login.waits).to.deep.equal([]);
  });

  it('makes no caller wait when the client is wrong', async () => {
    await using login = new Login([{ status: 401, body: { error: 'invalid_client' } }]);
    const session = await login.session();

    expect(await refusalOf(session.current())).to.include({ status: 401, code: 'invalid_client' });
    expect(login.waits).to.deep.equal([]);
  });

  it('leaves no secret in the error, even when the answer repeats it', async () => {
    const { clientSecret } = CREDENTIALS;
    await using login = new Login([
      { status: 400, body: { error: 'invalid_client', error_description: `bad secret ${clientSecret}` } },
    ]);
    const session = await login.session();

    const error = await refusalOf(session.current());

    expect(`${error.stack} ${JSON.stringify(error)}`)
      .to.include('bad secret ***')
      .and.to.not.include(clientSecret);
  });

  it('says that the host was not reached', async () => {
    const login = new Login([]);
    const session = await login.session();
    await login[Symbol.asyncDispose]();

    expect(await refusalOf(session.current())).to.include({ status: undefined, code: 'unreachable' });
  });

  for (const { title, answer } of [
    { title: 'a web page', answer: { status: 200, body: '<html>' } },
    {
      title: 'JSON without a token',
      answer: { status: 200, body: { token_type: 'bearer', expires_in: 60 } },
    },
    {
      title: 'a token without a lifetime',
      answer: { status: 200, body: { access_token: 'one', token_type: 'bearer' } },
    },
    { title: 'a web page with status 502', answer: { status: 502, body: '<html>' } },
  ]) {
    it(`refuses ${title} as an answer`, async () => {
      await using login = new Login([answer]);
      const session = await login.session();

      expect(await refusalOf(session.current())).to.include({
        status: answer.status,
        code: 'unreadable.answer',
      });
    });
  }
});
