import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CommandError, PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';
import { attackedOrganization } from './organization.ts';
import { openSink } from './sink.ts';
import type { StartTarget } from './target.ts';

const COMMAND = path.join(PACKAGE_FOLDER, 'scripts', 'cli', 'genesys-mock.js');
/** Refuses every connection that would leave the machine, and every look-up of a name: should the mock try, nothing is sent. */
const GUARD = pathToFileURL(path.join(PACKAGE_FOLDER, 'mock-server', 'testing', 'loopback-only.ts')).href;
const START_MS = 20_000;
const END_MS = 15_000;
/** In texts as they arrive. */
const MOST_PRINTED = 5_000;

/** Starts a mock as a user does, in a process of its own, on a free port of loopback. */
export const startProcess: StartTarget = async ({ seed, args }) => {
  const sink = await openSink();
  const folder = await mkdtemp(path.join(tmpdir(), 'genesys-mock-attack-'));
  const file = path.join(folder, 'organization.json');
  await writeFile(file, JSON.stringify(attackedOrganization(sink.url)));
  const child = spawn(
    process.execPath,
    [
      '--import',
      GUARD,
      COMMAND,
      'start',
      '--port',
      '0',
      '--json',
      '--org',
      file,
      '--seed',
      seed,
      '--id-key',
      seed,
      ...args,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, XDG_STATE_HOME: folder, HOME: folder },
    },
  );
  const out = tail(child.stdout);
  const err = tail(child.stderr);
  let exit: { code: number | null; signal: NodeJS.Signals | null } | undefined;
  const exited = once(child, 'close').then(([code, signal]) => {
    exit = { code, signal };
  });

  const url = await Promise.race([
    listening(out),
    exited.then(() => undefined),
    wait(START_MS, undefined, { ref: false }),
  ]);
  if (url === undefined) {
    child.kill('SIGKILL');
    throw new CommandError(`The mock does not start: ${err().slice(0, 600) || 'it says nothing'}`);
  }
  return {
    url,
    webhookUrl: sink.url,
    arrived: sink.arrived,
    hasEnded: () => exit !== undefined,
    printed: () => out() + err(),
    complaints: err,
    memory: () => residentBytes(child.pid),
    async end() {
      const problem =
        exit === undefined ? await terminate() : `it had ended with ${exit.code ?? exit.signal}`;
      await sink[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
      return problem;
    },
  };

  async function terminate(): Promise<string | undefined> {
    child.kill('SIGTERM');
    await Promise.race([exited, wait(END_MS, undefined, { ref: false })]);
    if (exit?.code === 0) return undefined;
    const problem =
      exit === undefined
        ? `it was still there ${END_MS} ms after SIGTERM`
        : `SIGTERM ended it with ${exit.code ?? exit.signal}`;
    child.kill('SIGKILL');
    await exited;
    return problem;
  }
};

/** What a stream has said, or the end of it. */
function tail(stream: Readable): () => string {
  const texts: string[] = [];
  stream.setEncoding('utf8').on('data', (text: string) => {
    texts.push(text);
    if (texts.length > MOST_PRINTED) texts.shift();
  });
  return () => texts.join('');
}

async function listening(out: () => string): Promise<string> {
  for (;;) {
    const line = out()
      .split('\n')
      .find((each) => each.includes('"event":"listening"'));
    if (line !== undefined) return (JSON.parse(line) as { url: string }).url;
    await wait(10);
  }
}

async function residentBytes(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
