import { statSync } from 'node:fs';
import path from 'node:path';
import { run, runWell } from '../../processes/run.ts';
import type { Check } from '../check.ts';
import type { Workshop } from '../workshop.ts';

/** A Node that is too old gets one sentence, and no stack of what it cannot read. Tried where the machine has one. */
export const oldNodeCheck: Check = {
  name: 'a Node that is too old is named',
  async run(workshop) {
    const { project } = workshop;
    const old = await findOldNode(workshop);
    if (old === undefined) return 'not tried: no Node below 22.19 here';
    const bin = path.join(
      'node_modules',
      'cognigy-genesys-contracts',
      'dist',
      'scripts',
      'cli',
      'genesys-mock.js',
    );
    const { stderr } = await runWell(old.file, [bin], { cwd: project, code: 2 });
    if (!/^genesys-mock needs Node 22\.19 or newer; [^\n]+\n$/.test(stderr))
      throw new Error(`It said ${stderr}`);
    for (const file of ['use.mjs', 'use.cjs']) {
      const refused = await run(old.file, [file], { cwd: project });
      if (refused.stderr.includes('Error: cognigy-genesys-contracts needs Node 22.19 or newer')) continue;
      throw new Error(`${file} said ${refused.stderr}`);
    }
    return `on Node ${old.version}`;
  },
};

async function findOldNode({ project }: Workshop): Promise<{ file: string; version: string } | undefined> {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, 'node');
    if (statSync(file, { throwIfNoEntry: false }) === undefined) continue;
    const version = (await run(file, ['--version'], { cwd: project })).stdout.trim().slice(1);
    if (version.localeCompare('22.19.0', 'en', { numeric: true }) < 0) return { file, version };
  }
  return undefined;
}
