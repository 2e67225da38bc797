import { parseArgs } from 'node:util';
import { type LoadResult, runLoad, type Sample } from './run-load.ts';

const HELP = `Holds many conversations with one mock and shows that no webhook is lost and that its memory stays flat.

Usage: npm run load -- [options]

  --conversations <n>  default 10000
  --messages <n>       in each of them, even; default 20
  --at-once <n>        conversations that are open at a time; default 50

Exit codes: 0 all arrived once and in order, memory flat; 1 not so; 2 bad usage
`;

/** After so many of the ten samples the mock has forgotten ended conversations for a while, so that from there on nothing may grow. */
const SETTLED_SAMPLE = 3;
const FLAT = 1.15;

async function main(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = {
    conversations: text,
    messages: text,
    'at-once': text,
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args, options });
  const load = {
    conversations: Number(values.conversations ?? 10_000),
    messages: Number(values.messages ?? 20),
    atOnce: Number(values['at-once'] ?? 50),
  };
  if (values.help === true) process.stdout.write(HELP);
  if (values.help === true) return 0;
  if (
    !Object.values(load).every((value) => Number.isInteger(value) && value > 0) ||
    load.messages % 2 !== 0
  ) {
    process.stderr.write(HELP);
    return 2;
  }
  const result = await runLoad(load, (sample) => process.stdout.write(lineOf(sample, load.messages)));
  process.stdout.write(summaryOf(result));
  return isGood(result) ? 0 : 1;
}

function lineOf({ ended, seconds, heapBytes, rssBytes }: Sample, messages: number): string {
  const rate = Math.round((ended * messages) / seconds);
  return `${String(ended).padStart(7)} ended  heap ${megabytes(heapBytes)}  rss ${megabytes(rssBytes)}  ${rate} messages/s\n`;
}

function summaryOf(result: LoadResult): string {
  const { arrived, lost, repeated, disordered } = result;
  const { from, to } = growth(result);
  return `${arrived} webhooks arrived, ${lost} lost, ${repeated} repeated, ${disordered} out of order; heap ${megabytes(from)} then ${megabytes(to)}\n`;
}

function growth({ samples }: LoadResult): { from: number; to: number } {
  return { from: samples.at(SETTLED_SAMPLE - 1)?.heapBytes ?? 0, to: samples.at(-1)?.heapBytes ?? 0 };
}

function isGood(result: LoadResult): boolean {
  const { from, to } = growth(result);
  return result.lost + result.repeated + result.disordered === 0 && to <= from * FLAT;
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  const isUsage =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isUsage ? 2 : 1;
});
