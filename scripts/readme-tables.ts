import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { README, withTables } from './readme/tables.ts';

const HELP = `Writes the tables of README.md from the code they describe.

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
  const now = readFileSync(README, 'utf8');
  const fresh = withTables(now);
  if (now === fresh) return 0;
  if (check) {
    console.error('README.md: a table is stale. Run npm run readme:tables');
    return 1;
  }
  writeFileSync(README, fresh);
  return 0;
}

process.exitCode = main();
