import { lstatSync, type Stats } from 'node:fs';
import { ConfigError } from '../errors/config-error.ts';
import { codeOf } from './code-of.ts';

/** What to do where an authority cannot be used any more; stands at the end of a sentence. */
export const makeAnew = (folder: string, options = ''): string =>
  `"genesys-mock trust --remove" says how clients forget it; then delete the folder ${folder} and start again${options} to make a new one, and trust that`;

/**
 * Makes sure that a place is what it should be, and that nobody but this user can read it or change it.
 *
 * @param authority the folder that the sentence tells to delete
 * @throws ConfigError where it is missing, a link or of another kind, or where it belongs or is open to others
 */
export function checkPlace(place: string, kind: 'folder' | 'file', authority: string): void {
  const stats = lstat(place, authority);
  if (kind === 'folder' ? !stats.isDirectory() : !stats.isFile()) {
    const is = stats.isSymbolicLink() ? 'a symbolic link' : `no ${kind}`;
    throw new ConfigError(`${place} is ${is}; the authority for TLS needs a ${kind} of its own there.`);
  }
  // Windows tells neither of them; there the folder lies in the user's own profile.
  if (process.platform === 'win32') return;
  if (stats.uid !== process.getuid?.()) {
    throw new ConfigError(
      `The authority's ${kind} ${place} belongs to another user (${stats.uid}): run as that user, or use a folder of your own.`,
    );
  }
  if ((stats.mode & 0o077) !== 0) {
    const mode = (stats.mode & 0o777).toString(8);
    throw new ConfigError(
      `The authority's ${kind} ${place} is open to others (mode ${mode}): chmod ${kind === 'folder' ? 700 : 600} ${place}. ` +
        `If others could read the key, rather make it anew: ${makeAnew(authority)}.`,
    );
  }
}

export function unreadable(place: string, error: unknown, authority: string): ConfigError {
  return new ConfigError(
    `${place}, which the authority for TLS needs, cannot be read (${codeOf(error)}): let this user read it, or make the authority anew: ${makeAnew(authority)}.`,
  );
}

function lstat(place: string, authority: string): Stats {
  try {
    return lstatSync(place);
  } catch (error) {
    throw unreadable(place, error, authority);
  }
}
