import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { PACKAGE_FOLDER } from '../shell/context.ts';
import type { Environment } from '../shell/environment.ts';

export interface ScriptRun {
  code: number;
  out: string;
  err: string;
  /** Processor time: elapsed time is longer by whatever else the machine does. */
  busyMs: number;
  /** The most memory it held, in megabytes. */
  peakMegabytes: number;
}

const USE = 'used:';

const REPORT_USE = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('${USE}' + JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1000]));
})`;

/**
 * Runs a script as a user does, in a process of its own.
 *
 * @param file below the project's folder
 * @param env all of its variables
 */
export async function runScript(
  file: string,
  args: readonly string[],
  env: Environment = process.env,
): Promise<ScriptRun> {
  const child = spawn(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(REPORT_USE)}`],
      path.join(PACKAGE_FOLDER, file),
      ...args,
    ],
    { env: { NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const [shown = '', use = ''] = err.split(USE);
  const [peakMegabytes, busyMs]: [number, number] = JSON.parse(use);
  return { code: Number(code), out, err: shown, busyMs, peakMegabytes };
}
