import { expect } from 'chai';
import { VirtualClock } from '../base/clock.ts';
import { quietLogger } from '../base/logger.ts';
import { createSecretIds } from '../base/secret-ids.ts';
import { Limits } from '../limits/limits.ts';
import { OneUseSecrets } from './one-use-secrets.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('one-use secrets', () => {
  let clock: VirtualClock;
  beforeEach(() => {
    clock = new VirtualClock((error) => {
      throw error;
    });
    clock.freeze(Date.UTC(2026, 10, 23));
  });

  const create = (lifetimeMs: number, tokens = 1000) =>
    new OneUseSecrets<string>(clock, createSecretIds(), new Limits({ tokens }, quietLogger), lifetimeMs);

  it('are fresh until they are spent', () => {
    const secrets = create(MINUTE);
    const secret = secrets.issue('value');
    expect(secrets.find(secret)).to.deep.equal({ state: 'fresh', value: 'value' });

    secrets.spend(secret);

    expect(secrets.find(secret)).to.deep.equal({ state: 'spent', value: 'value' });
  });

  it('expire at the end of their life', async () => {
    const secrets = create(MINUTE);
    const secret = secrets.issue('value');
    await clock.advance(MINUTE - 1);
    expect(secrets.find(secret).state).to.equal('fresh');

    await clock.advance(1);

    expect(secrets.find(secret).state).to.equal('expired');
  });

  it('wait for ever where they have no end', async () => {
    const secrets = create(Number.POSITIVE_INFINITY);
    const secret = secrets.issue('value');
    await clock.advance(1000 * DAY);
    secrets.issue('another');

    expect(secrets.find(secret).state).to.equal('fresh');
  });

  it('that nobody comes for are forgotten where there are too many, the oldest first', () => {
    const secrets = create(Number.POSITIVE_INFINITY, 2);

    const issued = ['one', 'two', 'three'].map((value) => secrets.issue(value));

    expect(issued.map((secret) => secrets.find(secret).state)).to.deep.equal(['unknown', 'fresh', 'fresh']);
  });

  it('are forgotten a day after they were spent', async () => {
    const secrets = create(Number.POSITIVE_INFINITY);
    const secret = secrets.issue('value');
    secrets.spend(secret);
    await clock.advance(DAY - 1);
    secrets.issue('another');
    expect(secrets.find(secret).state).to.equal('spent');

    await clock.advance(MINUTE);
    secrets.issue('another');

    expect(secrets.find(secret).state).to.equal('unknown');
  });

  it('are unknown when nobody issued them', () => {
    expect(create(MINUTE).find('made-up')).to.deep.equal({ state: 'unknown' });
  });
});
