import { mock } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { VirtualClock } from './clock.ts';
import { LATEST } from './moments.ts';

/** What is asked of a clock; a task asks in turn when it runs. */
type Ask =
  | { readonly do: 'freeze' | 'set'; readonly at: number }
  | { readonly do: 'stand still' | 'release' | 'reset' | 'end' }
  | { readonly do: 'advance'; readonly by: number }
  | { readonly do: 'schedule'; readonly in: number; readonly isSlow: boolean; readonly asks: readonly Ask[] };

/** The machine's time, which stands still. */
const MACHINE = Date.UTC(2026, 0, 15, 12);

interface Task {
  readonly id: number;
  readonly dueAt: number;
  readonly asks: readonly Ask[];
}

/** The rules in small: no heap, no promises, no queue of changes but a list. */
class Model {
  offset = 0;
  frozenAt: number | undefined;
  heldAt: number | undefined;
  tasks: Task[] = [];
  asked: Ask[] = [];
  count = 0;
  readonly ran: string[] = [];

  now(): number {
    return this.heldAt ?? this.frozenAt ?? Math.min(MACHINE + this.offset, LATEST);
  }

  ask(ask: Ask): void {
    if (ask.do === 'schedule') {
      this.tasks.push({ id: this.count++, dueAt: this.now() + ask.in, asks: ask.asks });
    } else if (ask.do === 'reset' || ask.do === 'end') {
      this.tasks = [];
      this.asked = [];
      this.arrive();
      if (ask.do === 'reset') this.change({ do: 'release' });
    } else if (this.asked.length > 0 || ask.do === 'advance') this.asked.push(ask);
    else this.change(ask);
  }

  /** Makes everything that was asked for. */
  settle(): void {
    for (let [ask] = this.asked; ask !== undefined; [ask] = this.asked) {
      if (ask.do === 'advance') this.pass(ask);
      else this.change(ask);
      if (this.asked[0] === ask) this.asked.shift();
    }
  }

  pass(ask: Extract<Ask, { do: 'advance' }>): void {
    const target = this.now() + ask.by;
    if (target > LATEST) return;
    this.heldAt = this.now();
    for (;;) {
      const due = this.tasks.filter(({ dueAt }) => dueAt <= target);
      const [next] = due.sort((a, b) => a.dueAt - b.dueAt || a.id - b.id);
      if (next === undefined) break;
      this.tasks = this.tasks.filter((task) => task !== next);
      this.heldAt = Math.max(this.now(), next.dueAt);
      this.ran.push(`${next.id} at ${this.now()}`);
      for (const each of next.asks) this.ask(each);
      if (this.asked[0] !== ask) return;
    }
    this.heldAt = target;
    this.arrive();
  }

  arrive(): void {
    const at = this.heldAt;
    this.heldAt = undefined;
    if (at !== undefined) this.change({ do: 'set', at });
  }

  change(ask: Ask): void {
    if (ask.do === 'freeze') this.frozenAt = ask.at;
    else if (ask.do === 'stand still') this.frozenAt = this.now();
    else if (ask.do === 'release') {
      this.frozenAt = undefined;
      this.offset = 0;
    } else if (ask.do === 'set') {
      if (this.frozenAt === undefined) this.offset = ask.at - MACHINE;
      else this.frozenAt = ask.at;
    }
  }
}

/** The clock, asked the same. */
class Real {
  readonly clock = new VirtualClock((error) => this.errors.push(error));
  readonly errors: unknown[] = [];
  readonly advances: Promise<void>[] = [];
  readonly ran: string[] = [];
  count = 0;

  ask(ask: Ask): void {
    const { clock } = this;
    if (ask.do === 'freeze') clock.freeze(ask.at);
    else if (ask.do === 'stand still') clock.freeze();
    else if (ask.do === 'set') clock.set(ask.at);
    else if (ask.do === 'release') clock.release();
    else if (ask.do === 'advance') this.advances.push(clock.advance(ask.by).catch(() => {}));
    else if (ask.do === 'schedule') this.schedule(ask);
    else {
      clock.stop();
      if (ask.do === 'reset') clock.release();
    }
  }

  schedule(ask: Extract<Ask, { do: 'schedule' }>): void {
    const id = this.count++;
    this.clock.schedule(ask.in, async () => {
      this.ran.push(`${id} at ${this.clock.now()}`);
      if (ask.isSlow) await new Promise(setImmediate);
      for (const each of ask.asks) this.ask(each);
    });
  }

  /** Tasks that run in an advance ask for more. */
  async settle(): Promise<void> {
    for (let asked = -1; asked !== this.advances.length; ) {
      asked = this.advances.length;
      await Promise.allSettled(this.advances);
      await this.clock.settled();
    }
  }
}

const moment = fc.oneof(fc.constantFrom(0, LATEST), fc.integer({ min: MACHINE - 100, max: MACHINE + 100 }));
const milliseconds = fc.oneof(
  { weight: 9, arbitrary: fc.nat(50) },
  { weight: 1, arbitrary: fc.constant(LATEST - MACHINE) },
);

const { ask } = fc.letrec<{ ask: Ask }>((tie) => ({
  ask: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ do: fc.constant('advance' as const), by: milliseconds }),
    fc.record({ do: fc.constantFrom('freeze' as const, 'set' as const), at: moment }),
    fc.record({
      do: fc.constantFrom('stand still' as const, 'release' as const, 'reset' as const, 'end' as const),
    }),
    fc.record({
      do: fc.constant('schedule' as const),
      in: milliseconds,
      isSlow: fc.boolean(),
      asks: fc.array(tie('ask'), { maxLength: 3 }),
    }),
  ),
}));

describe('any interleaving of what a clock is asked', () => {
  beforeEach(() => mock.timers.enable({ apis: ['Date', 'setTimeout'], now: MACHINE }));
  afterEach(() => mock.timers.reset());

  it('is made in order, with every task at its moment, and ends', async () => {
    const batches = fc.array(fc.array(ask, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        const model = new Model();
        const real = new Real();
        for (const batch of all) {
          for (const each of batch) {
            model.ask(each);
            real.ask(each);
          }
          model.settle();
          await real.settle();

          expect(real.errors).to.deep.equal([]);
          expect(real.ran).to.deep.equal(model.ran);
          expect(real.clock.now()).to.equal(model.now());
          expect(real.clock.frozen).to.equal(model.frozenAt !== undefined);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
