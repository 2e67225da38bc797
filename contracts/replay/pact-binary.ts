import path from 'node:path';
import { CommandError, findPackageFile, requirePackageFile } from '../../mock-server/cli/index.ts';

/** An optional package: commands that replay pacts or ask a broker ask for it. */
export const PACT_CLI = '@pact-foundation/pact-cli';

/**
 * The path of the Pact command line: the program itself, because killing the script that starts it would leave the program running.
 *
 * @throws CommandError when it is not installed
 */
export function pactBinary(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const program = `${PACT_CLI}-${platform}-${process.arch}`;
  return path.join(
    path.dirname(manifestOf(program)),
    'standalone',
    process.platform === 'win32' ? 'pact.exe' : 'pact',
  );
}

function manifestOf(program: string): string {
  const cli = requirePackageFile(PACT_CLI, `${PACT_CLI}/package.json`);
  const found = findPackageFile(`${program}/package.json`, path.dirname(cli));
  if (found !== undefined) return found;
  throw new CommandError(
    `${PACT_CLI} is here without ${program}, the program for this system: it has none for it, or npm was told to leave out optional packages.`,
  );
}
