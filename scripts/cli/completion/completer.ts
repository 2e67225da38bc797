import { type Command, RootCommand } from '@bomb.sh/tab';
import type { CommandDefinition } from '../../../mock-server/cli/index.ts';
import type { ListedCommands } from '../listed-command.ts';

/** Knows every command, option and choice. Options without a command are those of `start`. */
export async function createCompleter(commands: ListedCommands): Promise<RootCommand> {
  const root = new RootCommand();
  for (const [name, { what, load }] of Object.entries(commands)) {
    const definition = await load();
    describe(root.command(name, what), definition);
    if (name === 'start') describe(root, definition);
  }
  root.option('help', 'show what there is');
  root.option('version', 'show the version');
  return root;
}

function describe(command: Command, { options = [], arguments: positional = [] }: CommandDefinition): void {
  for (const { long, description, argChoices, required, optional } of options) {
    if (long === undefined || long === null) continue;
    const name = long.slice('--'.length);
    // What is given a handler takes a value; what is not, is a switch.
    if (required || optional) command.option(name, description, (complete) => offer(argChoices, complete));
    else command.option(name, description);
  }
  for (const argument of positional) {
    command.argument(argument.name(), (complete) => offer(argument.argChoices, complete), argument.variadic);
  }
}

function offer(
  choices: readonly string[] = [],
  complete: (value: string, description: string) => void,
): void {
  for (const choice of choices) complete(choice, '');
}
