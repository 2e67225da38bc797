import { mock } from 'node:test';
import { expect } from 'chai';
import { type Clock, VirtualClock } from './clock.ts';
import { LATEST } from './moments.ts';

const NOON = Date.UTC(2026, 0, 15, 12);

function frozenClock(errors: unknown[] = []): VirtualClock {
  const clock = new VirtualClock((error) => errors.push(error));
  clock.freeze(NOON);
  return clock;
}

describe('VirtualClock', () => {
  afterEach(() => mock.timers.reset());

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

  it('does not wait on for a task that waits for the next change itself', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const clock = frozenClock();
    const seen: string[] = [];
    const note = (what: string) => seen.push(`${what} at ${clock.now() - NOON}`);
    clock.schedule(10, async () => {
      note('asks');
      await clock.advance(5);
      note('goes on');
    });
    clock.schedule(20, () => void note('is not kept'));

    const advanced = clock.advance(100);
    while (seen.length === 0) await new Promise(setImmediate);
    mock.timers.tick(250);
    await advanced;
    await clock.settled();

    expect(seen).to.deep.equal(['asks at 10', 'is not kept at 20', 'goes on at 105']);
  });

  for (const [what, act] of [
    ['freezes', (clock: Clock) => clock.freeze(NOON + 7)],
    ['sets', (clock: Clock) => clock.set(NOON + 7)],
    ['releases', (clock: Clock) => clock.release()],
  ] as const) {
    it(`makes a change after the advance in which a task ${what}`, async () => {
      const clock = frozenClock();
      const seen: number[] = [];
      clock.schedule(10, () => act(clock));
      clock.schedule(20, () => void seen.push(clock.now() - NOON));

      await clock.advance(30);
      await clock.settled();

      expect(seen).to.deep.equal([20]);
      expect(clock.frozen).to.equal(what !== 'releases');
      if (clock.frozen) expect(clock.now()).to.equal(NOON + 7);
      else expect(clock.now()).to.be.closeTo(Date.now(), 1000);
    });
  }

  it('ends an advance and forgets what waits when it is stopped, though a task hangs', async () => {
    const clock = frozenClock();
    clock.schedule(10, () => new Promise(() => {}));
    const advances = [clock.advance(100), clock.advance(100)];
    clock.freeze(NOON + 7);
    while (clock.now() === NOON) await new Promise(setImmediate);

    clock.stop();

    await Promise.all(advances);
    expect(clock.now()).to.equal(NOON + 10);
    await clock.advance(1);
    expect(clock.now()).to.equal(NOON + 11);
  });

  it('lets others have their turn in a long advance', async () => {
    const clock = frozenClock();
    const tick = () => void clock.schedule(1, tick);
    tick();

    const advanced = clock.advance(Number.MAX_SAFE_INTEGER / 1e3);
    setTimeout(() => clock.stop(), 1);

    await advanced;
    expect(clock.now()).to.be.within(NOON + 100, NOON + 1_000_000);
  });

  it('schedules and cancels sixty thousand tasks in no time, in any order', () => {
    const clock = frozenClock();
    const before = process.cpuUsage();

    const tasks = Array.from({ length: 60_000 }, (_, at) => clock.schedule(at % 1000, () => {}));
    for (const task of tasks) task.cancel();

    expect(process.cpuUsage(before).user / 1000).to.be.below(500);
  });

  describe('throws a RangeError', () => {
    const wrong = [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, 'PT1H', '5', null] as number[];
    const calls: Record<string, (clock: Clock, value: number) => unknown> = {
      freeze: (clock, value) => clock.freeze(value),
      set: (clock, value) => clock.set(value),
      advance: (clock, value) => clock.advance(value),
      schedule: (clock, value) => clock.schedule(value, () => {}),
    };
    for (const [name, act] of Object.entries(calls)) {
      it(`when ${name} is given what is no such number, and leaves time as it is`, async () => {
        for (const value of name === 'schedule' ? wrong.filter((each) => each !== 1e300) : wrong) {
          const clock = frozenClock();

          const error: unknown = await (async () => act(clock, value))().catch((thrown) => thrown);

          expect(error, String(value)).to.be.instanceOf(RangeError);
          expect(String(error)).to.match(
            /takes a (moment from 1970 to 9999|number of milliseconds)|must lead to a moment/,
          );
          expect(clock.now()).to.equal(NOON);
        }
      });
    }

    it('when the year 9999 would end in the second of two advances, and the first is made', async () => {
      const clock = frozenClock();
      const half = (LATEST - NOON) * 0.75;

      const [first, second] = await Promise.allSettled([clock.advance(half), clock.advance(half)]);

      expect([first.status, second.status]).to.deep.equal(['fulfilled', 'rejected']);
      expect(clock.now()).to.equal(NOON + half);
    });
  });
});
