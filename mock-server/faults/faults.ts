import type { Clock, ScheduledTask } from '../base/clock.ts';
import { seededWords } from '../base/seeded-words.ts';
import type { Connection } from '../notifications/channel.ts';
import type { FaultHit, FaultSchema, FaultTarget, RuleKind } from './fault-kind.ts';
import type { ProfileName } from './profile-names.ts';
import { PROFILES } from './profiles.ts';
import type { FaultChoice, FaultRule } from './rule.ts';

/** A rule in force. */
export interface ActiveFault {
  /** Counts up; the same rules have the same ids in every run. */
  readonly id: string;
  readonly profile: ProfileName | undefined;
  readonly rule: FaultRule;
  /** As in {@link FaultHit}. */
  readonly words: () => number;
  /** How many calls, deliveries or events it matched, apart from `nth`, `probability` and `times`. */
  calls: number;
  /** How many of them it affected. */
  hits: number;
}

/** A call whose client has left is held all the same; of more than so many the oldest is held no longer. */
const MOST_HELD = 10_000;

/** What goes wrong on purpose in one organisation. */
export class Faults {
  readonly #clock: Clock;
  readonly #seed: string;
  /** What ends each wait; all of them end when the organisation is gone. */
  readonly #waiting = new Map<() => void, ScheduledTask>();
  /** Events that are sent after the next one of their connection. */
  readonly heldBack = new WeakMap<Connection, string>();
  #active: ActiveFault[] = [];
  #count = 0;
  #isReleased = false;

  /** @param seed the same text affects the same calls */
  constructor(clock: Clock, seed: string) {
    this.#clock = clock;
    this.#seed = seed;
  }

  get isEmpty(): boolean {
    return this.#active.length === 0;
  }

  /** Puts a rule, or all of a profile, in force. */
  add(choice: FaultChoice): readonly ActiveFault[] {
    const profile = 'profile' in choice ? choice.profile : undefined;
    const rules = 'profile' in choice ? PROFILES[choice.profile] : [choice];
    const added = rules.map((rule): ActiveFault => {
      const id = `fault-${++this.#count}`;
      const words = seededWords(`${this.#seed} ${rule.match.seed ?? id}`);
      return { id, profile, rule, words, calls: 0, hits: 0 };
    });
    this.#active.push(...added);
    return added;
  }

  /** In the order in which they were added. */
  list(): readonly ActiveFault[] {
    return this.#active;
  }

  /** @returns false when there is no such rule */
  remove(id: string): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter((active) => active.id !== id);
    return this.#active.length < before;
  }

  clear(): void {
    this.#active = [];
  }

  /** Settles after a time of the mock's clock: while that is stopped, when it is advanced. */
  readonly wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      if (this.#isReleased) return resolve();
      const task = this.#clock.schedule(milliseconds, () => {
        this.#waiting.delete(resolve);
        resolve();
      });
      this.#waiting.set(resolve, task);
      if (this.#waiting.size > MOST_HELD) this.#endOldestWait();
    });

  #endOldestWait(): void {
    const [oldest] = this.#waiting;
    if (oldest === undefined) return;
    const [resolve, task] = oldest;
    task.cancel();
    this.#waiting.delete(resolve);
    resolve();
  }

  /** Ends every wait at once, later ones too: the organisation is gone, and the clock is another's. */
  release(): void {
    this.#isReleased = true;
    for (const [resolve, task] of this.#waiting) {
      task.cancel();
      resolve();
    }
    this.#waiting.clear();
  }

  /**
   * Matches a target against one rule of a kind after the other, and counts it. Rules that the caller does not go on to count nothing.
   *
   * @returns the rules that apply
   */
  *hits<Schema extends FaultSchema>(
    { kind }: RuleKind<Schema>,
    target: FaultTarget,
  ): Generator<FaultHit<Schema>> {
    for (const active of this.#active) {
      const { id, rule, words } = active;
      if (rule.fault.kind !== kind || !applies(active, target)) continue;
      // The kind says that it is a fault of this schema, which the compiler cannot see.
      yield { id, ruleName: rule.name ?? id, words, fault: rule.fault as FaultHit<Schema>['fault'] };
    }
  }

  /** The first of the rules that apply; those after it count nothing. */
  firstHit<Schema extends FaultSchema>(
    kind: RuleKind<Schema>,
    target: FaultTarget,
  ): FaultHit<Schema> | undefined {
    const [hit] = this.hits(kind, target);
    return hit;
  }
}

function applies(active: ActiveFault, { operationId, clientId }: FaultTarget): boolean {
  const { match, times = Number.POSITIVE_INFINITY } = active.rule;
  if (match.operation !== undefined && match.operation !== operationId) return false;
  if (match.client !== undefined && match.client !== clientId) return false;
  active.calls += 1;
  if (active.hits >= times || (match.nth !== undefined && match.nth !== active.calls)) return false;
  if (match.probability !== undefined && active.words() >= match.probability * 2 ** 32) return false;
  active.hits += 1;
  return true;
}
