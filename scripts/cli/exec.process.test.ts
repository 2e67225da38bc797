import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import {
  answers,
  ENTRY,
  isRunning,
  runToEnd,
  type Started,
  startCommand,
  startProcess,
  until,
} from './testing/processes.ts';

/** The command line of a Node program. */
const program = (code: string) => [process.execPath, '--eval', code];

/** Prints the mock's address and who runs, and waits to be ended. */
const TELL = `console.log(JSON.stringify({ url: process.env.GENESYS_MOCK_URL, pids: [process.pid] }));
  setInterval(() => {}, 1_000);`;

const PLAIN = 'console.log(); setInterval(() => {}, 1_000)';
const DEAF = `for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {}); ${PLAIN}`;

/** The same with a process of its own. */
const TELL_WITH_CHILD = (code: string) => `
  const child = require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(code)}]);
  child.stdout.once('data', () => console.log(JSON.stringify({ url: process.env.GENESYS_MOCK_URL, pids: [process.pid, child.pid] })));
  setInterval(() => {}, 1_000);`;

/** Nobody gets a token of it with id and secret alone, and there is nowhere to hand over to. */
const BARE = {
  id: '11111111-2222-4333-8444-555555555555',
  name: 'Bare',
  clients: [
    {
      id: '11111111-2222-4333-8444-666666666666',
      name: 'Switched off',
      secret: 'only-for-the-mock',
      authorizedGrantType: 'CLIENT-CREDENTIALS',
      state: 'inactive',
    },
  ],
};

interface Told {
  readonly url: string;
  readonly pids: readonly number[];
}

