import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../../../mock-server/cli/index.ts';

/** Every pact in a folder and below it, sorted. @throws CommandError when there is none */
export function findPacts(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const pacts = names.filter((name) => name.endsWith('.json'));
  if (pacts.length > 0) return pacts.sort().map((name) => path.join(folder, name));
  throw new CommandError(
    `there is no pact in ${folder}: the consumer tests write them, npm run test:consumer`,
  );
}
