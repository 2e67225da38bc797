import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runWell } from '../../processes/run.ts';
import type { Check } from '../check.ts';

const CONSUMER = path.join(import.meta.dirname, '..', 'consumers', 'use.ts');

const COMPILERS = [
  ['TypeScript 5.9', 'typescript/bin/tsc'],
  ['TypeScript 7', 'typescript-7/bin/tsc'],
] as const;
const MODULES = {
  node16: { module: 'node16' },
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
} as const;

/** The declarations, in every way in which a project may look for them; those of Node do not help. */
export const typeChecks: readonly Check[] = COMPILERS.map(([name, file]) => ({
  name: `${name}: node16, nodenext, bundler, from ESM and CommonJS`,
  async run({ project, nodes, bin }) {
    for (const type of ['module', 'commonjs']) {
      for (const [resolution, module] of Object.entries(MODULES)) {
        const folder = path.join(project, `${type}-${resolution}`);
        await mkdir(folder, { recursive: true });
        await cp(CONSUMER, path.join(folder, 'use.ts'));
        await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type }));
        await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(settings(module)));
        const node = nodes[0]?.folder ?? '';
        await runWell('node', [bin(file), '-p', folder], { cwd: project, node });
      }
    }
    return undefined;
  },
}));

function settings(module: object): object {
  const compilerOptions = {
    ...module,
    target: 'es2022',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  return { compilerOptions, files: ['use.ts'] };
}
