import { type ChildProcessByStdio, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** What is started when somebody types `genesys-mock`. */
export const ENTRY = fileURLToPath(new URL('../genesys-mock.js', import.meta.url));

const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 20_000;

/** A process whose output is read as it comes. */
export type Started = ChildProcessByStdio<null, Readable, Readable>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a program in a process of its own; without colours. */
export function startProcess(command: string, args: readonly string[], options: SpawnOptions = {}): Started {
  return spawn(command, args, {
    ...options,
    env: { NO_COLOR: '1', ...(options.env ?? process.env) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts `genesys-mock` as somebody who types it does. */
export const startCommand = (args: readonly string[], options: SpawnOptions = {}): Started =>
  startProcess(process.execPath, [ENTRY, ...args], options);

/** Waits until a process ends, and gives all that it printed. */
export async function ended(child: Started): Promise<Ended> {
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout, stderr };
}

/** Runs `genesys-mock` to its end. */
export const runToEnd = (args: readonly string[], options: SpawnOptions = {}): Promise<Ended> =>
  ended(startCommand(args, options));

/** Looks again and again until something is so. @throws Error when it is not within 20 seconds */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; ) {
    if (await isSo()) return;
    await wait(LOOK_EVERY_MS);
  }
  throw new Error(`In ${PATIENCE_MS} ms it did not come to be that ${what}.`);
}

/** Whether a process runs. What has ended and is only not yet taken note of by its parent does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Whether something answers at an address. */
export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/__mock/health`)).ok;
  } catch {
    return false;
  }
}
