import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const PACKAGE = path.join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
const CACHE = path.join(import.meta.dirname, '../../../.cache/browser');
/** Where distributions put theirs. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ON_WHOSE_BEHALF = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** No browser comes with the packages for this platform, and none is installed. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

/**
 * Starts a browser: the system's Chromium where there is one, else the one that came with the packages, which is for Linux on x64.
 *
 * @param switches of its command line besides those that it always needs
 * @throws NoBrowser where there is neither
 */
export async function startBrowser(switches: readonly string[] = []): Promise<Browser> {
  const args = [...ON_WHOSE_BEHALF, ...switches];
  const system = SYSTEM.find((file) => existsSync(file));
  if (system !== undefined) return chromium.launch({ executablePath: system, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') return startInstalledChrome(switches);
  const folder = await unpackBrowser();
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      // What it needs beyond the C library comes with it; a fresh Debian has neither NSS nor fonts.
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') }),
    },
  });
}

async function startInstalledChrome(switches: readonly string[]): Promise<Browser> {
  try {
    return await chromium.launch({ channel: 'chrome', args: [...switches] });
  } catch (cause) {
    const where = `${process.platform} ${process.arch}`;
    throw new NoBrowser(`There is no packaged browser for ${where}, and no Chrome is installed.`, { cause });
  }
}

/** The configuration that comes with the fonts looks for them elsewhere. */
const fontsIn = (folder: string) =>
  `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>\n`;

/** Unpacks once for each version; a folder that is there is complete, because it got its name last. */
async function unpackBrowser(): Promise<string> {
  const { version } = createRequire(import.meta.url)(path.join(PACKAGE, 'package.json')) as {
    version: string;
  };
  const folder = path.join(CACHE, version);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(path.join(CACHE, 'draft-'));
  try {
    const binary = path.join(draft, 'chromium');
    await Promise.all([
      inflate('chromium.br', binary).then(() => chmod(binary, 0o755)),
      extract('al2023.tar.br', path.join(draft, 'al2023')),
      extract('fonts.tar.br', path.join(draft, 'fonts')),
      writeFile(path.join(draft, 'fonts.conf'), fontsIn(path.join(folder, 'fonts'))),
    ]);
  } catch (error) {
    await rm(draft, { recursive: true });
    throw error;
  }
  // Another process may have been faster.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}

function inflate(name: string, file: string): Promise<void> {
  const source = createReadStream(path.join(PACKAGE, 'bin', name));
  return pipeline(source, createBrotliDecompress(), createWriteStream(file));
}

async function extract(name: string, folder: string): Promise<void> {
  const archive = `${folder}.tar`;
  await mkdir(folder);
  await inflate(name, archive);
  await promisify(execFile)('tar', ['-x', '-f', archive, '-C', folder]);
  await rm(archive);
}
