import { cp } from 'node:fs/promises';
import path from 'node:path';
import { runWell } from '../../processes/run.ts';
import type { Check } from '../check.ts';
import type { NodeVersion } from '../workshop.ts';

const CONSUMERS = path.join(import.meta.dirname, '..', 'consumers');

/** The package as a module, by `import` and by `require`, on one Node. */
export function importChecks({ version, folder }: NodeVersion): Check[] {
  return [
    ['ESM', 'use.mjs'],
    ['CommonJS', 'use.cjs'],
  ].map(([name, file = '']) => ({
    name: `${name} on Node ${version}`,
    async run({ project }) {
      await cp(path.join(CONSUMERS, file), path.join(project, file));
      const { stdout, stderr } = await runWell('node', [file], { cwd: project, node: folder });
      // A warning of Node's would be one in every test of every user.
      if (stdout !== 'used\n' || stderr !== '') throw new Error(`It printed ${stdout}${stderr}`);
      return undefined;
    },
  }));
}
