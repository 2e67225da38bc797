import { expect } from 'chai';
import { ANN, DEFAULT_ORGANIZATION, HANDOVER_CLIENT } from '../org/default-organization.ts';
import type { Tenant } from '../tenant.ts';
import { checkBearer } from './bearer.ts';
import type { BearerFault } from './bearer-refusal.ts';
import { issuePersona } from './issue-persona.ts';
import { createOAuthMock } from './testing/oauth-host.ts';
import type { TokenGrant } from './token-ledger.ts';

const GRANT: TokenGrant = {
  clientId: HANDOVER_CLIENT.id,
  organizationId: DEFAULT_ORGANIZATION.id,
  scopes: ['conversations'],
  expiresInSeconds: 3600,
};

describe('checkBearer', () => {
  let tenant: Tenant;
  beforeEach(() => {
    tenant = createOAuthMock().tenant;
  });

  const issue = (grant: Partial<TokenGrant> = {}) => tenant.tokens.issue({ ...GRANT, ...grant });
  const faultOf = (secret: string) => {
    const verdict = checkBearer(tenant, secret);
    return 'fault' in verdict ? verdict.fault : 'none';
  };
  const reasonOf = (secret: string) => {
    const verdict = checkBearer(tenant, secret);
    return 'fault' in verdict ? verdict.reason : '';
  };

  it('gives the row of a good token', () => {
    const token = issue({ userId: ANN.id });

    expect(checkBearer(tenant, token.accessToken)).to.deep.equal({ record: tenant.tokens.byId(token.id) });
  });

  it('takes a token until the last millisecond of its life', async () => {
    const token = issue();
    await tenant.clock.advance(3_599_999);
    expect(faultOf(token.accessToken)).to.equal('none');

    await tenant.clock.advance(1);

    expect(faultOf(token.accessToken)).to.equal('expired');
    expect(reasonOf(token.accessToken)).to.contain('expired at 2026-11-23T10:00:00.000Z');
  });

  it('sees a revocation at once', () => {
    const token = issue();
    const record = tenant.tokens.byId(token.id);
    if (record !== undefined) tenant.tokens.revoke(record);

    expect(faultOf(token.accessToken)).to.equal('revoked');
  });

  it('calls a token revoked that has also expired', async () => {
    const token = issue();
    const record = tenant.tokens.byId(token.id);
    if (record !== undefined) tenant.tokens.revoke(record);
    await tenant.clock.advance(3_600_000);

    expect(faultOf(token.accessToken)).to.equal('revoked');
  });

  it('tells the tokens of other organisations', () => {
    const token = issue({ organizationId: '0badc0de-0000-4000-8000-00000000abcd' });

    expect(faultOf(token.accessToken)).to.equal('wrong-org');
    expect(reasonOf(token.accessToken)).to.contain('Acme Support (mock)');
  });

  for (const state of ['disabled', 'inactive'] as const) {
    it(`refuses the tokens of a client that is ${state}`, () => {
      tenant = createOAuthMock({ clients: [{ ...HANDOVER_CLIENT, state }] }).tenant;

      expect(faultOf(issue().accessToken)).to.equal('client-disabled');
    });
  }

  it('refuses the tokens of a client that is gone', () => {
    expect(faultOf(issue({ clientId: ANN.id }).accessToken)).to.equal('client-disabled');
  });

  it('refuses a token with quirk unauthorized-once one time', () => {
    const { accessToken } = issue({ quirk: 'unauthorized-once' });

    expect([faultOf(accessToken), faultOf(accessToken), faultOf(accessToken)]).to.deep.equal([
      'unauthorized-once',
      'none',
      'none',
    ]);
  });

  it('leaves quirk rate-limited to the rate limit', () => {
    expect(faultOf(issue({ quirk: 'rate-limited' }).accessToken)).to.equal('none');
  });

  it('knows no token after a reset', () => {
    const mock = createOAuthMock();
    const { accessToken } = issuePersona(mock.tenant, 'valid');
    mock.reset();

    expect(checkBearer(mock.tenant, accessToken)).to.include({ fault: 'unknown' });
  });

  const unknownTexts: readonly (readonly [text: string, fault: BearerFault, reason: string])[] = [
    ['abc-123', 'unknown', 'never issued here'],
    ['undefined', 'unknown', 'never issued here'],
    ['YWJj+/==', 'unknown', 'never issued here'],
    ['', 'malformed', 'is empty'],
    ['  ', 'malformed', 'is empty'],
    ['Bearer abc-123', 'malformed', 'starts with "Bearer "'],
    ['bearer\tabc-123', 'malformed', 'starts with "Bearer "'],
    ['{{context.token}}', 'malformed', 'placeholder'],
    ['abc 123', 'malformed', 'characters'],
    ['abc=123', 'malformed', 'characters'],
    ['abc\u0000', 'malformed', 'characters'],
    ['abc\n', 'malformed', 'characters'],
    ['tökén', 'malformed', 'characters'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', 'malformed', 'JWT'],
    ['eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.', 'malformed', 'JWT'],
    ['__proto__', 'unknown', 'never issued here'],
  ];
  for (const [text, fault, reason] of unknownTexts) {
    it(`calls ${JSON.stringify(text)} ${fault}`, () => {
      expect(faultOf(text)).to.equal(fault);
      expect(reasonOf(text)).to.contain(reason);
    });
  }

  it('never quotes the token', () => {
    for (const text of [
      's3cr3t-value',
      's3cr3t value',
      'Bearer s3cr3t',
      's3cr3t.s3cr3t.s3cr3t',
      'persona.s3cr3t',
    ]) {
      expect(reasonOf(text)).to.be.a('string').and.not.contain('s3cr3t');
    }
  });
});
