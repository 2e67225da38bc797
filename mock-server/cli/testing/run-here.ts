import { type CommandContext, PACKAGE_FOLDER } from '../shell/context.ts';
import type { CommandDefinition } from '../shell/definition.ts';
import { plain } from '../shell/paint.ts';
import { runCommand } from '../shell/run-command.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Pauses between attempts, in milliseconds; none was really made. */
  readonly waits: readonly number[];
}

/** Runs a command in this process, without any of its variables, and gives what it prints. */
export async function runHere(
  command: CommandDefinition,
  args: readonly string[],
  changes: Partial<CommandContext> = {},
): Promise<CommandRun> {
  const texts = { out: '', err: '' };
  const waits: number[] = [];
  const code = await runCommand(command, args, {
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
    unread: () => 0,
    paint: plain,
    paintError: plain,
    env: {},
    project: PACKAGE_FOLDER,
    pactsFolder: 'no-pacts',
    // In an hour: how slow a machine is must not decide what is printed.
    startedAt: performance.now() + 3_600_000,
    timeoutMs: 10_000,
    wait: async (ms) => {
      waits.push(ms);
    },
    stopped: async () => 'SIGTERM',
    starterGone: () => new Promise(() => {}),
    abandonReaders: () => {},
    ...changes,
  });
  return { code, ...texts, waits };
}
