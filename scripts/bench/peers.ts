import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Servers that the mock is measured against and that the project does not use itself; it does use Prism and Express. They are
 * not dependencies, because only the bench needs them.
 */
const PEERS = {
  '@mockoon/cli': '9.9.0',
  'express-openapi-validator': '5.6.2',
  fastify: '5.12.8',
  'oauth2-mock-server': '9.3.0',
} as const;

export const CACHE = path.join(import.meta.dirname, '..', '..', '.cache');
const FOLDER = path.join(CACHE, 'bench-peers');
const MANIFEST = path.join(FOLDER, 'package.json');

/** Takes a minute the first time. @throws Error when the registry cannot be reached */
export async function installPeers(): Promise<void> {
  const wanted = `${JSON.stringify({ private: true, dependencies: PEERS }, null, 2)}\n`;
  const isInstalled =
    existsSync(path.join(FOLDER, 'node_modules', '.package-lock.json')) &&
    (await readFile(MANIFEST, 'utf8')) === wanted;
  if (isInstalled) return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(MANIFEST, wanted);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
  await promisify(execFile)('npm', ['install', '--prefix', FOLDER, ...options], { timeout: 600_000 });
}

/** A peer's module. Its types are not installed, so the caller declares what it uses. */
export function requirePeer(name: string): unknown {
  return createRequire(MANIFEST)(name);
}

export function peerFile(...parts: readonly string[]): string {
  return path.join(FOLDER, 'node_modules', ...parts);
}
