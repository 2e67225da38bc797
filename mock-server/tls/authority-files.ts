import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../base/code-of.ts';
import { ConfigError } from '../errors/config-error.ts';
import { checkKind, checkPrivate, unreadable } from './check-place.ts';

/** What the folder of an authority holds, PEM. */
export type AuthorityFiles = Record<'root.pem' | 'issuer.pem' | 'issuer.key', string>;

/**
 * Puts the files into a new folder, all at once: they are written beside it, and the folder gets its name when it is whole.
 *
 * @returns false where there is such a folder already, since another mock was faster
 * @throws ConfigError where it cannot be written; no file is left then
 */
export function writeAuthority(folder: string, files: AuthorityFiles): boolean {
  const parent = path.dirname(folder);
  let making: string | undefined;
  try {
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    making = mkdtempSync(`${folder}.`); // mode 0700
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(making, name), text, { flag: 'wx', mode: 0o600 });
    }
    renameSync(making, folder);
    return true;
  } catch (error) {
    if (making !== undefined) rmSync(making, { recursive: true, force: true });
    if (existsSync(folder)) return false;
    const elsewhere = process.platform === 'linux' ? '; XDG_STATE_HOME can name another place' : '';
    throw new ConfigError(
      `The authority for TLS cannot be kept in ${folder} (${codeOf(error) ?? 'unknown error'}): ${parent} must be a folder that this user may write to${elsewhere}.`,
    );
  }
}

/** @throws ConfigError where the folder or a file is missing, is not a plain one, or belongs or is open to others */
export function readAuthority(folder: string): AuthorityFiles {
  checkKind(folder, 'folder', folder);
  checkPrivate(folder, folder);
  const read = (name: keyof AuthorityFiles) => {
    const file = path.join(folder, name);
    checkKind(file, 'file', folder);
    if (name === 'issuer.key') checkPrivate(file, folder);
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      throw unreadable(file, error, folder);
    }
  };
  return { 'root.pem': read('root.pem'), 'issuer.pem': read('issuer.pem'), 'issuer.key': read('issuer.key') };
}
