import { InvalidArgumentError, Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import {
  type CommandContext,
  type CommandDefinition,
  CommandError,
  runAsProcess,
  wholeNumber,
  withProgress,
} from '../../mock-server/cli/index.ts';
import type { Attack } from './attack.ts';
import { ATTACKS } from './attacks/index.ts';
import { type Budget, partOf } from './budget.ts';
import { HELD } from './held-by.ts';
import { toText } from './report.ts';
import { type Outcome, type Run, runAttack } from './run-attack.ts';
import { startProcess } from './target/start-process.ts';

interface AttackOptions {
  readonly seed: string;
  readonly requests?: number;
  /** Milliseconds. */
  readonly for: number;
  readonly only?: string;
  readonly round?: number;
  readonly json?: true;
}

const NAMES = ATTACKS.map(({ name }) => name);

export const attack: CommandDefinition<AttackOptions> = {
  name: 'attack',
  description:
    'Attacks mocks of its own on loopback, each in a process, and says what they should not have done.',
  options: [
    new Option('--seed <text>', 'the same text makes the same attack').default('1'),
    new Option('--requests <number>', 'about how many, among all attacks; instead of a time').argParser(
      wholeNumber(1),
    ),
    new Option('--for <duration>', 'how long, among all attacks; ISO 8601')
      .argParser(milliseconds)
      .default(300_000, 'PT5M'),
    new Option('--only <attack>', 'one attack').choices(NAMES),
    new Option('--round <number>', 'one round of that attack: repeats a finding').argParser(wholeNumber(0)),
    new Option('--json', 'print JSON instead of text'),
  ],
  notes: ATTACKS.map(({ name, what }) => `${name} ${what}.`).join('\n'),
  examples: [
    'npm run attack',
    'npm run attack -- --seed 1 --requests 100000',
    'npm run attack -- --for PT45S',
    'npm run attack -- --seed 1 --only fuzz --round 17',
  ],
  exitCodes: { 0: 'nothing was found', 1: 'something was', 2: 'bad usage, or the mock does not start' },
  async run(context, options) {
    const { seed, only, round, json } = options;
    if (round !== undefined && only === undefined) throw new CommandError('--round needs --only.');
    const wanted = ATTACKS.filter(({ name }) => only === undefined || name === only);
    const budget: Budget =
      options.requests === undefined ? { ms: options.for } : { requests: options.requests };
    const outcomes = await runAll(
      wanted,
      { seed, budget, onlyRound: round, startTarget: startProcess },
      context,
    );
    context.out(
      json === true
        ? `${JSON.stringify({ seed, outcomes, held: HELD }, undefined, 2)}\n`
        : toText(outcomes, seed),
    );
    return outcomes.every(({ findings }) => findings.length === 0) ? 0 : 1;
  },
};

/** One after the other: what one of them does to its mock must not be taken for another's. */
async function runAll(attacks: readonly Attack[], run: Run, context: CommandContext): Promise<Outcome[]> {
  const shares = attacks.reduce((sum, { share }) => sum + share, 0);
  const outcomes: Outcome[] = [];
  for (const each of attacks) {
    const budget = partOf(run.budget, each.share, shares);
    outcomes.push(
      await withProgress(context, `${each.name} ${each.what}`, () => runAttack(each, { ...run, budget })),
    );
  }
  return outcomes;
}

function milliseconds(text: string): number {
  try {
    const total = Temporal.Duration.from(text).total('milliseconds');
    if (total > 0) return total;
  } catch {
    // Said below.
  }
  throw new InvalidArgumentError('It is not an ISO 8601 duration above zero, e.g. PT45S.');
}

if (import.meta.main) await runAsProcess(attack);
