import { mock } from 'node:test';
import { expect } from 'chai';
import { withProgress } from './progress.ts';

describe('withProgress', () => {
  let told: string[];
  beforeEach(() => {
    told = [];
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => mock.timers.reset());
  const err = (text: string) => void told.push(text);

  it('says what is going on when it takes more than two seconds', async () => {
    const work = Promise.withResolvers<string>();
    const result = withProgress({ err }, 'reading', work.promise);

    mock.timers.tick(1_999);
    const before = [...told];
    mock.timers.tick(1);
    work.resolve('done');

    expect(before).to.deep.equal([]);
    expect(told).to.deep.equal(['reading ...\n']);
    expect(await result).to.equal('done');
  });

  it('says nothing about work that is done by then', async () => {
    await withProgress({ err }, 'reading', Promise.resolve());

    mock.timers.tick(10_000);

    expect(told).to.deep.equal([]);
  });
});
