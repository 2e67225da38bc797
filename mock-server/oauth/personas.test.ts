import { expect } from 'chai';
import { MockError } from '../errors/mock-error.ts';
import { ANN, BEN, DISABLED_CLIENT, HANDOVER_CLIENT, LOGIN_CLIENT } from '../org/default-organization.ts';
import type { Tenant } from '../tenant.ts';
import { checkBearer } from './bearer.ts';
import type { BearerFault } from './bearer-refusal.ts';
import { issuePersona, type PersonaOptions } from './issue-persona.ts';
import type { PersonaName } from './personas.ts';
import { PERSONA_SPELLINGS, PERSONAS } from './read-persona.ts';
import { createOAuthMock } from './testing/oauth-host.ts';

/** What the check of the token alone says of each persona; scopes, permissions and limits are checked later on. */
const FAULTS = {
  valid: 'none',
  unknown: 'unknown',
  malformed: 'malformed',
  expired: 'expired',
  revoked: 'revoked',
  'wrong-org': 'wrong-org',
  'no-user': 'none',
  'under-scoped': 'none',
  'missing-permission': 'none',
  'disabled-client': 'client-disabled',
  'expires-in': 'none',
  '401-once': 'unauthorized-once',
  'rate-limited': 'none',
} as const satisfies Record<keyof typeof PERSONAS, BearerFault | 'none'>;

/** Every persona as one would ask for it, with its fault; one that is missing in the table has none, and so fails its tests. */
const ALL = Object.entries(PERSONAS).map(([name, { argument }]) => ({
  persona: argument === undefined ? name : `${name}:${argument.example}`,
  fault: new Map<string, string>(Object.entries(FAULTS)).get(name),
}));

