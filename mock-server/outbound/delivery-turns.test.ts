import { expect } from 'chai';
import { VirtualClock } from '../base/clock.ts';
import { ConcurrencyLimit } from './concurrency-limit.ts';
import { DeliveryQueue, type DeliveryQueueOptions } from './delivery-queue.ts';

const TIMEOUT: Awaited<ReturnType<DeliveryQueueOptions['send']>> = {
  url: undefined,
  outcome: { kind: 'aborted' },
};

describe('deliveries that wait for their turn at a receiver that never answers', () => {
  const { now } = performance;
  before(() => {
    // An advance has no patience with receivers then, which would take a quarter of a second of each turn.
    let passed = 0;
    performance.now = () => (passed += 1000);
  });
  after(() => {
    performance.now = now;
  });

  it('have it during one advance, each at its own moment', async () => {
    const clock = new VirtualClock(() => {});
    clock.freeze(0);
    const turns = new ConcurrencyLimit(1);
    const queue = new DeliveryQueue({
      clock,
      keep: 10,
      refusal: () => undefined,
      onAttempt() {},
      onChange() {},
      send: (_, { signal, onStart, onEnd }) =>
        new Promise((resolve) => {
          void turns.run('receiver', async () => {
            onStart();
            await new Promise((aborted) => signal.addEventListener('abort', aborted));
            resolve(TIMEOUT);
            // The connection is closed a little later.
            await new Promise(setImmediate);
            onEnd();
          });
        }),
    });
    const about = { kind: 'webhook', integrationId: 'i', about: 'Text', body: '{}' } as const;
    for (const conversationId of ['a', 'b', 'c']) queue.add({ ...about, conversationId });

    await clock.advance(3_600_000);

    const last = queue.list().map(({ attempts }) => attempts.map(({ durationMs }) => durationMs));
    expect(last.map((durations) => durations[0])).to.deep.equal([10_000, 20_000, 30_000]);
    expect(last.map(({ length }) => length)).to.deep.equal([6, 6, 6]);
  });
});
