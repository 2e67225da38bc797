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
  const remarks = remarksOn(results);
  return `${[...lines, ...(remarks.length === 0 ? [] : ['', ...remarks])].join('\n')}\n`;
}

/** What is true of several clients is said once. */
function remarksOn(results: readonly Result[]): string[] {
  const all = results.flatMap((result) =>
    remarksOf(result).map((remark) => ({ remark, name: nameOf(result) })),
  );
  return [...Map.groupBy(all, ({ remark }) => remark)].map(
    ([remark, some]) => `${some.map(({ name }) => name).join(', ')}: ${remark}`,
  );
}

const nameOf = ({ client, version, way }: Result): string =>
  `${version === undefined ? client : `${client} ${version}`} (${way})`;

function remarksOf({ version, steps, note }: Result): string[] {
  // The table says it.
  if (version === undefined) return [];
  const reasons = STEPS.flatMap((step) => {
    const outcome = steps[step];
    if (!('reason' in outcome)) return [];
    return `${outcome.result === 'fails' ? 'FAILS at' : 'no'} ${step}: ${outcome.reason}`;
  });
  return note === undefined ? reasons : [note, ...reasons];
}
