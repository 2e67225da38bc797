import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { INFERRED, inferredBehaviour } from '../inferred.ts';
import { README, withTables } from '../tables.ts';

const HELP = `Writes the tables of README.md and mock-server/INFERRED.md from the code they describe.

Usage: npm run readme:tables [-- --check]

  --check  write nothing; exit 1 when a table is stale

Exit codes: 0 fresh or written, 1 stale, 2 a bad option`;

function main(): number {
  let check: boolean | undefined;
  try {
    const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    check = values.check;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  const stale = [
    { name: 'README.md', file: README, fresh: withTables(readFileSync(README, 'utf8')) },
    { name: 'mock-server/INFERRED.md', file: INFERRED, fresh: inferredBehaviour() },
  ].filter(({ file, fresh }) => !existsSync(file) || readFileSync(file, 'utf8') !== fresh);
  for (const { name, file, fresh } of stale) {
    if (check) console.error(`${name} is stale. Run npm run readme:tables`);
    else writeFileSync(file, fresh);
  }
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = main();
