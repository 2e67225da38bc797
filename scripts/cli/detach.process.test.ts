import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { HANDOVER_CLIENT, startGenesysMock } from '../../mock-server/index.ts';
import { answers, isRunning, runToEnd, startCommand, until } from './testing/processes.ts';

describe('genesys-mock start --detach, and stop', () => {
  let home: string;
  let env: NodeJS.ProcessEnv;

  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'home-'));
    // Where Linux, macOS and Windows keep such things.
    env = { ...process.env, XDG_STATE_HOME: home, HOME: home, LOCALAPPDATA: home };
  });
  afterEach(async () => {
    await run('stop', '--all');
    await rm(home, { recursive: true });
  });

  const run = (...args: string[]) => runToEnd(args, { env, cwd: home });

  async function detach(...args: string[]) {
    const { stdout } = await run('start', '--detach', '--port', '0', '--json', ...args);
    const { pid, url, log }: { pid: number; url: string; log: string } = JSON.parse(stdout);
    return { pid, url, log, port: new URL(url).port };
  }

  const nothingOf = ({ pid, url }: { pid: number; url: string }) =>
    until('the mock has ended', async () => !isRunning(pid) && !(await answers(url)));

  it('prints process id and address when the mock is ready, and stop ends it', async () => {
    const { code, stdout, stderr } = await run('start', '--detach', '--port', '0');
    const [, pid, url = ''] = /^pid (\d+)\nGenesys mock listening on (http:\S+)\n/.exec(stdout) ?? [];
    const isReady = await answers(url);
    const stopped = await run('stop');

    expect({ code, stderr, isReady }).to.deep.equal({ code: 0, stderr: '', isReady: true });
    expect(stopped).to.deep.equal({ code: 0, stdout: `Stopped ${url} (pid ${pid}).\n`, stderr: '' });
    expect(await answers(url)).to.equal(false);
    await until('the process has ended', () => !isRunning(Number(pid)));
  });

  it('prints one object for scripts, with what a client needs', async () => {
    const { stdout } = await run('start', '--detach', '--port', '0', '--json');

    const [line = '', ...rest] = stdout.split('\n');
    expect(rest).to.deep.equal(['']);
    expect(JSON.parse(line)).to.include.keys('event', 'pid', 'url', 'log', 'organization', 'client');
  });

  it('takes the options of a mock in the foreground, and shows nobody its secrets', async () => {
    const idKey = 'key-of-this-test';
    const { pid, url } = await detach('--seed', '-x', '--control-token', 'open-sesame', '--id-key', idKey);

    const journal = await fetch(`${url}/__mock/requests`);
    const token = await fetch(`${url}/__mock/tokens`, {
      method: 'POST',
      headers: { authorization: 'Bearer open-sesame' },
    });

    await using same = await startGenesysMock({ idKey });
    expect(journal.status).to.equal(403);
    expect(await token.json()).to.include({ access_token: same.tokens.issue().accessToken });
    if (process.platform === 'linux') {
      const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8');
      expect(commandLine)
        .to.contain('--seed=-x')
        .and.not.match(/open-sesame|key-of-this-test/);
    }
  });

  it('writes the requests into a log', async () => {
    const { url, log } = await detach();

    await fetch(`${url}/api/v2/tokens/me`);

    await until('the log has the request', async () =>
      (await readFile(log, 'utf8')).includes('/tokens/me 401'),
    );
  });

  for (const [what, args, reason] of [
    ['a bad option', ['--errors', 'loud'], '--errors is "loud"; it takes explained or opaque.\n'],
    [
      'an organisation file that is not there',
      ['--org', 'none.yaml'],
      'The organisation file none.yaml (--org or GENESYS_MOCK_ORG) cannot be read: there is no such file.\n',
    ],
  ] as const) {
    it(`says what is wrong with ${what}, and leaves nothing`, async () => {
      const refused = await run('start', '--detach', '--port', '0', ...args);

      expect(refused).to.deep.equal({ code: 2, stdout: '', stderr: reason });
      expect(await run('stop')).to.include({ code: 1 });
    });
  }

  it('refuses a port that another mock has', async () => {
    const { port } = await detach();

    const { code, stdout, stderr } = await run('start', '--detach', '--port', port);

    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.match(
      new RegExp(`^--port ${port} is taken on 127\\.0\\.0\\.1: a mock runs there already\\.[^\\n]+\\n$`),
    );
  });

  it('asks which one when several run', async () => {
    const [one, other] = [await detach(), await detach()];

    const unclear = await run('stop');
    const clear = await run('stop', '--port', one.port);
    const rest = await run('stop', '--all');

    expect(unclear).to.include({ code: 2, stdout: '' });
    expect(unclear.stderr).to.contain(one.url).and.contain(other.url).and.contain('--port <port>, or --all');
    expect(clear).to.include({ code: 0, stdout: `Stopped ${one.url} (pid ${one.pid}).\n` });
    expect(rest).to.include({ code: 0, stdout: `Stopped ${other.url} (pid ${other.pid}).\n` });
  });

  it('says when there is nothing to stop', async () => {
    expect(await run('stop')).to.deep.equal({
      code: 1,
      stdout: '',
      stderr: 'No mock that was started with --detach runs.\n',
    });
  });

  it('does not stop a mock that runs in the foreground, and says how to', async () => {
    const child = startCommand(['--port', '0', '--quiet'], { env });
    const { value: line = '' } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
    const port = new URL(line.split(' ').at(-1) ?? '').port;

    const { code, stderr } = await run('stop', '--port', port);
    const goesOn = await answers(`http://127.0.0.1:${port}`);
    child.kill('SIGKILL');

    expect({ code, goesOn }).to.deep.equal({ code: 1, goesOn: true });
    expect(stderr).to.equal(
      `The mock on port ${port} was started without --detach; end it where it runs, with Ctrl+C or with what started it.\n`,
    );
  });

  it('clears away what a mock that was killed has left, and its process id may be of another', async () => {
    const killed = await detach();
    process.kill(killed.pid, 'SIGKILL');
    await nothingOf(killed);
    const folder = path.dirname(killed.log);
    const record = path.basename(killed.log).replace('.log', '.json');
    await writeFile(path.join(folder, record), JSON.stringify({ pid: process.pid, url: killed.url }));

    const { code } = await run('stop');

    expect(code).to.equal(1);
    expect(await readdir(folder)).to.deep.equal([path.basename(killed.log)]);
  });

  it('keeps the newest ten logs of mocks that have ended', async () => {
    const { log } = await detach();
    const folder = path.dirname(log);
    for (let day = 1; day <= 20; day++) {
      const file = path.join(folder, `${String(day).padStart(8, '0')}.log`);
      await writeFile(file, '');
      await utimes(file, day, day);
    }

    const { log: last } = await detach();

    const logs = (await readdir(folder)).filter((name) => name.endsWith('.log'));
    const days = Array.from({ length: 10 }, (_, index) => `000000${index + 11}.log`);
    expect(logs.sort()).to.deep.equal([...days, path.basename(log), path.basename(last)].sort());
  });

  // Windows has other means than modes, and a signal there ends a process at once.
  if (process.platform === 'win32') return;

  it('keeps what it writes down from others, and no secret in it', async () => {
    const { log } = await detach();
    const folder = path.dirname(log);
    const mode = async (file: string) => (await stat(file)).mode & 0o777;
    const record = log.replace(/log$/, 'json');

    expect(await mode(folder)).to.equal(0o700);
    expect(await mode(log)).to.equal(0o600);
    expect(await mode(record)).to.equal(0o600);
    for (const file of [log, record]) {
      expect(await readFile(file, 'utf8')).to.not.contain(HANDOVER_CLIENT.secret);
    }
  });

  it('leaves nothing but its log when it ends by itself', async () => {
    const mock = await detach();

    process.kill(mock.pid, 'SIGTERM');
    await nothingOf(mock);

    expect(await readdir(path.dirname(mock.log))).to.deep.equal([path.basename(mock.log)]);
  });

  it('outlives the process group that it was started from', async () => {
    const starter = startCommand(['start', '--detach', '--port', '0', '--json'], { env, detached: true });
    const { value: line = '' } = await createInterface(starter.stdout)[Symbol.asyncIterator]().next();
    const { url } = JSON.parse(line);

    try {
      process.kill(-(starter.pid ?? 0), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }

    expect(await answers(url)).to.equal(true);
  });
});
