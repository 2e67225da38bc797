import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { type CommandDefinition, runAsProcess, wholeNumber } from '../../../mock-server/cli/index.ts';

const CLI = fileURLToPath(new URL('../../cli/genesys-mock.js', import.meta.url));
const TARGET = { startMs: 500, residentMb: 120 };
const AIM = { startMs: 250, residentMb: 100 };
/** Long enough for the garbage of the start to be collected. */
const IDLE_MS = 500;
interface Run {
  readonly startMs: number;
  readonly residentMb: number;
}

async function measure(): Promise<Run> {
  const mark = performance.now();
  const child = spawn(process.execPath, [CLI, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await listeningUrl(child);
    const answer = await fetch(`${url}/api/v2/tokens/me`, {
      headers: { Authorization: 'Bearer persona.valid' },
    });
    await answer.arrayBuffer();
    const startMs = performance.now() - mark;
    if (answer.status !== 200) throw new Error(`The first answer has status ${answer.status}.`);
    await wait(IDLE_MS);
    return { startMs, residentMb: await residentMb(child.pid ?? 0) };
  } finally {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}

async function listeningUrl({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The mock has no output.');
  for await (const line of createInterface(stdout)) {
    const { event, url } = JSON.parse(line);
    if (event === 'listening') return url;
  }
  throw new Error('The mock ended before it listened.');
}

/** Resident set of a process; from /proc where there is one, else from ps. */
async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined);
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status ?? '')?.[1] ?? (await psKilobytes(pid));
  return Number(kilobytes) / 1024;
}

async function psKilobytes(pid: number): Promise<string> {
  const ps = spawn('ps', ['-o', 'rss=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks = await ps.stdout.toArray();
  return Buffer.concat(chunks).toString().trim();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A line about one measure, and whether its target is reached. */
function judge(
  what: string,
  unit: string,
  values: readonly number[],
  target: number,
  aim: number,
): { line: string; isReached: boolean } {
  const middle = median(values);
  const range = `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
  const verdict = middle > target ? 'MISSED' : middle > aim ? 'reached' : 'reached, and the aim too';
  return {
    line: `${what.padEnd(22)} ${middle.toFixed(0).padStart(4)} ${unit} (${range})  target ${target}, aim ${aim}: ${verdict}\n`,
    isReached: middle <= target,
  };
}

export const benchStart: CommandDefinition<{ readonly runs: number }> = {
  name: 'bench:start',
  description:
    'Measures the time from the start of the command line to the first answer, and what the idle mock holds in memory.',
  options: [new Option('--runs <number>', 'how many starts').argParser(wholeNumber(1)).default(10)],
  examples: ['npm run bench:start'],
  exitCodes: {
    0: `within the targets (${TARGET.startMs} ms, ${TARGET.residentMb} MB)`,
    1: 'not',
    2: 'could not measure',
  },
  async run({ out }, { runs: count }) {
    await measure(); // fills the compile cache, as the first start on a machine does
    const runs: Run[] = [];
    while (runs.length < count) runs.push(await measure());
    out(`${count} starts on Node ${process.version}, medians\n`);
    const starts = runs.map(({ startMs }) => startMs);
    const sizes = runs.map((run) => run.residentMb);
    const judgements = [
      judge('Start to first answer', 'ms', starts, TARGET.startMs, AIM.startMs),
      judge('Idle resident memory', 'MB', sizes, TARGET.residentMb, AIM.residentMb),
    ];
    for (const { line } of judgements) out(line);
    return judgements.every(({ isReached }) => isReached) ? 0 : 1;
  },
};

if (import.meta.main) await runAsProcess(benchStart);
