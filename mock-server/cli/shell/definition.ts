import type { Argument, Option } from 'commander';
import type { CommandContext } from './context.ts';
import type { Environment } from './environment.ts';

/** The exit code of every command: 1 is a no, 2 is no answer. */
export type ExitCode = 0 | 1 | 2;

/**
 * A command as a value: its help, its options and what it does.
 *
 * @template Options as commander names them: `--dry-run` is `dryRun`; absent where an option is not given and has no default
 */
export interface CommandDefinition<Options = object> {
  /** What is typed to run it: `genesys-mock drift`, or `npm run bench --` for what only a clone has. */
  readonly name: string;
  readonly description: string;
  readonly arguments?: readonly Argument[];
  readonly options?: readonly Option[];
  /** Whether everything from the first argument on belongs to that, options too. */
  readonly passesThrough?: boolean;
  /** Variables that it reads, and what each is. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly notes?: string;
  /** Command lines. */
  readonly examples: readonly string[];
  readonly exitCodes: Readonly<Partial<Record<ExitCode, string>>>;
  /** What must not be printed. */
  secretsIn?(env: Environment): readonly string[];
  /**
   * @param args one for each of `arguments`, undefined where an optional one is not given; all the words of a variadic one
   * @returns what the process exits with: an {@link ExitCode}, or what another program that was run exited with
   * @throws CommandError with the reason why it did not do what it was asked to do; any other error is reported too, with exit code 2
   */
  run(context: CommandContext, options: Options, ...args: readonly string[]): Promise<number>;
}
