import { Argument } from 'commander';
import type { CommandDefinition } from '../../../mock-server/cli/index.ts';

import type { ListedCommands } from '../listed-command.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/** @param commands all that can be completed */
export const completionOf = (commands: ListedCommands): CommandDefinition => ({
  name: 'completion',
  description: 'Prints the script with which a shell completes commands and options of genesys-mock.',
  arguments: [new Argument('<shell>', 'the shell').choices(SHELLS)],
  notes:
    'genesys-mock must be on the PATH, as after npm install --global. In bash the package bash-completion must be there.',
  examples: [
    'source <(genesys-mock completion bash)                       for this shell; in ~/.bashrc for every one',
    'source <(genesys-mock completion zsh)',
    'genesys-mock completion fish | source',
    'genesys-mock completion powershell | Out-String | Invoke-Expression',
  ],
  exitCodes: { 0: 'printed', 2: 'an unknown shell' },
  async run(_context, _options, shell = '') {
    const { createCompleter } = await import('./completer.ts');
    (await createCompleter(commands)).setup('genesys-mock', 'genesys-mock', shell);
    return 0;
  },
});
