import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { styleText } from 'node:util';

export const PROJECT_FOLDER = path.join(import.meta.dirname, '..', '..');

export type Environment = Readonly<Record<string, string | undefined>>;

/** Gives a text colours and weight, as `styleText` does. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** For files, and for programs that read what is printed. */
export const plain: Paint = (_format, text) => text;

/** All that a command uses of its process. Tests make their own. */
export interface CommandContext {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours for `out`, where it is a terminal and `NO_COLOR` is not set. */
  readonly paint: Paint;
  readonly env: Environment;
  /** The git work tree. */
  readonly project: string;
  /** Where the consumer tests write; what is kept for drift alone is in folders below it. */
  readonly pactsFolder: string;
  /** How long one request, or one run of another program, may take. */
  readonly timeoutMs: number;
  /** Between two attempts of a request; tests pass one that does not wait. */
  readonly wait: (ms: number) => Promise<void>;
}

export function processContext(): CommandContext {
  const { env, stdout, stderr } = process;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    paint: (format, text) => styleText(format, text, { stream: stdout }),
    env,
    project: PROJECT_FOLDER,
    pactsFolder: env.PACTS_DIRECTORY ?? path.join(PROJECT_FOLDER, 'contracts', 'pacts'),
    timeoutMs: 60_000,
    wait,
  };
}
