import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { reasonOf } from '../../mock-server/cli/index.ts';
import { SDK_PACKAGE } from './sdk-package.ts';
import { VendorError } from './vendor-error.ts';

export interface SdkRelease {
  version: string;
  /** When the registry received it, ISO 8601. A mirror gives its own date, which can be years later. */
  published: string;
}

/** Runs npm and gives what it printed; injected in tests, which have no registry. */
export type RunNpm = (args: string[]) => Promise<string>;

const run = promisify(execFile);

/** The npm client, so that the user's registry, proxy and certificate settings hold. */
const runNpm: RunNpm = async (args) => {
  const { stdout } = await run('npm', args, {
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
    // npm is a script, which Windows starts through its shell only.
    shell: process.platform === 'win32',
  });
  return stdout;
};

const releasesSchema = z.object({ versions: z.array(z.string()), time: z.record(z.string(), z.string()) });

const RELEASE = /^\d+\.\d+\.\d+$/;

/**
 * Lists the published releases of the SDK, oldest first, pre-releases left out.
 *
 * @throws VendorError when the registry cannot be asked
 */
export async function listSdkReleases(npm: RunNpm = runNpm): Promise<SdkRelease[]> {
  try {
    const answer: unknown = JSON.parse(await npm(['view', SDK_PACKAGE, 'versions', 'time', '--json']));
    const { versions, time } = releasesSchema.parse(answer);
    return versions
      .filter((version) => RELEASE.test(version))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      .map((version) => ({ version, published: time[version] ?? '' }));
  } catch (error) {
    throw new VendorError(`cannot list the releases of ${SDK_PACKAGE}: ${npmReason(error)}`, {
      cause: error,
    });
  }
}

/**
 * Gives the folder of one unpacked release, fetched the first time it is asked for.
 *
 * @param cacheFolder keeps releases for good: a published release never changes
 * @throws VendorError naming the release when it does not exist or cannot be fetched
 */
export async function fetchSdkRelease(
  version: string,
  cacheFolder: string,
  npm: RunNpm = runNpm,
): Promise<string> {
  if (!RELEASE.test(version))
    throw new VendorError(`"${version}" is not a release of ${SDK_PACKAGE}; write e.g. 262.0.0`);
  const folder = path.join(cacheFolder, `sdk-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cacheFolder, { recursive: true });
  const workFolder = await mkdtemp(path.join(cacheFolder, 'fetch-'));
  try {
    await npm([
      'pack',
      `${SDK_PACKAGE}@${version}`,
      '--pack-destination',
      workFolder,
      '--ignore-scripts',
      '--loglevel',
      'error',
    ]);
    const tarball = path.join(workFolder, `${SDK_PACKAGE}-${version}.tgz`);
    const unpacked = path.join(workFolder, 'package');
    // The bundles in dist/ are two thirds of a release and nothing is read from them.
    await run('tar', ['-xzf', tarball, '-C', workFolder, '--exclude', 'package/dist']);
    await rename(unpacked, folder).catch((error: unknown) => {
      // Another process was faster; both unpacked the same.
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } catch (error) {
    throw new VendorError(`cannot fetch ${SDK_PACKAGE}@${version}: ${npmReason(error)}`, { cause: error });
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** npm says what is wrong on stderr, one `npm error` line after the other. */
function npmReason(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const lines = stderr
    .split('\n')
    .filter((line) => /^npm (error|ERR!) (?!A complete log|code )/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) /, '').trim());
  return lines.find((line) => line !== '') ?? reasonOf(error);
}
