import { Command, CommanderError } from 'commander';
import { type CommandContext, usageSentence } from '../../mock-server/cli/index.ts';
import { COMMANDS } from './commands.ts';

/** Shows what there is, or says that a command is unknown and which one may have been meant. */
export function runOverview(argv: readonly string[], { out, err }: CommandContext): number {
  const program = new Command('genesys-mock')
    .description('A stateful local Genesys Cloud, and contract tests that tell when Genesys changes.')
    .usage('[command] [options]')
    .helpOption('-h, --help', 'show this; "genesys-mock <command> --help" shows the options of one')
    .option('--version', 'show the version')
    .configureOutput({ writeOut: out, outputError: () => {} })
    .addHelpText(
      'after',
      `
Examples:
  genesys-mock                          the mock on port 4310
  genesys-mock exec -- npm test         your tests, with a mock of their own
  genesys-mock exec --tls -- npm test   the same, for code that has Genesys's hosts fixed
  genesys-mock drift                    would today's Genesys still accept what Cognigy sends?

Exit codes:
  0  done
  1  a finding: the answer is no
  2  no answer: bad usage, or something on this machine is not as it must be`,
    )
    .helpCommand(false)
    .exitOverride();
  for (const [name, { what }] of Object.entries(COMMANDS)) program.command(name).description(what);
  program.command('help [command]').description('show the options of a command');
  try {
    program.parse(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    err(`${usageSentence(error)}; "genesys-mock --help" lists the commands.\n`);
    return 2;
  }
}
