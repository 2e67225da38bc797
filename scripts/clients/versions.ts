import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Ran, run } from '../processes/run.ts';
import type { Try } from './tries.ts';

/**
 * The version of a client.
 *
 * @param folder where packages are installed
 * @returns undefined where this machine does not have the client
 */
export async function findVersion({ version }: Try, folder: string): Promise<string | undefined> {
  if (version === undefined) return process.version.slice(1);
  if ('package' in version) {
    const manifest = path.join(folder, 'node_modules', version.package, 'package.json');
    return JSON.parse(await readFile(manifest, 'utf8')).version;
  }
  if ('program' in version) return ask(version.program, ['--version'], folder);
  const { python } = version;
  // What comes with Python has no version of its own.
  const code = `import platform, ${python}; print(getattr(${python}, "__version__", platform.python_version()))`;
  return ask('python3', ['-c', code], folder);
}

/** The first number that a program prints; undefined when it cannot be run. */
async function ask(program: string, args: readonly string[], cwd: string): Promise<string | undefined> {
  const ran: Ran | undefined = await run(program, args, { cwd }).catch(() => undefined);
  return ran?.code === 0 ? /\d+(\.\d+)+/.exec(ran.stdout)?.[0] : undefined;
}
