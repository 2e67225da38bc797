import type { Ran } from '../processes/run.ts';
import type { Outcome, Outcomes } from './table.ts';
import { STEPS, type Step, type Try } from './tries.ts';

/** What a program prints of a step that it took. */
interface Told {
  readonly step: Step;
  /** Why it failed. */
  readonly reason?: string;
}

/** How each step went, by what the program printed. The first that is missing is the one that it ended at. */
export function outcomesOf(
  ran: Pick<Ran, 'code' | 'stdout' | 'stderr'>,
  cannot: Try['cannot'] = {},
): Outcomes {
  const told = new Map(readTold(ran.stdout).map((line) => [line.step, line]));
  const isDone = (step: Step) => told.has(step) && told.get(step)?.reason === undefined;
  const failed = STEPS.find((step) => cannot[step] === undefined && !isDone(step));
  return eachStep((step): Outcome => {
    const reason = cannot[step];
    if (reason !== undefined) return { result: 'cannot', reason };
    if (step === failed) return { result: 'fails', reason: told.get(step)?.reason ?? lastWords(ran) };
    return { result: isDone(step) ? 'works' : 'untried' };
  });
}

export function eachStep(outcome: (step: Step) => Outcome): Outcomes {
  return Object.fromEntries(STEPS.map((step) => [step, outcome(step)])) as Outcomes;
}

/** Anything else that it prints is not for us. */
const readTold = (text: string): Told[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{"step"'))
    .map((line) => JSON.parse(line));

function lastWords({ code, stderr }: Pick<Ran, 'code' | 'stderr'>): string {
  const words = stderr
    .trim()
    .split(/\s*\n\s*/)
    .slice(-3)
    .join(' ');
  return `the program ${code === null ? 'did not end in time' : `ended with ${code}`}${words && `: ${words}`}`;
}
