import path from 'node:path';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { type Ran, run } from '../processes/run.ts';
import { eachStep, outcomesOf } from './outcomes.ts';
import type { Result } from './table.ts';
import { OPTIONS, type Try } from './tries.ts';
import { findVersion } from './versions.ts';

const GENESYS_MOCK = path.join(PACKAGE_FOLDER, 'scripts', 'cli', 'genesys-mock.js');
const TIMEOUT_MS = 30_000;

/** Runs the program of a client with a mock of its own, in a folder that has the programs and the packages. */
export async function tryClient(wanted: Try, folder: string): Promise<Result> {
  const { client, way, note, cannot } = wanted;
  const named = { client, way, ...(note !== undefined && { note }) };
  const version = await findVersion(wanted, folder);
  if (version === undefined) {
    return { ...named, steps: eachStep(() => ({ result: 'cannot', reason: 'it is not on this machine' })) };
  }
  return { ...named, version, steps: outcomesOf(await runProgram(wanted, folder), cannot) };
}

function runProgram({ way, program: [file, ...args] }: Try, folder: string): Promise<Ran> {
  const command = file.endsWith('.py') ? 'python3' : process.execPath;
  const words = [command, path.join(folder, 'programs', file), ...args];
  return run(process.execPath, [GENESYS_MOCK, 'exec', ...OPTIONS[way], '--', ...words], {
    cwd: folder,
    node: path.dirname(process.execPath),
    env: {
      // A proxy that this machine goes through would be in the way of the preload.
      ...{ HTTPS_PROXY: '', https_proxy: '', HTTP_PROXY: '', http_proxy: '' },
      // On Linux the authority is kept here, so that none is left in the user's folder.
      XDG_STATE_HOME: path.join(folder, 'state'),
    },
    timeoutMs: TIMEOUT_MS,
  });
}
