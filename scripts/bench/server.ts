import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LoadJob, LoadResult } from './load-generator.ts';

/** How a server is started. */
export interface Launch {
  readonly name: string;
  /** Arguments for Node; those of a server that does not say where it listens take a port. */
  command(operations: number, port: number): Promise<readonly string[]>;
  /** Whether it prints `{"event":"listening","url":...}`; otherwise it is asked until it answers. */
  readonly announces: boolean;
}

/** A server in a process of its own. */
export interface RunningServer extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  /** What else it announced when it began to listen. */
  readonly said: Readonly<Record<string, unknown>>;
  /** Resident set now; NaN where the system does not tell. */
  residentMb(): Promise<number>;
}

const SERVER_CORE = 0;
const LOAD_CORE = 1;
const START_TIMEOUT_MS = 60_000;
const CAN_PIN = process.platform === 'linux' && availableParallelism() > 1;

export async function startServer(launch: Launch, operations: number): Promise<RunningServer> {
  const port = launch.announces ? 0 : await freePort();
  const args = await launch.command(operations, port);
  const mark = performance.now();
  const child = spawnNode(SERVER_CORE, args, launch.announces ? 'pipe' : 'ignore');
  const failed = once(child, 'exit').then(() => {
    throw new Error(`${launch.name} ended before it answered.`);
  });
  failed.catch(() => {}); // it always exits in the end
  try {
    const said = launch.announces
      ? await Promise.race([announced(child), failed])
      : { url: `http://127.0.0.1:${port}` };
    const { url } = said;
    await Promise.race([firstAnswer(url), failed]);
    const startMs = performance.now() - mark;
    return {
      name: launch.name,
      url,
      said,
      startMs,
      residentMb: () => residentMb(child.pid ?? 0),
      async [Symbol.asyncDispose]() {
        const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
        child.kill('SIGKILL');
        await ended;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** Loads a server from another process, on another core where there is one. */
export async function runLoad(job: LoadJob): Promise<LoadResult> {
  const child = spawnNode(
    LOAD_CORE,
    [fileURLToPath(new URL('./load-generator.ts', import.meta.url))],
    'ignore',
    true,
  );
  child.send(job);
  const [result] = (await once(child, 'message')) as [LoadResult | { error: string }];
  if ('error' in result) throw new Error(result.error);
  return result;
}

function spawnNode(
  core: number,
  args: readonly string[],
  stdout: 'pipe' | 'ignore',
  hasChannel = false,
): ChildProcess {
  const [command, ...rest] = CAN_PIN
    ? ['taskset', '-c', String(core), process.execPath, ...args]
    : [process.execPath, ...args];
  const env = { ...process.env, NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1' };
  return spawn(command ?? '', rest, {
    env,
    stdio: ['ignore', stdout, 'ignore', ...(hasChannel ? (['ipc'] as const) : [])],
  });
}

async function announced({ stdout }: ChildProcess): Promise<{ url: string }> {
  if (stdout === null) throw new Error('The server has no output.');
  for await (const line of createInterface(stdout)) {
    if (line.startsWith('{"event":"listening"')) return JSON.parse(line) as { url: string };
  }
  throw new Error('The server ended before it listened.');
}

async function firstAnswer(url: string): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) {
      await answer.arrayBuffer();
      return;
    }
    if (performance.now() > deadline) throw new Error(`${url} does not answer.`);
    await wait(10);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
