import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { DEFAULT_ORGANIZATION } from '../../mock-server/index.ts';
import packageJson from '../../package.json' with { type: 'json' };

const START = fileURLToPath(new URL('./genesys-mock.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the command line', () => {
  const children: ChildProcess[] = [];

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  function start(...argv: string[]) {
    const child = spawn(process.execPath, [START, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    return child;
  }

  async function end(...argv: string[]): Promise<Ended> {
    const child = start(...argv);
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    return { code, stdout, stderr };
  }

  // On Windows `kill` ends a process at once, whatever the signal.
  for (const signal of process.platform === 'win32' ? [] : (['SIGINT', 'SIGTERM'] as const)) {
    it(`listens until ${signal}, and ends with 0`, async () => {
      const child = start('--port', '0', '--quiet');
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      const { value: line = '' } = await lines.next();
      const url = /^Genesys mock listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
      const { status } = await fetch(`${url}/__mock/health`);

      child.kill(signal);
      const [code] = await once(child, 'exit');

      expect(status).to.equal(200);
      expect(code).to.equal(0);
      expect((await lines.next()).done).to.equal(true);
    });
  }

  it('prints a line for each request, and why it was refused', async () => {
    const child = start('--port', '0');
    const lines: string[] = [];
    let url: string | undefined;
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      url ??= /listening on (\S+)$/.exec(line)?.[1];
      if (line.includes('others stand for a token')) {
        await fetch(`${url}/api/v2/tokens/me`, { headers: { authorization: 'Bearer persona.valid' } });
        await fetch(`${url}/api/v2/tokens/me`);
      }
      if (line.includes('authenticate:')) break;
    }

    const log = lines.slice(-3).join('\n');
    expect(log).to.match(
      /^\d\d:\d\d:\d\d\.\d{3} GET {4}\/api\/v2\/tokens\/me 200 Cognigy handover {2}\d+\.\d ms\n/,
    );
    expect(log).to.match(
      /\n\d\d:\d\d:\d\d\.\d{3} GET {4}\/api\/v2\/tokens\/me 401 - {2}\d+\.\d ms\n {13}authenticate: .+$/,
    );
  });

  it('goes on when nobody reads what it prints any more', async () => {
    const child = start('--port', '0');
    const { value: line = '' } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
    const url = line.split(' ').at(-1);

    child.stdout.destroy();
    child.stderr.destroy();
    const statuses: number[] = [];
    for (let call = 1; call <= 3; call++) statuses.push((await fetch(`${url}/api/v2/tokens/me`)).status);

    expect(statuses).to.deep.equal([401, 401, 401]);
  });

  // On Windows a signal ends a process at once.
  if (process.platform !== 'win32')
    it('ends when it is asked to although nobody has read what it printed', async () => {
      const child = start('--port', '0');
      const [first] = await once(child.stdout, 'data');
      child.stdout.pause();
      const url = /http:\S+/.exec(String(first))?.[0];
      // More than a pipe holds.
      const requests = Array.from({ length: 40 }, () => fetch(`${url}/${'x'.repeat(15_000)}`));
      for (const answer of await Promise.all(requests)) expect(answer.status).to.equal(404);

      child.kill();
      const [code] = await once(child, 'exit');

      expect(code).to.equal(0);
    });

  it('prints one object for each line where scripts read it', async () => {
    const child = start('--port', '0', '--json');
    const objects: Record<string, unknown>[] = [];
    for await (const line of createInterface(child.stdout)) {
      objects.push(JSON.parse(line));
      if (objects.length === 1) await fetch(`${objects[0]?.url}/api/v2/tokens/me`);
      else break;
    }

    expect(objects[0])
      .to.include({ event: 'listening' })
      .and.to.have.keys(
        'event',
        'url',
        'organization',
        'client',
        'handoverUrl',
        'journalUrl',
        'personas',
        'curl',
      );
    expect(objects[1]).to.include({ event: 'request', path: '/api/v2/tokens/me', status: 401 });
  });

  it('shows its help', async () => {
    const { code, stdout } = await end('--help');

    expect(code).to.equal(0);
    expect(stdout).to.contain('Examples').and.contain('Exit codes');
  });

  it('shows its version', async () => {
    expect(await end('--version')).to.deep.equal({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it('refuses a bad option with one line and exit code 2', async () => {
    expect(await end('--errors', 'loud')).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: '--errors is "loud"; it takes explained or opaque.\n',
    });
  });

  it('refuses a webhook store that cannot be written, before a webhook is lost', async () => {
    expect(await end('--port', '0', '--webhook-store', 'no-such-folder/pending.jsonl')).to.deep.equal({
      code: 2,
      stdout: '',
      stderr:
        'The webhook store no-such-folder/pending.jsonl cannot be read and written: there is no such folder.\n',
    });
  });

  it('refuses an address that others can reach', async () => {
    const { code, stdout, stderr } = await end('--host', '0.0.0.0');

    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.match(/^Others can reach the host "0\.0\.0\.0"; [^\n]+\n$/);
  });

  it('refuses a port that is taken with one line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;

    const { code, stderr } = await end('--port', String(port));
    other.close();

    expect(code).to.equal(2);
    expect(stderr).to.equal(
      `--port ${port} is taken on 127.0.0.1; give another one, or --port 0 for any free port.\n`,
    );
  });

  it('follows its organisation file, and says what came of each save', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'organization-'));
    const file = join(folder, 'org.json');
    await writeFile(file, JSON.stringify(DEFAULT_ORGANIZATION));
    const child = start('--port', '0', '--json', '--org', file);
    const events = createInterface(child.stdout)[Symbol.asyncIterator]();
    const problems = createInterface(child.stderr)[Symbol.asyncIterator]();
    const next = async (lines: typeof events) => JSON.parse((await lines.next()).value ?? '{}');
    const { url } = await next(events);
    const askAs = (persona: string) =>
      fetch(`${url}/api/v2/tokens/me`, { headers: { authorization: `Bearer persona.${persona}` } });
    const before = await askAs('valid');
    await next(events); // the request

    await writeFile(file, JSON.stringify({ ...DEFAULT_ORGANIZATION, personas: false }));
    const saved = await next(events);
    const after = await askAs('no-user'); // a persona that was met before is in the ledger
    await writeFile(file, '{');
    const bad = await next(problems);
    await rm(folder, { recursive: true });

    expect(saved).to.include({ event: 'info' });
    expect(saved.line).to.contain('tokens and conversations stay');
    expect([before.status, after.status]).to.deep.equal([200, 401]);
    expect(bad).to.include({ event: 'error' }).and.to.have.all.keys('event', 'line');
    expect(bad.line).to.contain('org.json:1:2');
  });

  it('says when a mock has the port already', async () => {
    const child = start('--port', '0', '--quiet');
    const { value: line = '' } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
    const { port } = new URL(line.split(' ').at(-1) ?? '');

    const { code, stderr } = await end('--port', port);

    expect(code).to.equal(2);
    expect(stderr).to.equal(
      `--port ${port} is taken on 127.0.0.1: a mock runs there already. Use that, or give another one, or --port 0 for any free port.\n`,
    );
  });

  for (const [option, what] of [
    ['--org', 'organisation file'],
    ['--spec', 'specification'],
  ] as const) {
    for (const [name, reason] of [
      ['nowhere', 'there is no such file'],
      ['.', 'it is a folder'],
    ] as const) {
      it(`says why it cannot read the ${what} ${name}`, async () => {
        const variable = `GENESYS_MOCK_${option.slice(2).toUpperCase()}`;

        expect(await end('--port', '0', option, name)).to.deep.equal({
          code: 2,
          stdout: '',
          stderr: `The ${what} ${name} (${option} or ${variable}) cannot be read: ${reason}.\n`,
        });
      });
    }

    it(`says that the ${what} is no text`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'binary-'));
      const file = join(folder, 'file.yaml');
      await writeFile(file, Buffer.from([0x89, 0x50, 0x00, 0x80]));

      const { code, stdout, stderr } = await end('--port', '0', option, file);
      await rm(folder, { recursive: true });

      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.match(/^[^\n]+ is no text in UTF-8; save it as UTF-8, uncompressed\.\n$/);
    });
  }

  it('prints nothing on stdout that is not JSON where scripts read it and it fails', async () => {
    expect(await end('--json', '--errors', 'loud')).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: '--errors is "loud"; it takes explained or opaque.\n',
    });
  });

  it('reads an organisation file, and says where a bad one is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'organization-'));
    const file = join(folder, 'org.yaml');
    await writeFile(file, 'id: 5\nname: x\nclients: []\n');

    const { code, stderr } = await end('--org', file);
    await rm(folder, { recursive: true });

    expect(code).to.equal(2);
    expect(stderr).to.match(/org\.yaml:1:5 id must be of type string; it is 5\.\n/);
  });
});
