import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Option } from 'commander';
import { type CommandDefinition, runAsProcess } from '../../../mock-server/cli/index.ts';
import { INFERRED, inferredBehaviour } from '../inferred.ts';
import { MOCK_README, withTables } from '../tables.ts';

export const readmeTables: CommandDefinition<{ readonly check?: true }> = {
  name: 'readme:tables',
  description:
    'Writes the tables of mock-server/README.md, and mock-server/INFERRED.md, from the code they describe.',
  options: [new Option('--check', 'write nothing; exit 1 when a table is stale')],
  examples: ['npm run readme:tables', 'npm run readme:tables -- --check'],
  exitCodes: { 0: 'fresh or written', 1: 'stale', 2: 'a bad option' },
  async run({ err }, { check }) {
    const stale = [
      {
        name: 'mock-server/README.md',
        file: MOCK_README,
        fresh: withTables(readFileSync(MOCK_README, 'utf8')),
      },
      { name: 'mock-server/INFERRED.md', file: INFERRED, fresh: inferredBehaviour() },
    ].filter(({ file, fresh }) => !existsSync(file) || readFileSync(file, 'utf8') !== fresh);
    for (const { name, file, fresh } of stale) {
      if (check === true) err(`${name} is stale. Run npm run readme:tables\n`);
      else writeFileSync(file, fresh);
    }
    return check === true && stale.length > 0 ? 1 : 0;
  },
};

if (import.meta.main) await runAsProcess(readmeTables);
