import { readFileSync } from 'node:fs';
import { codeOf } from '../../base/code-of.ts';
import { CommandError } from '../shell/command-error.ts';
import type { Environment } from '../shell/environment.ts';

/**
 * The text of the file that a variable names; empty where it is not set.
 *
 * @throws CommandError where it cannot be read
 */
export function readNamed(env: Environment, variable: string): string {
  const file = env[variable] ?? '';
  if (file === '') return '';
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = codeOf(error) ?? '';
    throw new CommandError(
      `${variable} is "${file}", so the certificate of the mock has to be joined with that, but it cannot be read: ${REASONS[code] ?? code}. It takes a file of certificates, PEM; or leave it out.`,
    );
  }
}

/** A folder is what requests takes too; it would have to be put together from all that lies in there. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not',
  EISDIR: 'it is a folder',
};
