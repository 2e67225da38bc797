import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { runHere, runScript } from '../testing/index.ts';
import { trust } from './command.ts';
import type { Instructions } from './describe.ts';

const run = promisify(execFile);

const JAVA = `import java.net.http.*;
class Health {
  public static void main(String[] args) throws Exception {
    var request = HttpRequest.newBuilder(java.net.URI.create(args[0])).build();
    System.out.println(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}`;

/** Programs that ask for an address. What is not on the PATH is not tried. */
const CLIENTS: readonly (readonly [string, string, (url: string) => string])[] = [
  [
    'Node',
    'node',
    (url) => `node --eval 'fetch("${url}").then((answer) => answer.text()).then(console.log)'`,
  ],
  [
    'Python',
    'python3',
    (url) => `python3 -c 'import urllib.request; print(urllib.request.urlopen("${url}").read().decode())'`,
  ],
  ['curl', 'curl', (url) => `curl -sS ${url}`],
  ['Java', 'javac', (url) => `java -XX:TieredStopAtLevel=1 Health.java ${url}`],
];

describe('genesys-mock trust', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "trust o'hare "));
  });
  after(() => rm(folder, { recursive: true }));

  /** Runs it for a user who has nothing yet, or what he had before. */
  function runFor(user: string, ...args: string[]) {
    const home = path.join(folder, user);
    const env = { PATH: process.env.PATH, HOME: home, XDG_STATE_HOME: home, LOCALAPPDATA: home };
    return runScript('scripts/cli/genesys-mock.js', ['trust', ...args], env);
  }

  it('makes the authority where there is none, and says what it is', async () => {
    const first = await runFor('ann', '--domain', 'genesys.localhost,mock.example');
    const second = await runFor('ann');

    const [authority = '', print = '', until = '', names = ''] = first.out.split('\n');
    expect(authority).to.match(/^Authority +.*ann.*root\.pem {2}made just now$/);
    expect(print).to.match(/^SHA-256 +([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(until).to.match(/^Valid until +20\d\d-\d\d-\d\dT/);
    expect(names).to.match(/^Good for +mypurecloud\.com, .* localhost, mock\.example and what is below them/);
    expect(first.out)
      .to.contain('Nothing of the system has been changed.')
      .and.to.match(/\nJava .*\n +.*\n/);
    expect(second.out).to.equal(first.out.replace('  made just now', ''));
  });

  it('says how each step is taken back, and that deleting the folder ends it', async () => {
    await runFor('bob');

    const { code, out } = await runFor('bob', '--remove', '--json');

    const { authority, steps }: Instructions = JSON.parse(out);
    const place = path.basename(path.dirname(authority?.file ?? ''));
    expect(code).to.equal(0);
    expect(steps.map(({ client }) => client)).to.include.members(['Node', 'curl', 'The system']);
    expect(steps.at(-1)?.lines.join()).to.contain(place);
  });

  it('has nothing to take back where there is no authority, and makes none', async () => {
    const plain = await runFor('eve', '--remove');
    const json = await runFor('eve', '--remove', '--json');

    expect(plain).to.include({
      code: 0,
      out: 'There is no authority of the mock, so there is nothing to take back.\n',
      err: '',
    });
    expect(JSON.parse(json.out)).to.deep.equal({ to: 'remove', authority: null, steps: [] });
    expect(await readdir(folder)).not.to.include('eve');
  });

  it('refuses a domain that the authority is not good for, and what is no domain, with a sentence', async () => {
    await runFor('ida');

    const outside = await runFor('ida', '--domain', 'mock.example');
    const wrong = await runFor('ida', '--domain', 'mock');

    expect(outside).to.include({ code: 2, out: '' });
    expect(outside.err).to.match(/^The authority for TLS in .* is not good for mock\.example: .*\n$/);
    expect(wrong).to.include({ code: 2, out: '' });
    expect(wrong.err).to.match(/^--domain is "mock"; it takes [^\n]+\n$/);
  });

  it('joins what Node is told to trust already', async () => {
    const certificate = '-----BEGIN CERTIFICATE-----\nmine\n-----END CERTIFICATE-----\n';
    const file = path.join(folder, 'mine.pem');
    await writeFile(file, `-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n${certificate}`);

    const { out } = await runHere(trust, ['--json'], { env: { NODE_EXTRA_CA_CERTS: file } });

    const { authority }: Instructions = JSON.parse(out);
    const root = authority?.file ?? '';
    const extra = path.join(path.dirname(root), 'extra.pem');
    expect(await readFile(extra, 'utf8')).to.equal(certificate + (await readFile(root, 'utf8')));
  });

  // What is printed on Windows is for PowerShell.
  if (process.platform === 'win32') return;

  describe('whose lines are typed', () => {
    let mock: GenesysMock;

    before(async () => {
      mock = await startGenesysMock({ tls: true });
      await writeFile(path.join(folder, 'Health.java'), JAVA);
    });
    after(() => mock.close());

    it('names files in a shell whatever their names are', async () => {
      const { out } = await runFor('ann', '--json');

      const { authority, steps }: Instructions = JSON.parse(out);
      const lines = steps.find(({ client }) => client === 'Node')?.lines ?? [];
      const { stdout } = await run('sh', ['-c', [...lines, 'printenv NODE_EXTRA_CA_CERTS'].join('\n')]);

      expect(stdout).to.equal(`${path.dirname(authority?.file ?? '')}/extra.pem\n`);
    });

    for (const [client, program, ask] of CLIENTS) {
      if (spawnSync(program, ['--version']).error !== undefined) continue;

      it(`makes ${client} trust the mock`, async () => {
        const { port } = new URL(mock.url);
        const { out } = await runHere(trust, ['--json']);
        const { steps }: Instructions = JSON.parse(out);
        const { lines = [] } = steps.find((step) => step.client.startsWith(client)) ?? {};
        const question = ask(`https://localhost:${port}/__mock/health`);
        // None of the variables that this process may have.
        const options = { cwd: folder, env: { PATH: process.env.PATH } };

        const before = await run('sh', ['-c', question], options).catch(() => 'not trusted');
        const { stdout } = await run(
          'sh',
          ['-c', [...lines, question].join('\n').replaceAll(':4310/', `:${port}/`)],
          options,
        );

        expect(before).to.equal('not trusted');
        expect(stdout).to.contain('"status":"ok"');
      });
    }
  });
});
