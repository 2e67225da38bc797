import { type CommandContext, runCommand } from '../../mock-server/cli/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands.ts';
import { jsonHint } from './json-hint.ts';
import { keptByNpm } from './kept-by-npm.ts';
import { renamedScript } from './renamed-scripts.ts';

/**
 * Runs `genesys-mock`. Without the name of a command it starts the mock.
 *
 * @param argv without the program and its file
 * @returns the exit code
 */
export async function runProgram(argv: readonly string[], context: CommandContext): Promise<number> {
  const [first = 'start', ...rest] = argv;
  const hint = renamedScript(context.env);
  if (hint !== undefined) context.err(`${hint}\n`);
  if (Object.hasOwn(COMMANDS, first)) return runListed(first, rest, context);
  if (first === 'complete' && rest[0] === '--') {
    // Called by the scripts of `genesys-mock completion`, at every press of the Tab key.
    const { createCompleter } = await import('./completion/completer.ts');
    (await createCompleter(COMMANDS)).parse(rest.slice(1));
    return 0;
  }
  if (first === '--version') {
    context.out(`${packageJson.version}\n`);
    return 0;
  }
  if (first.startsWith('-') && !['-h', '--help'].includes(first)) return runListed('start', argv, context);
  const [topic = '--help'] = rest;
  if (first === 'help' && Object.hasOwn(COMMANDS, topic)) return runListed(topic, ['--help'], context);
  // Loaded only here: a start need not wait for it.
  const { runOverview } = await import('./overview.ts');
  return runOverview(first === 'help' ? [topic] : argv, context);
}

async function runListed(name: string, args: readonly string[], context: CommandContext): Promise<number> {
  const command = await COMMANDS[name]?.load();
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const kept = keptByNpm(command, context.env);
  if (kept !== undefined) {
    context.err(`${kept}\n`);
    return 2;
  }
  const json = jsonHint(args, context.env);
  if (json !== undefined) context.err(`${json}\n`);
  return runCommand(command, args, context);
}
