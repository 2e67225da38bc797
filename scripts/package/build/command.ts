import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  type CommandDefinition,
  CommandError,
  PACKAGE_FOLDER,
  runAsProcess,
} from '../../../mock-server/cli/index.ts';
import { writeCommonJsDoor } from './commonjs-door.ts';
import { copyFiles } from './copy-files.ts';
import { writeDeclarations } from './declarations.ts';
import { DIST } from './dist.ts';

const run = promisify(execFile);

const build: CommandDefinition = {
  name: 'build',
  description: 'Compiles the package into dist/, a mirror of this folder.',
  examples: ['npm run build'],
  exitCodes: { 0: 'built', 1: 'it does not compile', 2: 'not built: no pacts, or an unreadable file' },
  async run({ err }) {
    await rm(DIST, { recursive: true, force: true });
    err('compiling ...\n');
    await compile();
    await copyFiles();
    await writeCommonJsDoor();
    err('rolling up the declarations ...\n');
    await writeDeclarations();
    return 0;
  },
};

async function compile(): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('typescript-7/package.json');
  const tsc = path.join(path.dirname(manifest), 'bin', 'tsc');
  try {
    await run(process.execPath, [tsc, '-p', path.join(PACKAGE_FOLDER, 'tsconfig.build.json')]);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new CommandError(`${stdout}${stderr}`.trim(), 1);
  }
}

if (import.meta.main) await runAsProcess(build);
