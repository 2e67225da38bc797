import type { SoakResult } from './run-soak.ts';
import { ERRORS, type Judged, judgeTrends } from './verdict.ts';

/** Everything that one run has found. */
export interface Report extends SoakResult {
  readonly node: string;
  readonly seed: number;
  readonly judged: readonly Judged[];
  /** What was not as it must be, a sentence each. */
  readonly faults: readonly string[];
}

export function toReport(result: SoakResult, seed: number): Report {
  const judged = judgeTrends(result.samples);
  const warnings = result.samples.at(-1)?.warnings ?? [];
  const faults = [
    ...judged.filter(({ grows }) => grows).map(({ what }) => `It grows: ${what}.`),
    ...result.defects.map((defect) => `The mock failed: ${defect}`),
    ...warnings.map((warning) => `Node warned: ${warning}`),
    ...(result.webhooks === 0 ? ['No webhook arrived.'] : []),
  ];
  return { ...result, node: process.version, seed, judged, faults };
}

/** The report as Markdown, which is readable in a terminal too. */
export function toMarkdown({ samples, outcomes, webhooks, node, seed, judged, faults }: Report): string {
  const calls = Object.entries(outcomes).sort(([one], [other]) => (one < other ? -1 : 1));
  const total = calls.reduce((sum, [, count]) => sum + count, 0);
  const last = samples.at(-1);
  const minutes = ((last?.seconds ?? 0) / 60).toFixed(1);
  const rows = judged.map(({ what, trend, most, grows }) =>
    [what, signed(trend.perHour), `± ${trend.error.toFixed(1)}`, most, grows ? 'grows' : 'flat'].join(' | '),
  );
  return [
    `Soak of ${minutes} minutes on Node ${node}, seed ${seed}: ${total} calls, ${webhooks} webhooks, ${samples.length} samples.`,
    '',
    '| What | More in an hour | Standard error | At most | Verdict |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    `It grows where more than ${ERRORS} standard errors lie between what it may be at most and what it is; the shorter the run, the larger these are.`,
    '',
    `Answers by status: ${calls.map(([outcome, count]) => `${outcome} ${count}`).join(', ')}.`,
    `At the end: heap ${megabytes(last?.heapBytes)}, resident ${megabytes(last?.rssBytes)}, ${last?.handles ?? 0} handles.`,
    '',
    faults.length === 0 ? 'Nothing grows, and nothing failed.' : faults.join('\n'),
    '',
  ].join('\n');
}

const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(1)}`;

export const megabytes = (bytes = 0) => `${(bytes / 1_048_576).toFixed(1)} MB`;
