import { type CommandDefinition, runAsProcess } from '../../mock-server/cli/index.ts';
import { oversized } from './sizes.ts';

const checkSizes: CommandDefinition = {
  name: 'check:sizes',
  description: 'Finds product files, and a README, that have grown too large to be read in one go.',
  examples: ['npm run check:sizes'],
  exitCodes: { 0: 'none', 1: 'these', 2: 'bad usage' },
  async run({ err, project }) {
    const found = oversized(project);
    for (const line of found) err(`${line}\n`);
    return found.length > 0 ? 1 : 0;
  },
};

if (import.meta.main) await runAsProcess(checkSizes);
