import { performance } from 'node:perf_hooks';
import type { Attack } from './attack.ts';
import { type Budget, isSpent } from './budget.ts';
import type { Finding } from './finding.ts';
import { Blocked, Lab, TargetEnded } from './lab.ts';
import type { StartTarget } from './target/target.ts';

/** What came of one attack. */
export interface Outcome {
  readonly attack: string;
  readonly rounds: number;
  readonly requests: number;
  readonly seconds: number;
  /** Of the mock's process after the attack; undefined where it cannot be told. */
  readonly megabytes: number | undefined;
  readonly findings: readonly Finding[];
}

export interface Run {
  readonly seed: string;
  readonly budget: Budget;
  /** Only this round; all that the budget allows when left out. */
  readonly onlyRound?: number | undefined;
  readonly startTarget: StartTarget;
}

/** With a journal of 64 MB, a heap that has grown to it, and what Node holds besides. */
const MOST_MEGABYTES = 700;

/** Attacks a mock of its own, and looks at that mock afterwards. */
export async function runAttack(
  attack: Attack,
  { seed, budget, onlyRound, startTarget }: Run,
): Promise<Outcome> {
  const startedAt = performance.now();
  const target = await startTarget({ seed, args: attack.args ?? [] });
  const lab = new Lab(target, attack.name, seed);
  try {
    lab.round = onlyRound ?? 0;
    do {
      await attack.round(lab);
      lab.round++;
    } while (!isDone());
  } catch (error) {
    if (error instanceof Blocked) lab.report('a call that must succeed', error.sent, error.came);
    else if (!(error instanceof TargetEnded)) {
      await target.end();
      throw error;
    }
  } finally {
    lab.close();
  }
  const bytes = await target.memory();
  const megabytes = bytes === undefined ? undefined : Math.round(bytes / 2 ** 20);
  if (megabytes !== undefined && megabytes > MOST_MEGABYTES)
    lab.report(`more than ${MOST_MEGABYTES} MB of memory`, 'the whole attack', `${megabytes} MB`);
  const problem = await target.end();
  if (problem !== undefined) lab.report('it does not end as asked', 'SIGTERM', problem);
  // Defects are logged with their stack, and nothing else is.
  const [defect] = /"event":"error".{0,600}/.exec(target.complaints()) ?? [];
  if (defect !== undefined) lab.report('a defect in the log', 'the whole attack', defect);

  const seconds = (performance.now() - startedAt) / 1000;
  const rounds = lab.round - (onlyRound ?? 0);
  return { attack: attack.name, rounds, requests: lab.requests, seconds, megabytes, findings: lab.findings };

  function isDone(): boolean {
    return onlyRound !== undefined || isSpent(budget, lab.requests, startedAt);
  }
}
