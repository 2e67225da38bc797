import { InvalidArgumentError, Option } from 'commander';
import {
  type CommandDefinition,
  CommandError,
  reasonOf,
  runAsProcess,
  wholeNumber,
} from '../../mock-server/cli/index.ts';
import { type Load, type LoadResult, runLoad, type Sample } from './run-load.ts';

/** By this one of the ten samples the mock forgets ended conversations, so memory must not grow from here on. */
const SETTLED_SAMPLE = 3;
const FLAT = 1.15;

export const load: CommandDefinition<Load> = {
  name: 'load',
  description:
    'Holds many conversations with one mock and shows that no webhook is lost and that its memory stays flat.',
  options: [
    new Option('--conversations <n>', 'how many in all').argParser(wholeNumber(1)).default(10_000),
    new Option('--messages <n>', 'in each of them, even').argParser(evenNumber).default(20),
    new Option('--at-once <n>', 'conversations that are open at a time')
      .argParser(wholeNumber(1))
      .default(50),
  ],
  examples: ['npm run load', 'npm run load -- --conversations 1000 --at-once 10'],
  exitCodes: { 0: 'all arrived once and in order, memory flat', 1: 'not so', 2: 'bad usage' },
  async run({ out }, options) {
    const onSample = (sample: Sample): void => out(lineOf(sample, options.messages));
    const result = await runLoad(options, onSample).catch((error: unknown) => {
      throw new CommandError(reasonOf(error), 1);
    });
    out(summaryOf(result));
    return isGood(result) ? 0 : 1;
  },
};

function evenNumber(text: string): number {
  const number = wholeNumber(2)(text);
  if (number % 2 === 0) return number;
  throw new InvalidArgumentError('It is not even.');
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

if (import.meta.main) await runAsProcess(load);