describe('token personas', () => {
  let tenant: Tenant;
  beforeEach(() => {
    tenant = createOAuthMock().tenant;
  });

  const faultOf = (secret: string) => {
    const verdict = checkBearer(tenant, secret);
    return 'fault' in verdict ? verdict.fault : 'none';
  };
  const rowOf = (persona: PersonaName, options?: PersonaOptions) => {
    const { id } = issuePersona(tenant, persona, options);
    return tenant.tokens.byId(id);
  };
  const refusalOf = (persona: string, options?: PersonaOptions) => {
    try {
      issuePersona(tenant, persona, options);
    } catch (error) {
      if (error instanceof MockError) return error;
      throw error;
    }
    throw new Error('the persona was issued');
  };

  it('have all a row in this table', () => {
    expect(Object.keys(FAULTS)).to.have.members(Object.keys(PERSONAS));
  });

  for (const { persona, fault } of ALL) {
    it(`${persona} has the fault ${fault} when issued`, () => {
      expect(faultOf(issuePersona(tenant, persona).accessToken)).to.equal(fault);
    });

    it(`persona.${persona} has the fault ${fault} when pasted`, () => {
      expect(faultOf(`persona.${persona}`)).to.equal(fault);
    });
  }

  it('are not guessable when issued', () => {
    const texts = ALL.filter(({ fault }) => fault !== 'unknown' && fault !== 'malformed').map(
      ({ persona }) => issuePersona(tenant, persona).accessToken,
    );

    for (const text of texts) expect(text).to.match(/^[\w-]{86}$/);
    expect(new Set(texts).size).to.equal(texts.length);
  });

  describe('issued', () => {
    it('belong to the handover client, with all its scopes and its lifetime', () => {
      expect(rowOf('valid')).to.deep.include({
        clientId: HANDOVER_CLIENT.id,
        userId: undefined,
        scopes: HANDOVER_CLIENT.scope,
        expiresAt: tenant.clock.now() + 3_600_000,
        permissions: undefined,
      });
    });

    it('take client, user, scopes, permissions and lifetime as the options say', () => {
      const row = rowOf('valid', {
        clientId: LOGIN_CLIENT.id,
        userId: ANN.id,
        scopes: ['messaging'],
        permissions: ['routing:queue:view'],
        expiresInSeconds: 12,
      });

      expect(row).to.deep.include({
        clientId: LOGIN_CLIENT.id,
        userId: ANN.id,
        scopes: ['messaging'],
        permissions: new Set(['routing:queue:view']),
        expiresAt: tenant.clock.now() + 12_000,
      });
    });

    it('carry a user of the organisation where handovers need one, but no-user does not', () => {
      tenant = createOAuthMock({ handover: { requireUserSession: true } }).tenant;

      expect(rowOf('valid')?.userId).to.equal(ANN.id);
      expect(rowOf('valid', { userId: BEN.id })?.userId).to.equal(BEN.id);
      expect(rowOf('no-user')?.userId).to.equal(undefined);
      expect(rowOf('no-user', { userId: BEN.id })?.userId).to.equal(undefined);
    });

    it('unknown is the text of the problem report', () => {
      expect(issuePersona(tenant, 'unknown')).to.include({ accessToken: 'abc-123', expiresInSeconds: 0 });
    });

    it('under-scoped has no scope that lets it write', () => {
      expect(rowOf('under-scoped')?.scopes).to.deep.equal(['user-basic-info']);
    });

    it('missing-permission lacks that permission and no other', () => {
      const all = tenant.directory.permissionsOf(HANDOVER_CLIENT.id);
      const row = rowOf('missing-permission:routing:queue:view');

      expect([...all].filter((permission) => !row?.permissions?.has(permission))).to.deep.equal([
        'routing:queue:view',
      ]);
    });

    it('missing-permission takes from the user whom the token is for', () => {
      const row = rowOf('missing-permission:routing:queue:view', { userId: ANN.id });

      expect(row?.permissions).to.include('conversation:message:view');
      expect(row?.permissions).not.to.include('analytics:conversationDetail:view');
    });

    it('missing-permission also loses the wildcards that would cover it', () => {
      tenant = createOAuthMock({
        roles: [{ name: 'All', permissions: ['routing:*:*', 'routing:queue:*', 'analytics:*:view'] }],
        clients: [{ ...HANDOVER_CLIENT, roles: ['All'] }],
        users: [],
        queues: [],
        integrations: [],
      }).tenant;

      expect([...(rowOf('missing-permission:routing:queue:view')?.permissions ?? [])]).to.deep.equal([
        'analytics:*:view',
      ]);
    });

    it('disabled-client belongs to the client that is disabled', () => {
      expect(rowOf('disabled-client')?.clientId).to.equal(DISABLED_CLIENT.id);
    });

    it('disabled-client works where no client is disabled', () => {
      tenant = createOAuthMock({ clients: [HANDOVER_CLIENT] }).tenant;

      expect(faultOf(issuePersona(tenant, 'disabled-client').accessToken)).to.equal('client-disabled');
    });

    for (const [written, seconds] of [
      ['PT5M', 300],
      ['PT1H30M', 5400],
      ['P1D', 86_400],
      ['42', 42],
      ['PT0S', 0],
      ['PT1.5S', 1],
    ] as const) {
      it(`expires-in:${written} lives ${seconds} seconds`, () => {
        expect(issuePersona(tenant, `expires-in:${written}`).expiresInSeconds).to.equal(seconds);
      });
    }

    it('expires-in is good until then, and expired afterwards', async () => {
      const { accessToken } = issuePersona(tenant, 'expires-in:PT5M');
      await tenant.clock.advance(299_999);
      expect(faultOf(accessToken)).to.equal('none');

      await tenant.clock.advance(1);

      expect(faultOf(accessToken)).to.equal('expired');
    });
  });

  describe('refused', () => {
    for (const persona of [
      '',
      'nobody',
      '__proto__',
      'valid:',
      'valid:x',
      'Valid',
      'missing-permission:',
      'missing-permission:x',
      'expires-in',
      'expires-in:',
      'expires-in:soon',
      'expires-in:-PT5M',
      'expires-in:P1M',
      'expires-in:P3D',
      'expires-in:172801',
    ]) {
      it(`is "${persona}"`, () => {
        const error = refusalOf(persona);

        expect(error.code).to.equal('mock.control.invalid');
        expect(error.why.field).to.equal('persona');
      });

      it(`is "persona.${persona}" as a token`, () => {
        const verdict = checkBearer(tenant, `persona.${persona}`);

        expect(verdict).to.include({ fault: 'unknown' });
        expect(tenant.tokens.size).to.equal(0);
      });
    }

    it('names every persona', () => {
      for (const spelling of PERSONA_SPELLINGS) expect(refusalOf('nobody').why.reason).to.contain(spelling);
    });

    it('is a client or a user that does not exist', () => {
      expect(refusalOf('valid', { clientId: ANN.id }).why.field).to.equal('clientId');
      expect(refusalOf('valid', { userId: HANDOVER_CLIENT.id }).why.field).to.equal('userId');
    });
  });

  describe('pasted', () => {
    it('are the same years later', async () => {
      expect(faultOf('persona.valid')).to.equal('none');
      await tenant.clock.advance(5 * 365 * 86_400_000);

      for (const persona of ['valid', 'no-user', 'under-scoped', 'rate-limited'] as const) {
        expect(faultOf(`persona.${persona}`), persona).to.equal('none');
      }
      expect(faultOf('persona.expired')).to.equal('expired');
    });

    it('are the same every time', () => {
      for (const { persona, fault } of ALL.filter((row) => row.persona !== '401-once')) {
        expect([faultOf(`persona.${persona}`), faultOf(`persona.${persona}`)], persona).to.deep.equal([
          fault,
          fault,
        ]);
      }
    });

    it('expires-in begins to live when it is first used', async () => {
      await tenant.clock.advance(3_600_000);
      expect(faultOf('persona.expires-in:PT5M')).to.equal('none');
      await tenant.clock.advance(300_000);

      expect(faultOf('persona.expires-in:PT5M')).to.equal('expired');
    });

    it('401-once is refused once in each mock', () => {
      const other = createOAuthMock().tenant;
      expect(faultOf('persona.401-once')).to.equal('unauthorized-once');
      expect(faultOf('persona.401-once')).to.equal('none');

      expect(checkBearer(other, 'persona.401-once')).to.include({ fault: 'unauthorized-once' });
    });

    it('401-once is refused again after a reset', () => {
      const mock = createOAuthMock();
      checkBearer(mock.tenant, 'persona.401-once');
      mock.reset();

      expect(checkBearer(mock.tenant, 'persona.401-once')).to.include({ fault: 'unauthorized-once' });
    });

    it('enter the ledger once', () => {
      faultOf('persona.valid');
      faultOf('persona.valid');

      expect(tenant.tokens.size).to.equal(1);
    });

    it('are plain unknown texts where the organisation turns personas off', () => {
      tenant = createOAuthMock({ personas: false }).tenant;

      expect(faultOf('persona.valid')).to.equal('unknown');
      expect(faultOf(issuePersona(tenant, 'valid').accessToken)).to.equal('none');
    });

    it('are no longer any once personas are turned off, also those that were used before', () => {
      faultOf('persona.valid');

      tenant.directory.amend({ ...tenant.directory.organization, personas: false });

      expect(faultOf('persona.valid')).to.equal('unknown');
    });

    it('are judged, and throw nothing, where no client is active', () => {
      tenant = createOAuthMock({ clients: [DISABLED_CLIENT] }).tenant;

      expect(faultOf('persona.valid')).to.equal('client-disabled');
    });
  });
});
