import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CommandError, reasonOf } from '../../mock-server/cli/index.ts';

/** Every pact in a folder and below it, sorted; none where there is no such folder. */
export function findPacts(folder: string): string[] {
  return namesIn(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

/**
 * Names of everything in a folder; none where there is no such folder.
 *
 * @throws CommandError when it cannot be read, or is a file
 */
export function namesIn(folder: string, { recursive }: { recursive: boolean }): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new CommandError(`The pacts cannot be read: ${reasonOf(error)}`);
  }
}
