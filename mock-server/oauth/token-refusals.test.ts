import { expect } from 'chai';
import request from 'supertest';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { raw } from '../port/testing/clients.ts';

const FORM = 'application/x-www-form-urlencoded';
const OAUTH_MEMBERS = ['error', 'description', 'error_description'];

describe('a token request that is refused before its form is read', () => {
  let mock: GenesysMock;
  before(async () => {
    mock = await startGenesysMock();
  });
  afterEach(() => mock.faults.clear());
  after(() => mock.close());

  for (const [what, headers, body, status, reason] of [
    ['too long', { 'content-type': FORM }, 'x'.repeat(1024 * 1024 + 1), 413, /larger than 1048576 bytes/],
    ['compressed', { 'content-type': FORM, 'content-encoding': 'gzip' }, 'x', 415, /Compressed bodies/],
    ['in another charset', { 'content-type': `${FORM}; charset=latin1` }, 'x', 415, /charset latin1/],
    ['no UTF-8', { 'content-type': FORM }, Buffer.from([0x61, 0xff]), 400, /not valid UTF-8/],
    ['broken JSON', { 'content-type': 'application/json' }, '{', 400, /not valid JSON/],
    ['JSON that is too deep', { 'content-type': 'application/json' }, '['.repeat(20_000), 400, /JSON/],
  ] as const) {
    for (const path of ['/oauth/token', '/token']) {
      it(`has the three members of OAuth where the body is ${what}, at ${path}`, async () => {
        const answer = await request(mock.url)
          .post(path)
          .set(headers)
          .serialize((data) => data)
          .send(body);

        const { description } = answer.body;
        expect(answer.status, answer.text).to.equal(status);
        expect(answer.body).to.deep.equal({
          error: 'invalid_request',
          description,
          error_description: description,
        });
        expect(description).to.match(reason);
        expect(answer.headers['inin-correlation-id']).to.match(/^[\da-f-]{36}$/);
        expect(mock.journal.entries().at(-1)?.refusal).to.include({ step: 'body', reason: description });
      });
    }
  }

  for (const [status, error] of [
    [400, 'invalid_client'],
    [401, 'invalid_client'],
    [403, 'invalid_request'],
    [429, 'temporarily_unavailable'],
    [500, 'server_error'],
    [503, 'temporarily_unavailable'],
  ] as const) {
    it(`has them where a fault refuses it with ${status}`, async () => {
      mock.faults.add({
        match: { operation: 'postOauthToken' },
        fault: { kind: 'status', status, retryAfterSeconds: 7 },
      });

      const answer = await request(mock.url).post('/oauth/token').type('form').send({ a: 'b' });

      expect(answer.status).to.equal(status);
      expect(answer.body).to.have.all.keys(OAUTH_MEMBERS).and.include({ error });
      if (status !== 400 && status !== 401) expect(answer.headers['retry-after']).to.equal('7');
    });
  }

  it('has them where the pieces of the body cannot be read', async () => {
    const answer = await raw(
      mock,
      `POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    );

    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head)
      .to.match(/^HTTP\/1\.1 400 /)
      .and.match(/ININ-Correlation-Id: [\da-f-]{36}/);
    expect(JSON.parse(body)).to.have.all.keys(OAUTH_MEMBERS).and.include({ error: 'invalid_request' });
  });

  it('tells no more than the error where answers are opaque', async () => {
    await using opaque = await startGenesysMock({ errors: 'opaque' });

    const { body } = await request(opaque.url).post('/oauth/token').type('json').send('{');

    const error = 'invalid_request';
    expect(body).to.deep.equal({ error, description: error, error_description: error });
  });

  it('has the shape of the API host elsewhere', async () => {
    const answer = await request(mock.url).post('/api/v2/notifications/channels').type('json').send('{');

    expect(answer.status).to.equal(400);
    expect(answer.body).to.include({ code: 'bad.request' });
  });
});
