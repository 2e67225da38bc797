import { spawn } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { CommandError } from '../../mock-server/cli/index.ts';

export interface RunOptions {
  readonly cwd: string;
  /** The folder of the Node that everything below is run by, npm too. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Runs a program to its end. @throws Error only when it cannot be started; its exit code is for the caller to judge */
export async function run(file: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const { cwd, timeoutMs = 120_000 } = options;
  const start = performance.now();
  const child = spawn(file, args, {
    cwd,
    env: environment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    shell: needsShell(file),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { code, stdout, stderr, milliseconds: performance.now() - start };
}

/** Runs a program that must end with this exit code. @throws CommandError with all that it printed */
export async function runWell(
  file: string,
  args: readonly string[],
  options: RunOptions & { readonly code?: number },
): Promise<Ran> {
  const ran = await run(file, args, options);
  if (ran.code === (options.code ?? 0)) return ran;
  const command = [file, ...args].join(' ');
  throw new CommandError(
    `${command} ended with ${ran.code ?? 'a signal'}, not with ${options.code ?? 0}:\n${ran.stdout}${ran.stderr}`,
  );
}

/** npm, npx and installed commands are scripts, which Windows starts through its shell only. */
export function needsShell(file: string): boolean {
  return process.platform === 'win32' && !/\bnode(\.exe)?$/.test(file);
}

const DROPPED = /^(npm_(?!config_(registry|userconfig|cache)$)|NODE_OPTIONS$|GENESYS_|PACT|PATH$)/i;

/** As on a machine without this clone: nothing that npm scripts add, so that what the package lacks is not found here. */
export function environment({ node, env = {} }: Pick<RunOptions, 'node' | 'env'>): NodeJS.ProcessEnv {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !DROPPED.test(name)));
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !/node_modules/.test(folder));
  const search = [...(node === undefined ? [] : [node]), ...folders].join(path.delimiter);
  return { ...clean, PATH: search, NO_COLOR: '1', ...env };
}
