import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type CommandRun, runHere } from '../../mock-server/cli/testing/index.ts';
import { verify } from '../broker/commands/verify.ts';
import { bisect } from '../drift/commands/bisect.ts';
import { drift } from '../drift/commands/drift.ts';
import { verifyLive } from '../live/command.ts';
import { recordedPacts } from './recorded-pacts.ts';

const PACT = JSON.stringify({
  consumer: { name: 'Bot' },
  provider: { name: 'Genesys Cloud' },
  interactions: [],
});

/** A consumer test as ours are: it writes a pact where `PACTS_DIRECTORY` says. */
const CONSUMER_TEST = `
import { writeFileSync } from 'node:fs';
it('is recorded', () => writeFileSync(process.env.PACTS_DIRECTORY + '/Bot-Genesys Cloud.json', '${PACT}'));
`;

const YESTERDAY = new Date(Date.now() - 86_400_000);

describe('the recorded pacts of a clone', () => {
  let clone: string;
  let pacts: string;
  beforeEach(async () => {
    clone = await mkdtemp(path.join(tmpdir(), 'clone-'));
    pacts = path.join(clone, 'contracts', 'pacts');
    await mkdir(path.dirname(pacts));
    await write('bot.pact.test.ts', CONSUMER_TEST);
  });
  afterEach(() => rm(clone, { recursive: true }));

  /** Writes a file beside the pacts, as of yesterday. */
  async function write(name: string, text: string): Promise<void> {
    const file = path.join(clone, 'contracts', name);
    await writeFile(file, text);
    await utimes(file, YESTERDAY, YESTERDAY);
  }
  const list = (): Promise<CommandRun> => runHere(drift, ['--list'], { pactsFolder: pacts });

  it('are recorded first, when there are none, and once', async () => {
    const first = await list();
    const second = await list();

    expect(first).to.deep.include({
      code: 0,
      err: 'No pacts are recorded yet: running the consumer tests first (npm run test:consumer).\n',
    });
    expect(await readdir(pacts)).to.deep.equal(['Bot-Genesys Cloud.json']);
    expect(second).to.deep.include({ code: 0, err: '' });
  });

  it('are recorded anew, when anything beside them has changed', async () => {
    await list();
    await writeFile(path.join(clone, 'contracts', 'bot.ts'), '');
    const future = new Date(Date.now() + 1_000);
    await utimes(path.join(clone, 'contracts', 'bot.ts'), future, future);
    const { code, err } = await list();

    expect(code).to.equal(0);
    expect(err).to.match(/^The contracts have changed since their pacts were recorded: .+\n$/);
  });

  it('are not recorded when the user names their folder', async () => {
    const env = { PACTS_DIRECTORY: pacts };

    const { code, err } = await runHere(drift, ['--list'], { env, pactsFolder: pacts });

    expect(code).to.equal(2);
    expect(err).to.equal(`There is no pact in ${pacts}; PACTS_DIRECTORY names a folder that has some.\n`);
  });

  it('stay as they are when a test fails, whose report is shown', async () => {
    await list();
    await writeFile(
      path.join(clone, 'contracts', 'other.pact.test.ts'),
      "it('is refused', () => { throw new Error('no such field'); });",
    );
    const future = new Date(Date.now() + 1_000);
    await utimes(path.join(clone, 'contracts', 'other.pact.test.ts'), future, future);
    const [first, second] = [await list(), await list()];

    for (const { code, out, err } of [first, second]) {
      expect({ code, out }).to.deep.equal({ code: 2, out: '' });
      expect(err)
        .to.include('no such field')
        .and.match(/\nThe pacts are not recorded: the consumer tests fail\.\n$/);
    }
    expect(await readdir(pacts)).to.deep.equal(['Bot-Genesys Cloud.json']);
  });
});

describe('pacts of a folder without consumer tests', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pacts-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('have to be there', async () => {
    const { code, out, err } = await runHere(drift, ['--list'], { pactsFolder: folder });

    expect({ code, out }).to.deep.equal({ code: 2, out: '' });
    expect(err).to.equal(`There is no pact in ${folder}; PACTS_DIRECTORY names a folder that has some.\n`);
  });

  it('are told from others when they come with the package, and hold nothing that is retired', async () => {
    const file = path.join(folder, 'one.json');
    const retired = path.join(folder, 'retired', 'one.json');
    await mkdir(path.dirname(retired));
    for (const pact of [file, retired]) await writeFile(pact, PACT);
    const told: string[] = [];
    const context = {
      pactsFolder: folder,
      env: {},
      timeoutMs: 1_000,
      err: (text: string) => void told.push(text),
    };

    const files = [await recordedPacts(context), await recordedPacts(context, folder)];

    expect(files).to.deep.equal([[file, retired], [file]]);
    expect(told).to.deep.equal([
      `These are the pacts that come with the package (${folder}); PACTS_DIRECTORY names others.\n`,
    ]);
  });

  it('have to be pacts', async () => {
    const file = path.join(folder, 'one.json');
    await writeFile(file, '{"consumer":{"name":"Bot"},"interactions":[{"description":"a request"}]}');

    for (const [command, ...args] of [[verify], [verifyLive, '--dry-run'], [bisect]] as const) {
      const { code, out, err } = await runHere(command, args, { env: process.env, pactsFolder: folder });

      expect({ code, out }, command.name).to.deep.equal({ code: 2, out: '' });
      expect(err).to.match(/^\S+one\.json is not a pact: .+ at request; .+\n$/);
    }
  });

  it('have to be in a folder', async () => {
    const file = path.join(folder, 'one.json');
    await writeFile(file, PACT);

    const { code, err } = await runHere(drift, ['--list'], { pactsFolder: file });

    expect(code).to.equal(2);
    expect(err).to.match(/^The pacts cannot be read: ENOTDIR.+\n$/);
  });
});
