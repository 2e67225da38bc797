import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { environment, needsShell, type RunOptions } from '../processes/run.ts';

export interface FirstAnswer {
  /** From the start of the program to the 202 of a handover. */
  readonly milliseconds: number;
  /** Of the program itself, not of those that it started; only where the system tells. */
  readonly cpuMilliseconds: number | undefined;
}

/** Starts a mock by a command, hands over and ends it. @throws Error when the mock does not start or does not answer with 202 */
export async function firstAnswer(
  file: string,
  args: readonly string[],
  options: Pick<RunOptions, 'cwd' | 'node' | 'env'>,
): Promise<FirstAnswer> {
  const start = performance.now();
  const child = spawn(file, [...args, '--port', '0', '--json'], {
    cwd: options.cwd,
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: needsShell(file),
    // A group of its own, so that everything below npx can be ended.
    detached: process.platform !== 'win32',
  });
  try {
    const complaint = text(child.stderr);
    const lines = createInterface(child.stdout);
    const [line] = await Promise.race([
      once(lines, 'line'),
      once(child, 'close').then(async () => {
        throw new Error(`The mock did not start: ${await complaint}`);
      }),
    ]);
    const { handoverUrl } = JSON.parse(line) as { handoverUrl: string };
    const { status } = await handOver(handoverUrl);
    const milliseconds = performance.now() - start;
    if (status !== 202) throw new Error(`The handover was answered with ${status}.`);
    return { milliseconds, cpuMilliseconds: cpuMilliseconds(child) };
  } finally {
    await end(child);
  }
}

/** Ends a program and all that it started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGTERM');
  await ended;
}

function handOver(url: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      sessionToken: 'persona.valid',
      conversationId: 'e1d2c3b4-4444-4aaa-8bbb-000000000001',
      queueId: 'd59d0280-3333-4aaa-8bbb-000000000001',
      context: { intent: 'transfer' },
    }),
  });
}

/** `utime` and `stime` of `/proc/<pid>/stat`, in hundredths of a second. @see proc_pid_stat(5) */
function cpuMilliseconds({ pid }: ChildProcess): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
