import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { runWell } from './run.ts';

/**
 * Installs packages that only one command needs, once for each state of their lockfile, without running their scripts.
 *
 * @param manifests folder with `package.json` and `package-lock.json`
 * @param name of the folder below `.cache/` that holds them
 * @returns the folder that has `node_modules`
 * @throws CommandError with what npm printed, when the registry cannot be reached or has something else
 */
export async function installPinned(manifests: string, name: string): Promise<string> {
  const cache = path.join(PACKAGE_FOLDER, '.cache', name);
  const lock = await readFile(path.join(manifests, 'package-lock.json'));
  const folder = path.join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 12));
  const isDone = path.join(folder, 'done');
  if (existsSync(isDone)) return folder;
  await rm(cache, { recursive: true, force: true });
  await cp(manifests, folder, { recursive: true });
  await runWell('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    node: path.dirname(process.execPath),
    timeoutMs: 300_000,
  });
  await writeFile(isDone, '');
  return folder;
}
