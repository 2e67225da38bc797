import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import envPaths from 'env-paths';
import { findPackageFile, maskAddress, reasonOf } from '../../mock-server/cli/index.ts';
import type { VendorDocument } from './document.ts';
import { download } from './download.ts';
import { readSdkPackage, SDK_PACKAGE } from './sdk-package.ts';
import { fetchSdkRelease, listSdkReleases } from './sdk-registry.ts';
import { OFFICIAL_SWAGGER, readSwagger } from './swagger.ts';
import { VendorError } from './vendor-error.ts';

/** Releases and what was read from them, for everything of this user that needs them; safe to delete. */
export const CACHE_FOLDER = path.join(envPaths('cognigy-genesys-contracts', { suffix: '' }).cache, 'vendor');

const VENDOR_REFERENCES = 'installed, sdk, sdk@<version>, swagger, an address or a file';

/**
 * Loads what a command line calls a vendor document: `installed` (the SDK in node_modules), `sdk` (the newest release),
 * `sdk@262.0.0`, `swagger` (the official document), an address, or a file.
 *
 * @throws VendorError when it cannot be had
 */
export async function loadVendorDocument(
  reference: string,
  cacheFolder = CACHE_FOLDER,
): Promise<VendorDocument> {
  if (reference === 'installed') return readSdkPackage(installedSdkFolder());
  if (reference === 'sdk') return loadRelease(await newestVersion(), cacheFolder);
  if (reference.startsWith('sdk@')) return loadRelease(reference.slice('sdk@'.length), cacheFolder);
  if (reference === 'swagger') return readSwagger(await download(OFFICIAL_SWAGGER), OFFICIAL_SWAGGER);
  if (/^https?:\/\//.test(reference)) return readSwagger(await download(reference), maskAddress(reference));
  return readSwagger(await readLocal(reference), path.basename(reference));
}

/** @throws VendorError when neither this package nor the user's project has it */
export function installedSdkFolder(): string {
  const manifest = findPackageFile(`${SDK_PACKAGE}/package.json`);
  if (manifest === undefined) throw new VendorError(`${SDK_PACKAGE} is not installed here`);
  return path.dirname(manifest);
}

async function newestVersion(): Promise<string> {
  const newest = (await listSdkReleases()).at(-1);
  if (newest === undefined) throw new VendorError(`the registry lists no release of ${SDK_PACKAGE}`);
  return newest.version;
}

/** Reading a release takes a second and its result 30 ms, so results are kept beside the releases. */
async function loadRelease(version: string, cacheFolder: string): Promise<VendorDocument> {
  const kept = path.join(cacheFolder, `sdk-${version}.${await readerFingerprint()}.json.gz`);
  if (existsSync(kept)) return JSON.parse(gunzipSync(await readFile(kept)).toString('utf8'));

  const folder = await fetchSdkRelease(version, cacheFolder);
  const document = await readSdkPackage(folder).catch((error: unknown) => {
    throw new VendorError(`cannot read ${SDK_PACKAGE}@${version}: ${reasonOf(error)}`, { cause: error });
  });
  await mkdir(cacheFolder, { recursive: true });
  const part = `${kept}.${process.pid}.part`;
  await writeFile(part, gzipSync(JSON.stringify(document), { level: 1 }));
  await rename(part, kept);
  return document;
}

/** A result is only as good as the reader that made it: a changed reader starts anew. */
async function readerFingerprint(): Promise<string> {
  const hash = createHash('sha256');
  // The package is compiled: its files end in .js.
  const extension = path.extname(import.meta.filename);
  for (const name of ['document', 'sdk-api-methods', 'sdk-package', 'sdk-typings']) {
    hash.update(await readFile(path.join(import.meta.dirname, name + extension)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function readLocal(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new VendorError(`cannot read ${file}: ${reasonOf(error)} (expected ${VENDOR_REFERENCES})`, {
      cause: error,
    });
  });
}
