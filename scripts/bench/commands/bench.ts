import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { toChart } from '../chart.ts';
import { BARE, MOCK, PEERS } from '../contenders.ts';
import { measureDocuments, measureGrowth, measureOperations, measureServers } from '../measure.ts';
import { installPeers } from '../peers.ts';
import { type Report, toMarkdown } from '../report.ts';
import { judge } from '../targets.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const README = path.join(ROOT, 'README.md');
const CHART = path.join(ROOT, '.github', 'images', 'performance.svg');
const HELP = `Measures the mock against other servers that do the same work on this machine, by turns, and against its targets.

Usage: npm run bench -- [options]

  --rounds <number>   how often each is measured; medians count (default 15)
  --seconds <number>  how long each measurement takes (default 0.5)
  --no-peers          the mock and bare node:http only; nothing is installed
  --no-growth         leave out more operations, tokens and conversations
  --write             put tables and chart into README.md and .github/images

The peers are installed into .cache/bench-peers when first needed. Anything else that runs on the machine disturbs the numbers.

Exit codes: 0 within the targets, 1 not, 2 could not measure
`;

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

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      rounds: { type: 'string', default: '15' },
      seconds: { type: 'string', default: '0.5' },
      peers: { type: 'boolean', default: true },
      growth: { type: 'boolean', default: true },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!(rounds >= 1)) throw new Error('--rounds takes a number from 1 up.');
  if (!(seconds > 0)) throw new Error('--seconds takes a number above 0.');
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const options = { rounds, seconds, log };
  if (values.peers) await installPeers();
  const contenders = [BARE, MOCK, ...(values.peers ? PEERS : [])];
  const withMessages = contenders.filter(({ name }) => name !== 'oauth2-mock-server' && name !== BARE.name);
  const report: Report = {
    node: process.version,
    rounds,
    seconds,
    servers: await measureServers(contenders, options),
    operationCounts: OPERATION_COUNTS,
    operations: values.growth ? await measureOperations(withMessages, OPERATION_COUNTS, options) : new Map(),
    documents: values.growth ? await measureDocuments(VENDOR_OPERATIONS, options) : [],
    growth: values.growth ? await measureGrowth(SIZES, options) : [],
  };
  const tables = toMarkdown(report);
  const { verdicts, isWithin } = judge(report);
  process.stdout.write(`${tables}\n\n${verdicts}\n`);
  if (values.write) await write(tables, report);
  return isWithin ? 0 : 1;
}

async function write(tables: string, { servers }: Report): Promise<void> {
  const [open, close] = ['<!-- performance -->', '<!-- /performance -->'];
  const text = await readFile(README, 'utf8');
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${open} … ${close}`);
  const image = '![Throughput compared with bare node:http](.github/images/performance.svg)';
  await writeFile(README, `${text.slice(0, from)}${open}\n\n${image}\n\n${tables}\n\n${text.slice(to)}`);
  await mkdir(path.dirname(CHART), { recursive: true });
  await writeFile(CHART, toChart(servers));
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
