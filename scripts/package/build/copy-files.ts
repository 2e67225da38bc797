import { cp, glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pactFiles } from '../../../contracts/index.ts';
import { PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';
import { DIST } from './dist.ts';

/** Files and folders that are read when the package runs, rather than imported. */
const READ_AT_RUN_TIME = [
  'contracts/pacts',
  'mock-server/cli/exec/preload.cjs',
  'mock-server/client',
  'mock-server/cockpit/page',
  'specs/control.openapi.yaml',
  'specs/genesys-cloud.overlay.yaml',
  'specs/genesys-cloud.slice.json',
  'specs/handover.openapi.yaml',
  'specs/organization.schema.json',
  'specs/provider.openapi.json',
];

/** Needed to work on them only. */
const LEFT_OUT = /\.test\.[^.]+$|^tsconfig\.json$/;

/** Adds to the compiled files what they read. @throws Error when no pact was recorded yet */
export async function copyFiles(): Promise<void> {
  // Without them drift, bisect and publish would have nothing to judge.
  pactFiles(path.join(PACKAGE_FOLDER, 'contracts', 'pacts'));
  for (const name of READ_AT_RUN_TIME) {
    await cp(path.join(PACKAGE_FOLDER, name), path.join(DIST, name), {
      recursive: true,
      filter: (source) => !LEFT_OUT.test(path.basename(source)),
    });
  }
  for await (const name of glob('{contracts,specs}/**/*.json', { cwd: DIST }))
    await shrink(path.join(DIST, name));
  const { name, version, type } = JSON.parse(
    await readFile(path.join(PACKAGE_FOLDER, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  await writeFile(path.join(DIST, 'package.json'), `${JSON.stringify({ name, version, type }, null, 2)}\n`);
}

/** Nobody reads these by eye in a package, and laid out they are twice as large. */
async function shrink(file: string): Promise<void> {
  await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
}
