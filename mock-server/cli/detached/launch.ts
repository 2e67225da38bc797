import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { CommandError } from '../shell/command-error.ts';
import type { CommandContext } from '../shell/context.ts';
import { PROXY_NOTE, tlsFacts } from '../start/banner.ts';
import type { StartOptions } from '../start/config.ts';
import type { Introduction } from '../start/introduction.ts';
import { removeOldLogs } from './old-logs.ts';
import { makeFolder, type Places, placesOf } from './places.ts';
import { toArguments } from './to-arguments.ts';

/**
 * Starts a mock in the background and prints who and where it is as soon as it is ready.
 *
 * @throws CommandError with what the mock says when it cannot start; nothing runs then
 */
export async function launch(options: StartOptions, context: CommandContext): Promise<void> {
  makeFolder();
  removeOldLogs();
  const id = randomBytes(4).toString('hex');
  const places = placesOf(id);
  const child = spawnMock(id, places, options, context);
  try {
    show(child.pid, places, await ready(child, places, context), options, context);
  } catch (error) {
    child.kill('SIGKILL');
    rmSync(places.log, { force: true });
    throw error;
  }
  child.disconnect();
  child.unref();
}

function spawnMock(
  id: string,
  { log }: Places,
  { controlToken, idKey, ...options }: StartOptions,
  { env, project }: CommandContext,
): ChildProcess {
  // For what Node itself has to say; the mock writes to the same file.
  const descriptor = openSync(log, 'a', 0o600);
  const [, entry = ''] = process.argv;
  const args = [...process.execArgv, entry, 'start', '--detached-as', id, ...toArguments(options)];
  // Everybody sees the arguments of a process, but not its variables.
  const secrets = {
    ...(typeof controlToken === 'string' ? { GENESYS_MOCK_CONTROL_TOKEN: controlToken } : {}),
    ...(typeof idKey === 'string' ? { GENESYS_MOCK_ID_KEY: idKey } : {}),
  };
  const child = spawn(process.execPath, args, {
    cwd: project,
    // With the variable, `node --watch` would be told of every file that is loaded.
    env: { ...env, ...secrets, WATCH_REPORT_DEPENDENCIES: undefined },
    detached: true,
    windowsHide: true,
    stdio: ['ignore', descriptor, descriptor, 'ipc'],
  });
  closeSync(descriptor);
  return child;
}

async function ready(child: ChildProcess, { log }: Places, context: CommandContext): Promise<Introduction> {
  const { stopped, timeoutMs } = context;
  const failed = once(child, 'exit').then(() => {
    throw new CommandError(readFileSync(log, 'utf8').trim() || 'The mock ended at once and did not say why.');
  });
  const late = once(AbortSignal.timeout(timeoutMs), 'abort').then(() => {
    throw new CommandError(`The mock was not ready after ${timeoutMs / 1_000} s, so it was ended.`);
  });
  const interrupted = stopped().then((signal) => {
    throw new CommandError(`The mock was not ready before ${signal}, so it was ended.`);
  });
  const [introduction] = await Promise.race([once(child, 'message'), failed, late, interrupted]);
  return introduction;
}

function show(
  pid: number | undefined,
  { log }: Places,
  introduction: Introduction,
  { json, quiet }: StartOptions,
  { out }: CommandContext,
): void {
  const { url, tls } = introduction;
  if (json === true) {
    out(`${JSON.stringify({ event: 'listening', pid, log, ...introduction })}\n`);
    return;
  }
  out(`pid ${pid}\nGenesys mock listening on ${url}\n`);
  if (quiet === true) return;
  for (const [name, fact] of tls === undefined ? [] : tlsFacts(tls)) out(`${name}: ${fact}\n`);
  if (tls?.proxy !== undefined) out(`${PROXY_NOTE}\n`);
  out(`Log: ${log}\nTo end it: genesys-mock stop --port ${new URL(url).port}\n`);
}
