import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import spawn from 'cross-spawn';
import { codeOf } from '../../base/code-of.ts';
import { CommandError } from '../shell/command-error.ts';
import { reasonOf } from '../shell/reason.ts';
import { endGroup, isWindows, signalGroup } from './process-group.ts';

export interface Child {
  /** Its exit code; 128 and the number of the signal that ended it. */
  readonly ended: Promise<number>;
  /** Ends it, and all that it started and that still runs. */
  end(): Promise<void>;
}

/**
 * Starts a command that shares the terminal, and passes on to it the signals that this process is sent.
 *
 * On POSIX it has a process group of its own, so that what it leaves behind can be found, and therefore a session of its own: Node makes no
 * group without one. The keyboard is read as ever; what only the foreground of a terminal is sent is passed on instead.
 *
 * @throws CommandError when it cannot be started
 */
export async function startChild(
  [command, ...args]: readonly [string, ...string[]],
  env: Record<string, string>,
): Promise<Child> {
  // Not Node's own: on Windows npm and its like are batch files, which that does not start.
  const child = spawn(command, args, { stdio: 'inherit', detached: !isWindows, env });
  const ended = once(child, 'exit').then(([code, signal]) => exitCode(code, signal));
  try {
    await once(child, 'spawn');
  } catch (error) {
    ended.catch(() => {});
    throw new CommandError(explain(command, error));
  }
  const { pid } = child as ChildProcess & { pid: number };
  // A console of Windows tells the child itself.
  if (isWindows) for (const signal of ['SIGINT', 'SIGBREAK', 'SIGHUP'] as const) process.on(signal, () => {});
  else passOn(pid);
  return { ended, end: () => endGroup(pid) };
}

function passOn(pid: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGWINCH'] as const) {
    process.on(signal, () => signalGroup(pid, signal));
  }
  process.on('SIGTSTP', () => {
    // In a session of its own it would not heed SIGTSTP.
    signalGroup(pid, 'SIGSTOP');
    process.kill(process.pid, 'SIGSTOP');
  });
  process.on('SIGCONT', () => signalGroup(pid, 'SIGCONT'));
}

function exitCode(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

function explain(command: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT')
    return `"${command}" cannot be started: there is no such command on the PATH, and no such file.`;
  if (code === 'EACCES')
    return `"${command}" cannot be started: it is no program, or this user may not run it.`;
  return `"${command}" cannot be started: ${reasonOf(error)}.`;
}
