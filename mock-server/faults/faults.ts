import type { Clock, ScheduledTask } from '../base/clock.ts';
import { seededWords } from '../base/seeded-words.ts';
import { PROFILES, type ProfileName } from './profiles.ts';
import type { Fault, FaultChoice, FaultKind, FaultOf, FaultRule } from './rule.ts';

/** A rule in force. */
export interface ActiveFault {
  /** Counts up; the same rules have the same ids in every run. */
  readonly id: string;
  readonly profile: ProfileName | undefined;
  readonly rule: FaultRule;
  /** Seeded, so that the same calls are struck in every run. */
  readonly words: () => number;
  /** Occasions that the rule matches but for `nth`, `probability` and `times`. */
  calls: number;
  /** How often it struck. */
  hits: number;
}

/** A rule that strikes. */
export interface Strike<Kind extends FaultKind> {
  readonly active: ActiveFault;
  readonly fault: FaultOf<Kind>;
}

/** What a rule is held against. */
export interface Occasion {
  readonly operationId?: string;
  readonly clientId?: string | undefined;
}

/** What goes wrong on purpose in one organisation. */
export class Faults {
  readonly #clock: Clock;
  readonly #seed: string;
  /** What goes on when it is time to, and at the latest when the organisation is gone. */
  readonly #waiting = new Map<() => void, ScheduledTask>();
  /** Events that wait for the next one of their connection. */
  readonly heldBack = new WeakMap<object, string>();
  #active: ActiveFault[] = [];
  #count = 0;

  /** @param seed the same text lets the same occasions be struck */
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

  /** Settles after a time of the mock's clock: while that stands still, when somebody advances it. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const task = this.#clock.schedule(milliseconds, () => {
        this.#waiting.delete(resolve);
        resolve();
      });
      this.#waiting.set(resolve, task);
    });
  }

  /** Ends every wait, as what it waits for will not come. */
  release(): void {
    for (const [resolve, task] of this.#waiting) {
      task.cancel();
      resolve();
    }
    this.#waiting.clear();
  }

  /** Counts an occasion against one rule after the other of a kind, as long as it is gone on, and tells which of them strike. */
  *strikes<Kind extends FaultKind>(kind: Kind, occasion: Occasion): Generator<Strike<Kind>> {
    for (const active of this.#active) {
      const { fault } = active.rule;
      if (isOf(fault, kind) && strikes(active, occasion)) yield { active, fault };
    }
  }
}

function isOf<Kind extends FaultKind>(fault: Fault, kind: Kind): fault is FaultOf<Kind> {
  return fault.kind === kind;
}

function strikes(active: ActiveFault, { operationId, clientId }: Occasion): boolean {
  const { match, times = Number.POSITIVE_INFINITY } = active.rule;
  if (match.operation !== undefined && match.operation !== operationId) return false;
  if (match.client !== undefined && match.client !== clientId) return false;
  active.calls += 1;
  if (active.hits >= times || (match.nth !== undefined && match.nth !== active.calls)) return false;
  if (match.probability !== undefined && active.words() >= match.probability * 2 ** 32) return false;
  active.hits += 1;
  return true;
}
