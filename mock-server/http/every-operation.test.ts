import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import type { PersonaName } from '../oauth/personas.ts';
import { builtInDocument } from '../openapi/load-document.ts';
import { HANDLERS } from '../operations/index.ts';
import { call } from '../testing/call.ts';

const PATH_VALUE = 'e1d2c3b4-4444-4aaa-8bbb-000000000001';

/** Every way in which a bearer token can be bad, and what the API host answers. */
const BAD_TOKENS: readonly [PersonaName, number, string][] = [
  ['unknown', 401, 'bad.credentials'],
  ['malformed', 401, 'bad.credentials'],
  ['expired', 401, 'credentials.expired'],
  ['revoked', 401, 'bad.credentials'],
  ['wrong-org', 401, 'bad.credentials'],
  ['disabled-client', 401, 'bad.credentials'],
  ['401-once', 401, 'bad.credentials'],
  ['rate-limited', 429, 'too.many.requests'],
];

/** The token endpoint asks for a client's secret instead. */
const guarded = [...builtInDocument().operations.all()].filter(
  (operation) => operation.requiresToken && operation.operationId !== 'postOauthToken',
);
const urlOf = (path: string) => path.replace(/\{[^}]+\}/g, PATH_VALUE);

describe('every operation that needs a token', () => {
  let genesys: GenesysMock;
  before(async () => {
    genesys = await startGenesysMock();
  });
  after(() => genesys.close());

  it('is most of them', () => {
    const open = [...builtInDocument().operations.all()].filter((operation) => !operation.requiresToken);

    expect(open.map((operation) => operation.operationId)).to.deep.equal(['postConversationsHandover']);
    expect(guarded.length).to.be.greaterThan(6);
  });

  for (const { method, path, operationId, permissions } of guarded) {
    it(`refuses ${operationId} without a token and with every bad one`, async () => {
      const without = await call(genesys, method, urlOf(path));
      expect([without.status, without.body?.code]).to.deep.equal([
        401,
        codeOn(method, 'authentication.required'),
      ]);

      for (const [persona, status, code] of BAD_TOKENS) {
        genesys.reset();
        const token = genesys.tokens.issue(persona, { permissions: permissions?.permissions }).accessToken;

        const answer = await call(genesys, method, urlOf(path), { token });

        expect([persona, answer.status, answer.body?.code]).to.deep.equal([
          persona,
          status,
          codeOn(method, code),
        ]);
        expect(answer.headers.get('inin-correlation-id')).to.match(/^[0-9a-f-]{36}$/);
      }
    });
  }

  for (const { method, path, operationId, permissions } of guarded.filter(
    (operation) => operation.permissions,
  )) {
    it(`refuses ${operationId} to a token without its permissions`, async () => {
      const token = genesys.tokens.issue('valid', { permissions: [] }).accessToken;

      const answer = await call(genesys, method, urlOf(path), { token });

      const code = permissions?.type === 'ALL' ? 'missing.permissions' : 'missing.any.permissions';
      expect([answer.status, answer.body?.code]).to.deep.equal([403, codeOn(method, code)]);
    });
  }

  it('has a handler, unless the specification says that it is answered from its own text', () => {
    const without = guarded.filter((operation) => HANDLERS[operation.operationId] === undefined);

    expect(without.map((operation) => operation.operationId)).to.deep.equal([]);
  });
});

/** An answer to HEAD has no body to read a code from. */
const codeOn = (method: string, code: string) => (method === 'HEAD' ? undefined : code);
