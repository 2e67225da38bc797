import type { CommandContext } from '../shell/context.ts';
import { isRunByNpm } from '../shell/starter.ts';
import { banner } from './banner.ts';
import type { Config } from './config.ts';
import type { Introduction } from './introduction.ts';

/** Where a started mock lives: in a terminal, or in the background. */
export interface Surroundings {
  /** What the mock prints goes here. */
  readonly context: CommandContext;
  /** Tells that the mock listens. */
  announce(introduction: Introduction): Promise<void>;
  /** Settles when the mock is to end. Before the first call a signal ends the process at once. */
  toEnd(): Promise<unknown>;
  /** Called when it has. */
  leave(): void;
}

/** A terminal, or a program that reads what would be printed there. */
export function inTerminal({ json, quiet }: Config, context: CommandContext): Surroundings {
  const { out, paint, env, stopped, starterGone, abandonReaders } = context;
  // From a shell it may go on in the background. npm it must not outlive, since npm passes no signal on to it.
  const gone = isRunByNpm(env) ? [starterGone()] : [];
  return {
    context,
    async announce(introduction) {
      if (json) out(`${JSON.stringify({ event: 'listening', ...introduction })}\n`);
      else {
        out(`Genesys mock listening on ${introduction.url}\n`);
        if (!quiet) out(`\n${banner(introduction, paint)}\n`);
      }
    },
    toEnd: () => Promise.race([stopped(), ...gone]),
    leave: abandonReaders,
  };
}
