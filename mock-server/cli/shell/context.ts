import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Environment } from './environment.ts';
import { forTerminal, type Paint, paintFor } from './paint.ts';
import { starterGone } from './starter.ts';

/** Where the specifications and the recorded pacts are: the clone, or the compiled package. */
export const PACKAGE_FOLDER = path.join(import.meta.dirname, '..', '..', '..');

/** All that a command uses of its process. Tests make their own. */
export interface CommandContext {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** How much of what was printed still waits for somebody to read it, in bytes. */
  readonly unread: () => number;
  /** Colours for `out`, where it is a terminal and `NO_COLOR` is not set. */
  readonly paint: Paint;
  /** The same for `err`. */
  readonly paintError: Paint;
  readonly env: Environment;
  /** The folder of the user's project: his git work tree, and his files. */
  readonly project: string;
  /** The pacts to judge: those that the consumer tests write, or that come with the package. What is kept for drift alone is in folders below it. */
  readonly pactsFolder: string;
  /** When the command began, on the clock of `performance.now()`. */
  readonly startedAt: number;
  /** How long one request, or one run of another program, may take. */
  readonly timeoutMs: number;
  /** Between two attempts of a request; tests pass one that does not wait. */
  readonly wait: (ms: number) => Promise<void>;
  /** Settles when this process is asked to end; from the first call on, a signal no longer ends it by itself. */
  readonly stopped: () => Promise<NodeJS.Signals>;
  /** Settles when what started this process has ended: its parent, or npm. */
  readonly starterGone: () => Promise<void>;
  /** Called last by a command that was asked to end: this process then ends soon, whether or not anybody reads what it printed. */
  readonly abandonReaders: () => void;
}

const GRACE_MS = 1_000;

export function processContext(): CommandContext {
  const { env, stdout, stderr } = process;
  // Who read it has ended, as head does: what follows is for nobody, and no reason to fail.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  return {
    out: (text) => stdout.write(forTerminal(text)),
    err: (text) => stderr.write(forTerminal(text)),
    unread: () => stdout.writableLength + stderr.writableLength,
    paint: paintFor(stdout),
    paintError: paintFor(stderr),
    env,
    project: process.cwd(),
    pactsFolder: env.PACTS_DIRECTORY || path.join(PACKAGE_FOLDER, 'contracts', 'pacts'),
    // The time that Node takes to get here is part of the wait.
    startedAt: 0,
    timeoutMs: 60_000,
    wait,
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
      }),
    starterGone: () => starterGone(env),
    abandonReaders: () => {
      // Only what is left to be written keeps it running until then.
      setTimeout(() => process.exit(), GRACE_MS).unref();
    },
  };
}
