import type { DocumentFigures } from './measure/documents.ts';
import type { GrowthFigures } from './measure/growth.ts';
import type { ServerFigures } from './measure/servers.ts';

/** Everything one run has found. */
export interface Report {
  readonly node: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly servers: readonly ServerFigures[];
  readonly operationCounts: readonly number[];
  /** By server, a share of its own rate with the first count. */
  readonly operations: ReadonlyMap<string, readonly (number | undefined)[]>;
  readonly documents: readonly DocumentFigures[];
  readonly growth: readonly GrowthFigures[];
}

/** The report as Markdown tables, which are readable in a terminal too. */
export function toMarkdown({
  node,
  rounds,
  seconds,
  servers,
  operationCounts,
  operations,
  documents,
  growth,
}: Report): string {
  const tables = [
    table(
      [
        'Server',
        'Messages/s',
        'Tokens/s',
        'Refusals/s',
        'p99, 64 connections',
        'Start, 10 / 100 operations',
        'RSS idle / loaded',
      ],
      servers.map((server) => [
        server.name,
        rate(server, 'message'),
        rate(server, 'token'),
        rate(server, 'refusal'),
        shown(server.p99Ms, ' ms', 1),
        `${shown(server.startMs)} / ${shown(server.startMs100, ' ms')}`,
        `${shown(server.idleMb)} / ${shown(server.loadedMb, ' MB')}`,
      ]),
    ),
    ...(operations.size === 0
      ? []
      : [
          'Message rate with more operations in the document, as a share of the rate with ten:',
          table(
            ['Server', ...operationCounts.map((count) => `${count}`)],
            [...operations].map(([name, ratios]) => [name, ...ratios.map((ratio) => shown(ratio, '', 2))]),
          ),
        ]),
    ...(documents.length === 0
      ? []
      : [
          "Start with the vendor's whole document (`--spec`), to the first answer that is made up from it:",
          table(
            ['Operations', 'Size', 'Start', 'RSS'],
            documents.map(({ operations: count, megabytes, startMs, residentMb }) => [
              thousands(count),
              shown(megabytes, ' MB', 1),
              shown(startMs, ' ms'),
              shown(residentMb, ' MB'),
            ]),
          ),
        ]),
    ...(growth.length === 0
      ? []
      : [
          'What the mock holds, and what it costs:',
          table(
            ['Live tokens', 'Ended conversations', 'Bytes each', 'Message rate', 'Reset'],
            growth.map((row) => [
              thousands(row.tokens),
              thousands(row.conversations),
              `${shown(row.bytesPerToken || undefined)} / ${shown(row.bytesPerConversation || undefined)}`,
              shown(row.ratio, '', 2),
              shown(row.resetMs, ' ms', 1),
            ]),
          ),
        ]),
  ];
  const how = `Medians of ${rounds} interleaved rounds of ${seconds} s on Node ${node}, 16 connections, server and load each on a core of its own. In brackets, the median share within a round: of bare \`node:http\`, which parses and answers and checks nothing; for refusals, of the server's own messages.`;
  return [...tables, how].join('\n\n');
}

function rate({ perSecond, ratio }: ServerFigures, work: keyof ServerFigures['ratio']): string {
  const [value, share = 1] = [perSecond[work], ratio[work]];
  return value === undefined ? '-' : `${thousands(value)} (${shown(share, '', share < 0.1 ? 3 : 2)})`;
}

function shown(value: number | undefined, unit = '', digits = 0): string {
  return value === undefined || Number.isNaN(value) ? '-' : `${value.toFixed(digits)}${unit}`;
}

const thousands = (value: number) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
