import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const CLI = fileURLToPath(new URL('../../../mock-server/cli/start.js', import.meta.url));
const TARGET = { startMs: 500, residentMb: 120 };
const AIM = { startMs: 250, residentMb: 100 };
/** Long enough for the garbage of the start to be gone. */
const IDLE_MS = 500;
const HELP = `Measures the time from the start of the command line to the first answer, and what the idle mock holds in memory.

Usage: npm run bench:start -- [--runs <number>]

Exit codes: 0 within the targets (${TARGET.startMs} ms, ${TARGET.residentMb} MB), 1 not, 2 could not measure
`;

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

function report(what: string, unit: string, values: readonly number[], target: number, aim: number): boolean {
  const middle = median(values);
  const range = `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
  const verdict = middle > target ? 'MISSED' : middle > aim ? 'reached' : 'reached, and the aim too';
  process.stdout.write(
    `${what.padEnd(22)} ${middle.toFixed(0).padStart(4)} ${unit} (${range})  target ${target}, aim ${aim}: ${verdict}\n`,
  );
  return middle <= target;
}

async function main(args: string[]): Promise<number> {
  const options = { runs: { type: 'string', default: '10' }, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  const count = Number(values.runs);
  if (values.help === true || !Number.isInteger(count) || count < 1) {
    (values.help === true ? process.stdout : process.stderr).write(HELP);
    return values.help === true ? 0 : 2;
  }
  await measure(); // fills the compile cache, as the first start on a machine does
  const runs: Run[] = [];
  while (runs.length < count) runs.push(await measure());
  process.stdout.write(`${count} starts on Node ${process.version}, medians\n`);
  const fast = report(
    'Start to first answer',
    'ms',
    runs.map(({ startMs }) => startMs),
    TARGET.startMs,
    AIM.startMs,
  );
  const small = report(
    'Idle resident memory',
    'MB',
    runs.map((run) => run.residentMb),
    TARGET.residentMb,
    AIM.residentMb,
  );
  return fast && small ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
