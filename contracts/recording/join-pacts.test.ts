import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { joinPacts } from './join-pacts.ts';

interface Recorded {
  readonly description: string;
  readonly providerStates?: readonly object[];
  readonly status?: number;
}

describe('joinPacts', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'join-pacts-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function join(...recorded: Recorded[]): Promise<{ metadata: object; interactions: Recorded[] }> {
    const files = recorded.map((interaction, index) => ({
      file: path.join(folder, `${index}.json`),
      text: JSON.stringify({ metadata: { version: '4.0' }, interactions: [interaction] }),
    }));
    await Promise.all(files.map(({ file, text }) => writeFile(file, text)));
    return JSON.parse(joinPacts(files.map(({ file }) => file)));
  }

  it('keeps the rest of the pact, and orders the interactions by description', async () => {
    const [a, b] = [{ description: 'a' }, { description: 'b' }];

    const joined = await join(b, a);

    expect(joined.metadata).to.deep.equal({ version: '4.0' });
    expect(joined.interactions.map(({ description }) => description)).to.deep.equal(['a', 'b']);
    expect(await join(a, b)).to.deep.equal(joined);
  });

  it('has an interaction of several tests once, and one that has two states twice', async () => {
    const inState = (name: string) => ({ description: 'a', providerStates: [{ name }] });

    const { interactions } = await join(inState('one'), inState('one'), inState('other'));

    expect(interactions).to.have.length(2);
  });

  it('refuses two interactions of one description that differ', async () => {
    const joining = join({ description: 'a', status: 200 }, { description: 'a', status: 202 });

    const problem = await joining.then(String, String);
    expect(problem).to.include('two interactions are called "a"');
  });
});
