import { expect } from 'chai';
import { quietLogger } from '../base/logger.ts';
import { ConfigError } from '../errors/config-error.ts';
import { MockError } from '../errors/mock-error.ts';
import { Limits } from './limits.ts';
import { checkLimits, limitsText } from './read-limits.ts';

describe('limits', () => {
  it('let as many be made as they say, refuse the next, and tell it once', () => {
    const told: string[] = [];
    const limits = new Limits({ channels: 2 }, { ...quietLogger, warn: (line) => told.push(line) });
    limits.checkRoom('channels', 1);

    for (let tries = 0; tries < 2; tries++) {
      expect(() => limits.checkRoom('channels', 2))
        .to.throw(MockError)
        .with.nested.property('why.reason')
        .that.includes('at most 2 notification channels');
    }

    expect(told).to.have.length(1);
    expect(told[0]).to.include('--limit channels=<number> allows more');
  });

  it('are what the table says where nobody says otherwise', () => {
    expect(new Limits({}, quietLogger).most('openConversations')).to.equal(10_000);
  });

  it('are read from the command line', () => {
    expect(limitsText('open-conversations=500, channels=20')).to.deep.equal({
      openConversations: 500,
      channels: 20,
    });
  });

  for (const text of [
    '',
    'channels',
    'channels=0',
    'channels=-1',
    'channels=1e9',
    'canals=5',
    'channels=5,',
    'channels=5=6',
  ]) {
    it(`are not "${text}"`, () => expect(limitsText(text)).to.equal(undefined));
  }

  for (const most of [0, -1, Number.NaN, 1.5, '5']) {
    it(`given by a program are not ${JSON.stringify(most)}`, () => {
      expect(() => checkLimits({ channels: most as number })).to.throw(ConfigError, 'limits.channels is');
    });
  }

  it('given by a program have names', () => {
    expect(() => checkLimits({ canals: 5 } as object)).to.throw(ConfigError, 'no member "canals"');
  });
});
