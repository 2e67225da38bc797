import { readFileSync } from 'node:fs';
import { isRunning } from '../../base/is-running.ts';
import type { Environment } from './environment.ts';

const LOOK_EVERY_MS = 250;

/**
 * Settles when a process that this one was started through has ended: its parent, or npm behind the shell that npm runs a script with. A
 * signal that ends npm reaches that shell at most, never what the shell runs. Nothing is held up by it.
 */
export function starterGone(env: Environment): Promise<void> {
  const starters = startersOf(env);
  return new Promise((resolve) => {
    // npm ended before this process could look.
    if (isRunByNpm(env) && starters.some(isInit)) resolve();
    const timer = setInterval(() => {
      if (process.ppid === starters[0] && starters.every(isRunning)) return;
      clearInterval(timer);
      // It would wait for a file to change, and start this one again.
      if (isWatched(env) && process.ppid === starters[0]) process.kill(process.ppid);
      resolve();
    }, LOOK_EVERY_MS);
    timer.unref();
  });
}

/** From the parent up. */
function startersOf(env: Environment): number[] {
  const starters = [process.ppid];
  // The parent of a process is not easily had on Windows, where closing the window ends everything in it.
  if (process.platform === 'win32' || !(isRunByNpm(env) || isWatched(env))) return starters;
  let last = lookUp(process.ppid);
  const goUp = () => {
    starters.push(last.parent);
    last = lookUp(last.parent);
  };
  if (isWatched(env)) goUp();
  if (last.commandLine.includes(`-c ${env.npm_lifecycle_script}`)) goUp();
  return starters;
}

/** Whether a script of npm, or of what works like it, started this process. */
export const isRunByNpm = ({ npm_lifecycle_script: script }: Environment) => script !== undefined;

/** Whether `node --watch` started this process. */
const isWatched = (env: Environment) => env.WATCH_REPORT_DEPENDENCIES !== undefined;

interface Process {
  readonly parent: number;
  readonly commandLine: string;
}

/** From /proc where there is one, else from ps. */
function lookUp(pid: number): Process {
  try {
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const [, parent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return { parent: Number(parent), commandLine };
  } catch {
    return askPs(pid);
  }
}

/** Where it cannot be told, a process that never ends. */
function askPs(pid: number): Process {
  try {
    // Not imported above: most starts need it not.
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const text = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const [, parent, commandLine = ''] = /^\s*(\d+)\s+(.*)$/m.exec(text) ?? [];
    return { parent: Number(parent ?? 1), commandLine };
  } catch {
    return { parent: 1, commandLine: '' };
  }
}

/** What takes over processes whose parent has ended; in a container it may be npm itself. */
const isInit = (pid: number) => pid === 1 && !/\b(npm|npx|pnpm|yarn|bun)\b/.test(lookUp(pid).commandLine);
