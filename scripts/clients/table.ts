import { STEPS, type Step, type Way } from './tries.ts';

/** How one step went: `cannot` where the client has no such thing, `untried` after a step that failed. */
export type Outcome =
  | { readonly result: 'works' | 'untried' }
  | { readonly result: 'fails' | 'cannot'; readonly reason: string };

export type Outcomes = Readonly<Record<Step, Outcome>>;

/** One client, tried in one way. */
export interface Result {
  readonly client: string;
  /** Missing where the client is not there. */
  readonly version?: string;
  readonly way: Way;
  readonly steps: Outcomes;
  readonly note?: string;
}

const CELLS = { works: 'yes', fails: 'NO', cannot: '-', untried: '?' } as const;

/** Whether all works that the clients can do. */
export const isGood = (results: readonly Result[]): boolean =>
  results.every(({ steps }) =>
    STEPS.every((step) => steps[step].result === 'works' || steps[step].result === 'cannot'),
  );

/** A table for people, and below it the reasons for each cell that is not "yes". */
export function toTable(results: readonly Result[]): string {
  const rows = [
    ['client', 'version', 'way', ...STEPS],
    ...results.map(({ client, version = 'not here', way, steps }) => [
      client,
      version,
      way,
      ...STEPS.map((step) => CELLS[steps[step].result]),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const remarks = results.flatMap(remarksOf);
  return `${[...lines, ...(remarks.length === 0 ? [] : ['', ...remarks])].join('\n')}\n`;
}

function remarksOf({ client, version = '', way, steps, note }: Result): string[] {
  const name = `${[client, version].filter(Boolean).join(' ')} (${way})`;
  const reasons = STEPS.flatMap((step) => {
    const outcome = steps[step];
    return 'reason' in outcome ? [{ step, ...outcome }] : [];
  });
  // One that is not here at all has the same reason for every step.
  const grouped = Map.groupBy(
    reasons,
    ({ result, reason }) => `${result === 'fails' ? 'FAILS: ' : ''}${reason}`,
  );
  const lines = [...grouped].map(
    ([reason, some]) => `${name}, ${some.map(({ step }) => step).join(', ')}: ${reason}`,
  );
  return note === undefined ? lines : [`${name}: ${note}`, ...lines];
}
