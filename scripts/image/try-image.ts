import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type Stage, wordsOf } from './dockerfile.ts';

const run = promisify(execFile);

/** Where the base image has Node. */
const NODE = '/nodejs/bin/node';
const TOKEN = 'token-of-this-run';

/**
 * Starts what a Dockerfile starts, with nothing in the environment: it must refuse to without a control token, become healthy with
 * one, and end when it is told to.
 *
 * @param folder what the image has as its working folder
 * @param out told of each thing that holds
 * @throws Error that says what does not hold
 */
export async function tryImage(
  image: Stage | undefined,
  folder: string,
  out: (text: string) => void,
): Promise<void> {
  const [program, ...start] = [...wordsOf(image, 'ENTRYPOINT'), ...wordsOf(image, 'CMD')];
  const [asker, ...health] = wordsOf(image, 'HEALTHCHECK');
  const tell = (holds: boolean, what: string, said = '') => {
    if (!holds) throw new Error(`It does not hold that ${what}. ${said}`.trim());
    out(`${what}\n`);
  };
  const end = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: unknown; stderr: string }> =>
    run(process.execPath, args, { cwd: folder, env }).then(
      ({ stderr }) => ({ code: 0, stderr }),
      (error: { code: unknown; stderr: string }) => error,
    );

  out(`the package and what it depends on: ${megabytes(folder)} MB\n`);
  tell(program === NODE && asker === NODE, `it starts and is asked for its health with ${NODE}`);
  const refusal = await end(start, {});
  tell(
    refusal.code === 2 && refusal.stderr.includes('--control-token'),
    'it does not start without a control token',
    refusal.stderr,
  );
  const child = spawn(process.execPath, start, {
    cwd: folder,
    env: { GENESYS_MOCK_PORT: '0', GENESYS_MOCK_CONTROL_TOKEN: TOKEN },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    const env = { GENESYS_MOCK_PORT: await portOf(child) };
    tell((await end(health, env)).code === 0, 'it is healthy once it listens');
    child.kill();
    tell((await ended)[0] === 0, 'it ends with 0 when it is told to');
    tell((await end(health, env)).code === 1, 'it is not healthy after that');
  } finally {
    child.kill('SIGKILL');
  }
}

async function portOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The output of the mock cannot be read.');
  const lines = createInterface(stdout);
  for await (const line of lines) {
    const port = /listening on http:\/\/\S+:(\d+)$/.exec(line)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error('The mock ended before it listened.');
}

function megabytes(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = files.map((file) => statSync(path.join(folder, file))).filter((entry) => entry.isFile());
  return (sizes.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1);
}
