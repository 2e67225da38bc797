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

  /** A command that has run for some time. */
  const running = (ms: number) => ({
    err: (text: string) => void told.push(text),
    startedAt: performance.now() - ms,
  });

  it('says what a command does when it has run for two seconds in all', async () => {
    const work = Promise.withResolvers<string>();
    const result = withProgress(running(1_500), 'reading', () => work.promise);

    mock.timers.tick(400);
    const before = [...told];
    mock.timers.tick(100);
    work.resolve('done');

    expect(before).to.deep.equal([]);
    expect(told).to.deep.equal(['reading ...\n']);
    expect(await result).to.equal('done');
  });

  it('says it at once at every step from then on', async () => {
    const context = running(2_000);

    await withProgress(context, 'reading', async () => told.push('(is read)'));
    await withProgress(context, 'judging', async () => told.push('(is judged)'));

    expect(told).to.deep.equal(['reading ...\n', '(is read)', 'judging ...\n', '(is judged)']);
  });

  it('says nothing about work that is done by then', async () => {
    await withProgress(running(0), 'reading', async () => undefined);

    mock.timers.tick(10_000);

    expect(told).to.deep.equal([]);
  });
});
