import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf } from '../../base/code-of.ts';
import { CommandError } from './command-error.ts';

/**
 * Finds a file of a package that this one does not bring: beside it, or else in the user's project, because `npx` and a global
 * installation have folders of their own.
 *
 * @param file as it is imported
 * @returns its path; undefined when there is no such package, or no such file in it
 */
export function findPackageFile(file: string, project = process.cwd()): string | undefined {
  for (const from of [import.meta.filename, path.join(project, 'package.json')]) {
    try {
      return createRequire(from).resolve(file);
    } catch (error) {
      if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return undefined;
}

const LIST = new Intl.ListFormat('en');

/**
 * Asks for optional packages before the work begins, for all of them at once.
 *
 * @param command as it is typed
 * @throws CommandError with the line that installs those that are missing
 */
export function requirePackages(command: string, names: readonly string[], project?: string): void {
  const missing = names.filter((name) => !isInstalled(name, project));
  if (missing.length === 0) return;
  const are = missing.length === 1 ? 'is' : 'are';
  throw new CommandError(
    `${command} needs ${LIST.format(missing)}, which ${are} not installed: npm install --save-dev ${missing.join(' ')}`,
  );
}

/**
 * The path of a file of an optional package.
 *
 * @param file as it is imported
 * @throws CommandError when the package is not installed
 */
export function requirePackageFile(name: string, file = name): string {
  requirePackages('This', [name]);
  const found = findPackageFile(file);
  if (found === undefined) throw new CommandError(`The package ${name} is installed, but has no ${file}.`);
  return found;
}

function isInstalled(name: string, project: string | undefined): boolean {
  try {
    return findPackageFile(`${name}/package.json`, project) !== undefined;
  } catch (error) {
    // It is there, and keeps its manifest to itself.
    if (codeOf(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return true;
    throw error;
  }
}
