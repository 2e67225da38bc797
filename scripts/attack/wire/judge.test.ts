import { expect } from 'chai';
import { operationsOf, readProvider } from './documents.ts';
import { judge } from './judge.ts';
import { loopbackOnly } from './loopback.ts';
import type { Received, Sent } from './sent.ts';

const ID = '6acbbb4d-50ec-4859-9d94-bd46a4e91c69';
const HEADERS = { 'inin-correlation-id': ID, 'content-type': 'application/json' };
const REFUSAL = { message: 'm', code: 'not.found', status: 404, contextId: ID, details: [], errors: [] };
const answer = (status: number, body: unknown, headers = {}): Received => ({
  status,
  headers: { ...HEADERS, ...headers },
  text: typeof body === 'string' ? body : JSON.stringify(body),
});

describe('the judge of the attack', () => {
  let sent: Sent;
  before(async () => {
    const operation = operationsOf(await readProvider()).find(
      ({ path }) => path === '/api/v2/routing/queues/{queueId}',
    );
    sent = { method: 'GET', path: '/api/v2/routing/queues/x', headers: {}, operation };
  });

  it('takes a refusal and an answer that are as the specification says', () => {
    expect(judge(sent, answer(404, REFUSAL))).to.equal(undefined);
    expect(judge(sent, answer(200, { id: 'x', name: 'Support' }))).to.equal(undefined);
  });

  it('takes a 501 for what the mock does not have, and no other 5xx', () => {
    const body = { ...REFUSAL, status: 501 };
    const unknown = { ...sent, operation: undefined };

    expect(judge(unknown, answer(501, body, { 'x-mock-error': 'mock.operation.unimplemented' }))).to.equal(
      undefined,
    );
    expect(judge(unknown, answer(501, body))).to.equal('a status of 501');
  });

  const faults: readonly [string, Received][] = [
    ['no answer in time', { failure: 'hang', reason: '' }],
    ['the connection ended without an answer', { failure: 'dropped', reason: '' }],
    ['a status of 500', answer(500, REFUSAL)],
    ['no correlation id', answer(404, REFUSAL, { 'inin-correlation-id': '' })],
    [
      'a stack trace or a file path in the answer',
      answer(404, 'Error\n    at f (/a.ts:1:2)', { 'content-type': 'text/plain' }),
    ],
    ['a body that is no JSON', answer(200, '{')],
    ["a refusal in neither the API's nor OAuth's shape", answer(404, { message: 'm' })],
    ['a refusal that names another status', answer(404, { ...REFUSAL, status: 400 })],
    ['a contextId that is not the correlation id', answer(404, { ...REFUSAL, contextId: 'x' })],
    ['the specification has no status 410 for it', answer(410, { ...REFUSAL, status: 410 })],
    ['a body that is no JSON for 404', answer(404, 'not found', { 'content-type': 'text/plain' })],
    ['the body is not as the specification says: /name must be string', answer(200, { id: 'x', name: 1 })],
  ];
  for (const [rule, received] of faults) {
    it(`finds ${rule}`, () => {
      expect(judge(sent, received)).to.equal(rule);
    });
  }
});

describe('what the attack sends to', () => {
  for (const url of [
    'http://192.0.2.1/',
    'http://example.com/',
    'http://localhost/',
    'http://[2001:db8::1]/',
    'http://169.254.169.254/',
  ]) {
    it(`is never ${url}`, () => {
      expect(() => loopbackOnly(url)).to.throw('loopback addresses only');
    });
  }

  it('is an address of this machine', () => {
    expect(loopbackOnly('http://127.0.0.1:1/').host).to.equal('127.0.0.1:1');
    expect(loopbackOnly('http://[::1]:1/').host).to.equal('[::1]:1');
  });
});
