import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type CommandDefinition, runAsProcess } from '../../mock-server/cli/index.ts';

const run = promisify(execFile);

/** Lists what the package brings along, for whoever installs it. */
export const sbom: CommandDefinition = {
  name: 'ship:sbom',
  description: 'Prints a software bill of materials of the package, CycloneDX as JSON, from the lockfile.',
  examples: ['npm run --silent ship:sbom > sbom.cdx.json'],
  exitCodes: { 0: 'printed', 2: 'npm could not make it' },
  async run({ out, project }) {
    const folder = await mkdtemp(path.join(tmpdir(), 'sbom-'));
    const npm = async (...args: string[]): Promise<string> =>
      // On Windows npm is a script of the shell; no argument has a space.
      (await run('npm', args, { cwd: folder, shell: process.platform === 'win32', maxBuffer: 2 ** 26 }))
        .stdout;
    try {
      for (const name of ['package.json', 'package-lock.json'])
        await copyFile(path.join(project, name), path.join(folder, name));
      // `npm sbom --omit dev` (npm 11) also leaves out most of what the package does need, so first everything else goes.
      await npm('pkg', 'delete', 'devDependencies', 'optionalDependencies', 'peerDependencies');
      await npm('install', '--package-lock-only', '--ignore-scripts', '--offline');
      out(await npm('sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library'));
      return 0;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

if (import.meta.main) await runAsProcess(sbom);
