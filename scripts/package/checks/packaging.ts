import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { runWell } from '../../processes/run.ts';
import type { Check } from '../check.ts';

const MOST_PACKED = 600_000;
const MOST_INSTALLED = 30_000_000;

/** What judges packages by looking at them, and how large the package is. */
export const packagingChecks: readonly Check[] = [
  {
    name: 'publint finds nothing',
    async run({ project, bin }) {
      const installed = path.join(project, 'node_modules', 'cognigy-genesys-contracts');
      const args = [bin('publint/src/cli.js'), 'run', installed, '--strict', '--pack', 'false'];
      const { stdout } = await runWell(process.execPath, args, { cwd: project });
      if (!stdout.includes('All good!')) throw new Error(stdout);
      return undefined;
    },
  },
  {
    name: '@arethetypeswrong/cli finds nothing',
    async run({ project, tarball, bin }) {
      await runWell(process.execPath, [bin('@arethetypeswrong/cli/dist/index.js'), tarball], {
        cwd: project,
      });
      return undefined;
    },
  },
  {
    name: 'size packed',
    async run({ tarball }) {
      return within((await stat(tarball)).size, MOST_PACKED);
    },
  },
  {
    name: 'size installed, with all it depends on',
    async run({ project, installMs }) {
      const folder = path.join(project, 'node_modules');
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      const sizes = await Promise.all(
        files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
      );
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      return `${within(bytes, MOST_INSTALLED)} in ${files.length} files; npm install took ${(installMs / 1000).toFixed(1)} s`;
    },
  },
];

function within(bytes: number, most: number): string {
  const text = (number: number) =>
    number < 1_000_000 ? `${Math.round(number / 1000)} kB` : `${(number / 1_000_000).toFixed(1)} MB`;
  if (bytes > most) throw new Error(`${text(bytes)}, of ${text(most)} at most`);
  return text(bytes);
}
