import { expect } from 'chai';
import { VirtualClock } from '../base/clock.ts';
import { createIds } from '../base/ids.ts';
import { quietLogger } from '../base/logger.ts';
import { createSecretIds } from '../base/secret-ids.ts';
import { Limits } from '../limits/limits.ts';
import { type TokenGrant, TokenLedger } from './token-ledger.ts';

const GRANT: TokenGrant = {
  clientId: 'client',
  organizationId: 'organization',
  scopes: ['conversations'],
  expiresInSeconds: 3600,
};
const HOUR = 3_600_000;

describe('the token ledger', () => {
  let clock: VirtualClock;
  let ledger: TokenLedger;
  beforeEach(() => {
    clock = new VirtualClock((error) => {
      throw error;
    });
    clock.freeze(Date.UTC(2026, 10, 23));
    ledger = new TokenLedger(clock, createIds('ledger'), createSecretIds(), new Limits({}, quietLogger));
  });

  const stateOf = (secret: string) => {
    const record = ledger.find(secret);
    return record === undefined ? 'forgotten' : ledger.stateOf(record);
  };

  it('finds a token by its secret and by its id', () => {
    const { id, accessToken } = ledger.issue(GRANT);

    expect(ledger.find(accessToken)).to.equal(ledger.byId(id));
  });

  it('keeps no secret in its rows', () => {
    const { accessToken } = ledger.issue(GRANT);

    expect(JSON.stringify([...ledger.rows()])).not.to.contain(accessToken);
  });

  it('ends a life early', () => {
    const { accessToken } = ledger.issue(GRANT);
    const record = ledger.find(accessToken);
    if (record !== undefined) ledger.expire(record);

    expect(stateOf(accessToken)).to.equal('expired');
  });

  it('does not lengthen the life of a token that had expired before', async () => {
    const { accessToken } = ledger.issue(GRANT);
    const record = ledger.find(accessToken);
    const expiresAt = record?.expiresAt;
    await clock.advance(2 * HOUR);
    if (record !== undefined) ledger.expire(record);

    expect(record?.expiresAt).to.equal(expiresAt);
  });

  it('keeps the moment of the first revocation', async () => {
    const { accessToken } = ledger.issue(GRANT);
    const record = ledger.find(accessToken);
    if (record !== undefined) ledger.revoke(record);
    const revokedAt = record?.revokedAt;
    await clock.advance(HOUR);
    if (record !== undefined) ledger.revoke(record);

    expect(record?.revokedAt).to.equal(revokedAt);
  });

  it('tells an expired token from an unknown one for a day, and then forgets it', async () => {
    const { accessToken } = ledger.issue(GRANT);
    await clock.advance(25 * HOUR - 1);
    ledger.issue(GRANT);
    expect(stateOf(accessToken)).to.equal('expired');

    await clock.advance(60_000);
    ledger.issue(GRANT);

    expect(stateOf(accessToken)).to.equal('forgotten');
    expect(ledger.size).to.equal(2);
  });

  it('lists its rows from the oldest to the newest', () => {
    const ids = [ledger.issue(GRANT), ledger.issue(GRANT), ledger.issue(GRANT)].map((token) => token.id);

    expect([...ledger.rows()].map((record) => record.id)).to.deep.equal(ids);
  });
});
