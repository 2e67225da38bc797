import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { startGenesysMock } from '../mock-server/index.ts';
import { pactFiles } from './pacts.ts';

const MOCHA = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const CONSUMER_TESTS = path.join(import.meta.dirname, '*.pact.test.ts');

const RECORDED = [
  'Cognigy-Genesys Cloud.json',
  path.join('retired', 'Cognigy Guest Chat-Genesys Cloud.json'),
];

describe('the recorded pacts', () => {
  let parent: string;
  before(async () => {
    parent = await mkdtemp(path.join(tmpdir(), 'pacts-'));
  });
  after(() => rm(parent, { recursive: true }));

  it('are the same, byte for byte, in every recording', async () => {
    const [first, second] = await Promise.all([recordIn('first'), recordIn('second')]);

    expect([[...first.keys()], [...second.keys()]]).to.deep.equal([RECORDED, RECORDED]);
    for (const [file, pact] of first) {
      expect(JSON.parse(pact).interactions, file).to.have.length.greaterThan(0);
      expect(second.get(file) === pact, file).to.equal(true);
    }
  });

  it('hold no secret of the built-in organisation', async () => {
    await using genesys = await startGenesysMock();
    const texts = await Promise.all(pactFiles().map((file) => readFile(file, 'utf8')));
    const secrets = genesys.organization.clients.flatMap(({ id, secret }) => [
      secret,
      Buffer.from(`${id}:${secret}`).toString('base64'),
    ]);

    for (const secret of secrets) expect(texts.join('\n')).to.not.include(secret);
  });

  /** @returns the texts of the pacts, by their paths */
  async function recordIn(name: string): Promise<Map<string, string>> {
    const directory = path.join(parent, name);
    // Recorded times would differ between time zones.
    const TZ = name === 'first' ? 'Pacific/Kiritimati' : 'America/St_Johns';
    await promisify(execFile)(process.execPath, [MOCHA, '--no-config', CONSUMER_TESTS], {
      env: { ...process.env, PACTS_DIRECTORY: directory, TZ },
    });
    const entries = await readdir(directory, { recursive: true });
    const recorded = entries.filter((entry) => entry.endsWith('.json')).sort();
    const texts = await Promise.all(recorded.map((file) => readFile(path.join(directory, file), 'utf8')));
    return new Map(recorded.map((file, index) => [file, texts[index] ?? '']));
  }
});
