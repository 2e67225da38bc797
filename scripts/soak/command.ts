import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { type CommandDefinition, runAsProcess, wholeNumber } from '../../mock-server/cli/index.ts';
import { toChart } from './chart.ts';
import { megabytes, type Report, toMarkdown, toReport } from './report.ts';
import { runSoak } from './run-soak.ts';
import type { Sample } from './verdict.ts';

interface SoakOptions {
  /** Seconds. */
  readonly for: number;
  readonly seed: number;
  readonly json?: true;
}

const FOLDER = path.join('reports', 'soak');

const soak: CommandDefinition<SoakOptions> = {
  name: 'soak',
  description:
    'Uses one mock as many clients at once would, for an hour, and shows that neither its memory nor its handles grow.',
  options: [
    new Option('--for <duration>', 'how long, as an ISO 8601 duration')
      .argParser(duration)
      .default(3600, 'PT1H'),
    new Option('--seed <number>', 'the same one makes the same choices').argParser(wholeNumber()).default(1),
    new Option('--json', 'print the report as JSON'),
  ],
  notes:
    'Tokens, chats with webhooks, handovers, notification sockets, event streams, faults, hours that pass, resets: some hundred calls a second, for which two\n' +
    'cores suffice. What grows is judged by the line with the least squares through all samples but the first third. Report and chart are in reports/soak.',
  examples: [
    'npm run soak',
    'npm run soak -- --for PT5M --seed 7',
    'npm run --silent soak -- --for PT5M --json',
  ],
  exitCodes: { 0: 'nothing grows, and nothing failed', 1: 'something does', 2: 'could not run' },
  async run({ out, err, project }, { for: seconds, seed, json }) {
    const every = Math.max(seconds / 60, 10);
    let toldAt = Number.NEGATIVE_INFINITY;
    const onSample = (sample: Sample) => {
      if (sample.seconds - toldAt < every) return;
      toldAt = sample.seconds;
      err(lineOf(sample, seconds));
    };
    const report = toReport(await runSoak({ seconds, seed }, onSample), seed);
    await write(path.join(project, FOLDER), report);
    out(json === true ? `${JSON.stringify(report)}\n` : toMarkdown(report));
    return report.faults.length === 0 ? 0 : 1;
  },
};

function duration(text: string): number {
  const wanted = 'It is not an ISO 8601 duration of a minute or more, e.g. PT5M or PT1H.';
  try {
    const seconds = Temporal.Duration.from(text).total('seconds');
    if (seconds >= 60) return seconds;
  } catch {}
  throw new InvalidArgumentError(wanted);
}

function lineOf({ seconds, heapBytes, rssBytes, handles }: Sample, of: number): string {
  const share = `${Math.round((100 * seconds) / of)} %`.padStart(5);
  return `${share}  heap ${megabytes(heapBytes)}  resident ${megabytes(rssBytes)}  ${handles} handles\n`;
}

async function write(folder: string, report: Report): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'soak.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(path.join(folder, 'soak.md'), toMarkdown(report));
  await writeFile(path.join(folder, 'soak.svg'), toChart(report.samples));
}

if (import.meta.main) await runAsProcess(soak);
