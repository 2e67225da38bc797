import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { PROJECT_FOLDER } from '../cli.ts';

export interface ScriptRun {
  code: number;
  out: string;
  err: string;
  elapsedMs: number;
  /** The most memory it held, in megabytes. */
  peakMegabytes: number;
}

const PEAK = 'peak memory:';

const REPORT_PEAK = `process.on('exit', () => process.stderr.write('${PEAK}' + process.resourceUsage().maxRSS + '\\n'))`;

/** Runs `scripts/<name>` as a user does, in a process of its own. */
export async function runScript(
  name: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<ScriptRun> {
  const startedAt = performance.now();
  const script = path.join(PROJECT_FOLDER, 'scripts', name);
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${REPORT_PEAK}`, script, ...args],
    {
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const [shown = '', peak = ''] = err.split(PEAK);
  return {
    code: Number(code),
    out,
    err: shown,
    elapsedMs: performance.now() - startedAt,
    peakMegabytes: Number.parseInt(peak, 10) / 1024,
  };
}
