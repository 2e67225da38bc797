import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import {
  type CommandDefinition,
  positiveNumber,
  runAsProcess,
  wholeNumber,
  withProgress,
} from '../../../mock-server/cli/index.ts';
import { toChart } from '../chart.ts';
import { BARE, MOCK, PEERS } from '../contenders.ts';
import { measureDocuments } from '../measure/documents.ts';
import { measureGrowth } from '../measure/growth.ts';
import type { Options } from '../measure/load.ts';
import { measureOperations } from '../measure/operations.ts';
import { measureServers } from '../measure/servers.ts';
import { installPeers } from '../peers.ts';
import { type Report, toMarkdown } from '../report.ts';
import { judge } from '../targets.ts';

const README = path.join('scripts', 'bench', 'README.md');
const CHART = path.join('.github', 'images', 'performance.svg');

const OPERATION_COUNTS = [10, 100, 1000, 2000];
/** About 4 MB and 20 MB, as one part of the official document and all of it. */
const VENDOR_OPERATIONS = [400, 2000];
const SIZES = [
  [1000, 0],
  [100_000, 0],
  [1_000_000, 0],
  [0, 1000],
  [0, 100_000],
] as const;

interface BenchOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly peers: boolean;
  readonly growth: boolean;
  readonly write?: true;
}

export const bench: CommandDefinition<BenchOptions> = {
  name: 'bench',
  description:
    'Measures the mock against other servers that do the same work on this machine, in turn, and against its targets.',
  options: [
    new Option('--rounds <number>', 'how often each is measured; medians count')
      .argParser(wholeNumber(1))
      .default(15),
    new Option('--seconds <number>', 'how long each measurement takes')
      .argParser(positiveNumber)
      .default(0.5),
    new Option('--no-peers', 'the mock and bare node:http only; nothing is installed'),
    new Option('--no-growth', 'leave out more operations, tokens and conversations'),
    new Option('--write', 'put tables and chart into scripts/bench/README.md and .github/images'),
  ],
  notes:
    'The peers are installed into .cache/bench-peers when first needed. Anything else that runs on the machine disturbs the numbers.',
  examples: ['npm run bench', 'npm run bench -- --no-peers --rounds 5'],
  exitCodes: { 0: 'within the targets', 1: 'not', 2: 'could not measure' },
  async run(context, { peers, growth, write: writes, ...how }) {
    if (peers) await withProgress(context, 'installing the peers', installPeers);
    const report = await measure(peers, growth, { ...how, log: (line) => context.err(`${line}\n`) });
    const tables = toMarkdown(report);
    const { verdicts, isWithin } = judge(report);
    context.out(`${tables}\n\n${verdicts}\n`);
    if (writes === true) await write(context.project, tables, report);
    return isWithin ? 0 : 1;
  },
};

async function measure(withPeers: boolean, withGrowth: boolean, options: Options): Promise<Report> {
  const contenders = [BARE, MOCK, ...(withPeers ? PEERS : [])];
  const withMessages = contenders.filter(({ name }) => name !== 'oauth2-mock-server' && name !== BARE.name);
  return {
    node: process.version,
    rounds: options.rounds,
    seconds: options.seconds,
    servers: await measureServers(contenders, options),
    operationCounts: OPERATION_COUNTS,
    operations: withGrowth ? await measureOperations(withMessages, OPERATION_COUNTS, options) : new Map(),
    documents: withGrowth ? await measureDocuments(VENDOR_OPERATIONS, options) : [],
    growth: withGrowth ? await measureGrowth(SIZES, options) : [],
  };
}

async function write(project: string, tables: string, { servers }: Report): Promise<void> {
  const readme = path.join(project, README);
  const [open, close] = ['<!-- performance -->', '<!-- /performance -->'];
  const text = await readFile(readme, 'utf8');
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${README} has no ${open} … ${close}`);
  const image = '![Throughput compared with bare node:http](../../.github/images/performance.svg)';
  await writeFile(readme, `${text.slice(0, from)}${open}\n\n${image}\n\n${tables}\n\n${text.slice(to)}`);
  const chart = path.join(project, CHART);
  await mkdir(path.dirname(chart), { recursive: true });
  await writeFile(chart, toChart(servers));
}

if (import.meta.main) await runAsProcess(bench);
