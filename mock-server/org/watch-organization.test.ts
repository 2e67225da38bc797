import { mkdtemp, open, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { stringify } from 'yaml';
import { loadOrganization } from './load-organization.ts';
import type { Organization } from './organization.ts';
import { OrganizationWatch } from './watch-organization.ts';

const INTERVAL_MS = 20;
const ORGANIZATION = {
  id: '11111111-2222-4333-8444-555555555555',
  name: 'Acme',
  clients: [
    {
      id: '11111111-2222-4333-8444-666666666666',
      name: 'Bot',
      secret: 'only-for-the-mock',
      authorizedGrantType: 'CLIENT-CREDENTIALS',
    },
  ],
};
const named = (name: string) => stringify({ ...ORGANIZATION, name });

describe('OrganizationWatch', () => {
  let folder: string;
  let file: string;
  /** What the observer was told: the name of the organisation, the problem, or `repaired`. */
  let told: string[];
  let watch: OrganizationWatch;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'watch-'));
    file = path.join(folder, 'org.yaml');
    told = [];
    await writeFile(file, named('Acme'));
    start(await loadOrganization(file));
  });
  afterEach(async () => {
    watch.stop();
    await rm(folder, { recursive: true });
  });

  function start(before: Organization): void {
    const observer = {
      onChange: ({ name }: Organization) => told.push(name),
      onProblem: (problems: string) => told.push(problems),
      onRepaired: () => told.push('repaired'),
    };
    watch = new OrganizationWatch(file, before, observer, INTERVAL_MS);
  }

  /** Waits until so much was told; the test's own time is the limit. */
  async function heard(count: number): Promise<string[]> {
    while (told.length < count) await wait(5);
    return told;
  }

  it('sees a file that is written over', async () => {
    await writeFile(file, named('Second'));

    expect(await heard(1)).to.deep.equal(['Second']);
  });

  it('sees a file that is replaced by another, as editors do', async () => {
    for (const name of ['Second', 'Third']) {
      await writeFile(`${file}.new`, named(name));
      await rename(`${file}.new`, file);
      await heard(name === 'Second' ? 1 : 2);
    }

    expect(told).to.deep.equal(['Second', 'Third']);
  });

  it('reads a save of several writes once, when it is complete', async () => {
    const handle = await open(file, 'w');
    for (const line of named('Second').split(/(?<=\n)/)) {
      await handle.write(line);
      await wait(INTERVAL_MS / 4);
    }
    await handle.close();

    expect(await heard(1)).to.deep.equal(['Second']);
  });

  it('sees a link that leads elsewhere, as in mounted configuration', async () => {
    watch.stop();
    const other = path.join(folder, 'other.yaml');
    await writeFile(other, named('Other'));
    await rename(file, path.join(folder, 'first.yaml'));
    await symlink('first.yaml', file);
    start(await loadOrganization(file));

    await symlink('other.yaml', `${file}.new`);
    await rename(`${file}.new`, file);

    expect(await heard(1)).to.deep.equal(['Other']);
  });

  it('says nothing of a file that is saved as it was', async () => {
    await writeFile(file, `# a comment\n${named('Acme')}`);
    await utimes(file, new Date(), new Date(2030, 1));
    await wait(INTERVAL_MS * 5);
    await writeFile(file, named('Second'));

    expect(await heard(1)).to.deep.equal(['Second']);
  });

  it('tells what is wrong with a bad file once, and goes on', async () => {
    await writeFile(file, 'id: 5\nname: x\nclients: []\n');
    await heard(1);
    await writeFile(file, 'id: 5\nname: x\nclients: []\n');
    await utimes(file, new Date(), new Date(2030, 1));
    await wait(INTERVAL_MS * 5);
    await writeFile(file, named('Second'));

    const [problem, ...rest] = await heard(2);
    expect(problem).to.contain(`${file}:1:5 id must be of type string; it is 5.`);
    expect(rest).to.deep.equal(['Second']);
  });

  it('tells when a bad file says again what it said before', async () => {
    await writeFile(file, 'id: [');
    await heard(1);
    await writeFile(file, named('Acme'));

    const [problem, ...rest] = await heard(2);
    expect(problem).to.contain('is not valid YAML or JSON');
    expect(rest).to.deep.equal(['repaired']);
  });

  it('tells of a file that is gone, and sees it when it is back', async () => {
    await rm(file);
    await heard(1);
    await writeFile(file, named('Second'));

    expect(await heard(2)).to.deep.equal([
      `The organisation file ${file} cannot be read (ENOENT).`,
      'Second',
    ]);
  });

  it('sees what was saved before it began to watch', async () => {
    watch.stop();
    const before = await loadOrganization(file);
    await writeFile(file, named('Second'));
    start(before);

    expect(await heard(1)).to.deep.equal(['Second']);
  });

  it('tells nothing after it was stopped', async () => {
    await writeFile(file, named('Second'));
    watch.stop();
    await wait(INTERVAL_MS * 5);

    expect(told).to.deep.equal([]);
  });
});