describe('genesys-mock exec', () => {
  const children: Started[] = [];
  const pids: number[] = [];
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'exec-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const pid of pids.splice(0)) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  });
  after(() => rm(folder, { recursive: true }));

  function start(...args: Parameters<typeof startCommand>): Started {
    const child = startCommand(...args);
    children.push(child);
    return child;
  }

  /** What a command that runs says of itself. */
  async function told(child: Started): Promise<Told> {
    for await (const line of createInterface(child.stdout)) {
      const words: Told = JSON.parse(line);
      pids.push(...words.pids);
      return words;
    }
    throw new Error('The command ended before it said anything.');
  }

  const nothingOf = ({ url, pids }: Told) =>
    until('nothing is left', async () => !pids.some(isRunning) && !(await answers(url)));

  it('runs a command with a mock, and tells it all that a client needs', async () => {
    const script = `(async () => {
      const { env } = process;
      const basic = Buffer.from(env.GENESYS_MOCK_CLIENT_ID + ':' + env.GENESYS_MOCK_CLIENT_SECRET).toString('base64');
      const answer = await fetch(env.GENESYS_MOCK_URL + '/oauth/token', {
        method: 'POST',
        headers: { authorization: 'Basic ' + basic },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
      console.log(answer.status, Object.keys(env).filter((name) => name.startsWith('GENESYS_MOCK_')).sort().join());
    })()`;

    const run = await runToEnd(['exec', '--', ...program(script)], { env: { PATH: process.env.PATH } });

    expect(run).to.deep.equal({
      code: 0,
      stdout:
        '200 GENESYS_MOCK_CLIENT_ID,GENESYS_MOCK_CLIENT_SECRET,GENESYS_MOCK_INTEGRATION_ID,GENESYS_MOCK_ORGANIZATION_ID,GENESYS_MOCK_QUEUE_ID,GENESYS_MOCK_URL\n',
      stderr: '',
    });
  });

  it('leaves out what the organisation does not have, whatever another mock has left in the environment', async () => {
    const file = path.join(folder, 'bare.json');
    await writeFile(file, JSON.stringify(BARE));
    const script = `const { GENESYS_MOCK_URL, ...rest } = process.env;
      console.log(JSON.stringify(Object.fromEntries(Object.entries(rest).filter(([name]) => name.startsWith('GENESYS')))))`;

    const { stdout } = await runToEnd(['exec', '--org', file, '--', ...program(script)], {
      env: {
        PATH: process.env.PATH,
        GENESYS_MOCK_CLIENT_ID: 'stale',
        GENESYS_MOCK_QUEUE_ID: 'stale',
        GENESYS_MOCK_HOSTS: 'stale',
      },
    });

    expect(JSON.parse(stdout)).to.deep.equal({
      GENESYS_MOCK_ORGANIZATION_ID: '11111111-2222-4333-8444-555555555555',
    });
  });

  it('takes the words of the command as they are, with "--" before them or without', async () => {
    const script = 'console.log(JSON.stringify(process.argv.slice(1)))';
    const words = ['--port', '-x', '--', 'a b', '', '*', '$HOME'];
    const command = [process.execPath, '--print', '1', '--', ...words];

    const plain = await runToEnd(['exec', '--port', '0', ...command]);
    const separated = await runToEnd(['exec', '--port', '0', '--', ...program(script), '--', ...words]);

    expect(plain).to.deep.equal({ code: 0, stdout: '1\n', stderr: '' });
    expect(JSON.parse(separated.stdout)).to.deep.equal(words);
  });

  it('ends with the exit code of the command', async () => {
    expect(await runToEnd(['exec', '--', ...program('process.exit(7)')])).to.include({ code: 7, stderr: '' });
  });

  it('says which requests were refused when the command fails', async () => {
    const script = "fetch(process.env.GENESYS_MOCK_URL + '/api/v2/tokens/me').then(() => process.exit(1))";

    const { code, stdout, stderr } = await runToEnd(['exec', '--', ...program(script)]);

    expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
    expect(stderr).to.match(
      /^The mock refused 1 request:\n.* GET {4}\/api\/v2\/tokens\/me 401 .*\n +authenticate: No Authorization header was sent\..*\n$/,
    );
  });

  it('lets several run at once in one folder', async () => {
    const options = { cwd: folder, env: { ...process.env, GENESYS_MOCK_PORT: '4310' } };
    const runs = [1, 2, 3].map(() => start(['exec', '--', ...program(TELL)], options));

    const tales = await Promise.all(runs.map(told));

    expect(new Set(tales.map(({ url }) => url))).to.have.property('size', 3);
    for (const { url } of tales) expect(await answers(url)).to.equal(true);
  });

  for (const [what, args, reason] of [
    ['no command', [], /^There is no command to run; name one, as in: genesys-mock exec -- npm test\n$/],
    ['an empty command', ['--', ''], /^There is no command to run; [^\n]+\n$/],
    [
      'a command that does not exist',
      ['--', 'no-such-command'],
      /^"no-such-command" cannot be started: there is no such command on the PATH[^\n]+\n$/,
    ],
    ['a bad option', ['--port', 'x', '--', 'true'], /^--port is "x"; it takes [^\n]+\n$/],
    ['a misspelt option', ['--sed', '1', 'true'], /^Unknown option '--sed' \(Did you mean --seed\?\)\n$/],
  ] as const) {
    it(`refuses ${what} with one line and exit code 2`, async () => {
      const { code, stdout, stderr } = await runToEnd(['exec', ...args]);

      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.match(reason);
    });
  }

  // On Windows a signal ends a process at once, and there are no groups.
  if (process.platform === 'win32') return;

  it('refuses a file that is no program', async () => {
    const { code, stderr } = await runToEnd(['exec', '--', './package.json']);

    expect(code).to.equal(2);
    expect(stderr).to.equal(
      '"./package.json" cannot be started: it is no program, or this user may not run it.\n',
    );
  });

  it('ends with 128 and the number of the signal that ended the command', async () => {
    expect(await runToEnd(['exec', '--', 'sh', '-c', 'kill -9 $$'])).to.include({ code: 137 });
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`passes ${signal} on, as often as it comes, and waits for the command`, async () => {
      const script = `let times = 0;
        process.on('${signal}', () => { console.log(JSON.stringify({ url: '', pids: [++times] })); if (times === 2) process.exit(9); });
        ${TELL}`;
      const child = start(['exec', '--', ...program(script)]);
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      await lines.next();

      child.kill(signal);
      const first = await lines.next();
      child.kill(signal);
      const second = await lines.next();
      const [code] = await once(child, 'exit');

      expect([first, second].map(({ value }) => JSON.parse(value ?? '').pids)).to.deep.equal([[1], [2]]);
      expect(code).to.equal(9);
    });
  }

  it('leaves nothing running when the command is ended and has deaf children', async () => {
    const child = start(['exec', '--', ...program(TELL_WITH_CHILD(DEAF))]);
    const tale = await told(child);
    const [pid = 0] = tale.pids;

    process.kill(pid, 'SIGKILL');
    const [code] = await once(child, 'exit');

    expect(code).to.equal(137);
    await nothingOf(tale);
  });

  it('leaves nothing running when what started it is killed', async () => {
    const args = JSON.stringify([ENTRY, 'exec', '--', ...program(TELL_WITH_CHILD(PLAIN))]);
    const parent = startProcess(process.execPath, [
      '--eval',
      `require('node:child_process').spawn(process.execPath, ${args}, { stdio: 'inherit' })`,
    ]);
    children.push(parent);
    const tale = await told(parent);

    parent.kill('SIGKILL');

    await nothingOf(tale);
  });

  it('ends the command when the mock fails, and says why', async () => {
    const failing = "process.on('SIGUSR2', () => { throw new Error('no more memory'); })";
    const child = startProcess(process.execPath, [
      ...['--import', `data:text/javascript,${encodeURIComponent(failing)}`],
      ...[ENTRY, 'exec', '--', ...program(TELL_WITH_CHILD(PLAIN))],
    ]);
    children.push(child);
    const stderr = child.stderr.toArray();
    const tale = await told(child);

    child.kill('SIGUSR2');
    const [code] = await once(child, 'exit');

    expect(code).to.equal(2);
    expect(String(await stderr)).to.equal('The mock failed, so the command was ended: no more memory\n');
    await nothingOf(tale);
  });
});
