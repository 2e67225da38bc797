import { lstatSync, type Stats } from 'node:fs';
import { codeOf } from '../base/code-of.ts';
import { ConfigError } from '../errors/config-error.ts';

/** What to do where an authority cannot be used any more; stands at the end of a sentence. */
export const makeAnew = (folder: string, options = ''): string =>
  `"genesys-mock trust --remove" says how clients forget it; then delete the folder ${folder} and start again${options} to make a new one, and trust that`;

/**
 * Makes sure that a place is what it should be.
 *
 * @param authority the folder that the sentence tells to delete
 * @throws ConfigError where it is missing, a link or of another kind
 */
export function checkKind(place: string, kind: 'folder' | 'file', authority: string): void {
  const stats = statsOf(place, authority);
  if (kind === 'folder' ? stats.isDirectory() : stats.isFile()) return;
  const is = stats.isSymbolicLink() ? 'a symbolic link' : `no ${kind}`;
  throw new ConfigError(`${place} is ${is}; the authority for TLS needs a ${kind} of its own there.`);
}

/** @throws ConfigError where anybody but this user can read a place or change it */
export function checkPrivate(place: string, authority: string): void {
  // Windows tells neither owners nor modes; there the folder lies in the user's own profile.
  if (process.platform === 'win32') return;
  const { uid, mode } = statsOf(place, authority);
  if (uid !== process.getuid?.()) {
    throw new ConfigError(
      `${place}, which the authority for TLS needs, belongs to another user (${uid}): run as that user, or use a folder of your own.`,
    );
  }
  if ((mode & 0o077) === 0) return;
  throw new ConfigError(
    `${place}, which holds the key of the authority for TLS, is open to others (mode ${(mode & 0o777).toString(8)}): ` +
      `chmod ${place === authority ? 700 : 600} ${place}. A key that others could read should rather be made anew: ${makeAnew(authority)}.`,
  );
}

export function unreadable(place: string, error: unknown, authority: string): ConfigError {
  const code = codeOf(error) ?? 'unknown error';
  if (code === 'ENOENT')
    return new ConfigError(
      `${place}, which the authority for TLS needs, is missing: ${makeAnew(authority)}.`,
    );
  return new ConfigError(
    `${place}, which the authority for TLS needs, cannot be read (${code}): let this user read it. Else ${makeAnew(authority)}.`,
  );
}

function statsOf(place: string, authority: string): Stats {
  try {
    return lstatSync(place);
  } catch (error) {
    throw unreadable(place, error, authority);
  }
}
