import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { loadOrganization } from '../load/organization.ts';
import type { Reading } from './probe.ts';

export interface MockCommand extends AsyncDisposable {
  readonly url: string;
  /** @throws Error when it has ended, with what it said last */
  read(): Promise<Reading>;
}

const AGENTS = 12;
/** Few are kept, so that a run of minutes sees what is kept at its largest, and what follows is growth. */
const KEPT_CONVERSATIONS = 50;
const JOURNAL_SIZE = 200;

/** Starts the mock as users do, as a process of its own. */
export async function startMockCommand(webhookUrl: string): Promise<MockCommand> {
  const folder = await mkdtemp(path.join(tmpdir(), 'soak-'));
  const file = path.join(folder, 'organization.json');
  const organization = {
    ...loadOrganization(webhookUrl, AGENTS),
    keepEndedConversations: KEPT_CONVERSATIONS,
  };
  await writeFile(file, JSON.stringify(organization));
  const command = path.join(import.meta.dirname, '..', 'cli', 'genesys-mock.js');
  const args = ['start', '--port', '0', '--json', '--org', file, '--journal-size', String(JOURNAL_SIZE)];
  const probe = pathToFileURL(path.join(import.meta.dirname, 'probe.ts')).href;
  const child = fork(command, args, {
    execArgv: ['--expose-gc', '--import', probe],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  const lastWords = tailOf(child.stderr);
  const fail = ended.then(() => {
    throw new Error(`the mock has ended: ${lastWords()}`);
  });
  fail.catch(() => {}); // it always ends at last
  const url = await Promise.race([listening(child.stdout), fail]);
  return {
    url,
    async read() {
      child.send('read');
      const [reading] = await Promise.race([once(child, 'message'), fail]);
      return reading as Reading;
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Reads lines until the one with the address; what comes after it is let go. */
async function listening(stdout: NodeJS.ReadableStream | null): Promise<string> {
  if (stdout === null) throw new Error('the mock has no output');
  for await (const line of createInterface(stdout)) {
    const said: { event?: unknown; url?: unknown } = JSON.parse(line);
    if (said.event !== 'listening') continue;
    stdout.resume();
    return String(said.url);
  }
  throw new Error('the mock said nothing');
}

/** Of what it warns of on the way, only the end is worth telling, and only when it was the end. */
function tailOf(stderr: NodeJS.ReadableStream | null): () => string {
  let tail = '';
  stderr?.on('data', (chunk: Buffer) => {
    tail = (tail + chunk).slice(-2000);
  });
  return () => tail;
}
