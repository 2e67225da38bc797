import { expect } from 'chai';
import { VirtualClock } from './clock.ts';

const NOON = Date.UTC(2026, 0, 15, 12);

function frozenClock(errors: unknown[] = []): VirtualClock {
  const clock = new VirtualClock((error) => errors.push(error));
  clock.freeze(NOON);
  return clock;
}

describe('VirtualClock', () => {
  it('stands still while frozen', () => {
    const clock = frozenClock();

    expect(clock.now()).to.equal(NOON);
    expect(clock.frozen).to.equal(true);
  });

  it('runs due tasks in order, each at its own moment', async () => {
    const clock = frozenClock();
    const seen: string[] = [];
    clock.schedule(2000, () => void seen.push(`second at ${clock.now() - NOON}`));
    clock.schedule(1000, () => void seen.push(`first at ${clock.now() - NOON}`));
    clock.schedule(2000, () => void seen.push(`third at ${clock.now() - NOON}`));
    clock.schedule(9000, () => void seen.push('too early'));

    await clock.advance(5000);

    expect(seen).to.deep.equal(['first at 1000', 'second at 2000', 'third at 2000']);
    expect(clock.now()).to.equal(NOON + 5000);
    clock.stop();
  });

  it('runs what a task schedules, when that falls due on the way too', async () => {
    const clock = frozenClock();
    const seen: number[] = [];
    const tick = () => {
      seen.push(clock.now() - NOON);
      clock.schedule(1000, tick);
    };
    clock.schedule(1000, tick);

    await clock.advance(3500);

    expect(seen).to.deep.equal([1000, 2000, 3000]);
    clock.stop();
  });

  it('waits for asynchronous tasks before it goes on', async () => {
    const clock = frozenClock();
    const seen: string[] = [];
    clock.schedule(1, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push('slow');
    });
    clock.schedule(2, () => void seen.push('after it'));

    await clock.advance(2);

    expect(seen).to.deep.equal(['slow', 'after it']);
  });

  it('adds up advances that are asked for at the same time', async () => {
    const clock = frozenClock();
    const seen: number[] = [];
    clock.schedule(10, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(clock.now() - NOON);
    });

    await Promise.all([clock.advance(20), clock.advance(30)]);

    expect(seen).to.deep.equal([10]);
    expect(clock.now()).to.equal(NOON + 50);
  });

  it('does not run a cancelled task', async () => {
    const clock = frozenClock();
    const seen: string[] = [];
    clock.schedule(10, () => void seen.push('ran')).cancel();

    await clock.advance(100);

    expect(seen).to.deep.equal([]);
  });

  it('reports a task that throws and runs the others', async () => {
    const errors: unknown[] = [];
    const clock = frozenClock(errors);
    const seen: string[] = [];
    clock.schedule(1, () => {
      throw new Error('broken');
    });
    clock.schedule(2, () => void seen.push('ran'));

    await clock.advance(10);

    expect(errors).to.have.lengthOf(1);
    expect(seen).to.deep.equal(['ran']);
  });

  it('keeps an advance when it was running, and goes on from there', async () => {
    const clock = new VirtualClock(() => {});
    const before = Date.now();

    await clock.advance(3_600_000);

    expect(clock.frozen).to.equal(false);
    expect(clock.now()).to.be.within(before + 3_600_000, Date.now() + 3_600_000);
  });

  it('returns to the machine’s time when released', async () => {
    const clock = frozenClock();
    await clock.advance(1000);

    clock.release();

    expect(clock.frozen).to.equal(false);
    expect(Math.abs(clock.now() - Date.now())).to.be.below(1000);
  });

  it('runs a task by the machine’s timer while it is not frozen', async () => {
    const clock = new VirtualClock(() => {});

    await new Promise<void>((resolve) => clock.schedule(1, resolve));

    clock.stop();
  });
});
