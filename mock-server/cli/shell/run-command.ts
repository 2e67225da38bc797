import { Command, CommanderError, type Option } from 'commander';
import { visible } from '../../base/visible.ts';
import { CommandError } from './command-error.ts';
import { type CommandContext, processContext } from './context.ts';
import type { CommandDefinition } from './definition.ts';
import type { Environment } from './environment.ts';
import { helpFormatter } from './help.ts';
import { addressMasker } from './mask-addresses.ts';
import { reasonOf } from './reason.ts';
import { redactor } from './redact.ts';
import { usageSentence } from './usage-sentence.ts';

/** Runs a command that only a clone has as this process: `npm run <name> -- ...`. */
export async function runAsProcess(definition: CommandDefinition): Promise<void> {
  const usage = `npm run ${definition.name} --`;
  process.exitCode = await runCommand(definition, process.argv.slice(2), processContext(), usage);
}

/**
 * Runs a command so that nothing it prints holds a secret or what a terminal would obey, and whatever stops it becomes a sentence and an exit code.
 *
 * @param usage what the help says is typed before the options
 */
export async function runCommand(
  definition: CommandDefinition,
  args: readonly string[],
  surrounding: CommandContext,
  usage = `genesys-mock ${definition.name}`,
): Promise<number> {
  const redactSecrets = redactor(definition.secretsIn?.(surrounding.env) ?? []);
  const maskAddresses = await addressMasker([...args, ...variablesOf(surrounding.env)]);
  const redact = (text: string) => maskAddresses(redactSecrets(text));
  const context: CommandContext = {
    ...surrounding,
    out: (text) => surrounding.out(visible(redact(text))),
    err: (text) => surrounding.err(visible(redact(text))),
  };
  let exitCode = 0;
  const command = toCommander(definition, context, usage).action(async () => {
    exitCode = await definition.run(context, command.opts(), ...command.processedArgs.flat());
  });
  try {
    await command.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // The help that was asked for has been printed.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    context.err(`${sentenceOf(error)}\n`);
    return error instanceof CommandError ? error.exitCode : 2;
  }
}

const variablesOf = (env: Environment): string[] =>
  Object.entries(env).flatMap(([name, value]) => (name.startsWith('GENESYS_MOCK_') ? (value ?? []) : []));

function toCommander(definition: CommandDefinition, { out }: CommandContext, usage: string): Command {
  const { description, arguments: positional = [], options = [], passesThrough = false } = definition;
  const command = new Command(usage)
    .description(description)
    .configureHelp({ formatHelp: helpFormatter(definition) })
    .helpOption('-h, --help', 'show this')
    // The error that it throws is reported instead.
    .configureOutput({ writeOut: out, outputError: () => {} })
    .passThroughOptions(passesThrough)
    .exitOverride();
  for (const argument of positional) command.addArgument(argument);
  for (const option of options) {
    command.addOption(option);
    if (option.required && !option.variadic) refuseASecond(command, option);
  }
  return command;
}

/** Commander would take the last one without a word. */
function refuseASecond(command: Command, { long, description }: Option): void {
  let given = 0;
  command.on(`option:${long?.slice(2)}`, () => {
    given += 1;
    if (given < 2) return;
    const several = description.includes('separated by commas') ? '; separate several values by commas' : '';
    throw new CommandError(`${long} is given twice, and takes one value${several}.`);
  });
}

function sentenceOf(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  return error instanceof CommanderError ? usageSentence(error) : reasonOf(error);
}
