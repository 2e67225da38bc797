import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { runHere } from '../../mock-server/cli/testing/index.ts';
import { notes } from './notes.ts';
import { sbom } from './sbom.ts';

const PROJECT = path.join(import.meta.dirname, '..', '..');

describe('npm run ship:notes', () => {
  let project: string;

  beforeEach(async () => {
    project = await mkdtemp(path.join(tmpdir(), 'notes-'));
    await writeFile(path.join(project, 'package.json'), '{"version":"0.2.0"}');
  });
  afterEach(() => rm(project, { recursive: true }));

  const notesFor = async (tag: string, changelog: string) => {
    await writeFile(path.join(project, 'CHANGELOG.md'), changelog);
    return runHere(notes, [tag], { project });
  };

  for (const heading of [
    '## 0.2.0',
    '## 0.2.0, 2026-12-01',
    '## 0.2.0 - 2026-12-01',
    '## [0.2.0] - 2026-12-01',
  ]) {
    it(`prints what stands below "${heading}"`, async () => {
      const ran = await notesFor(
        'v0.2.0',
        `# Changelog\n\n## Unreleased\n\n${heading}\n\n### Added\n\n- One package.\n\n## 0.1.0\n\n- More.\n`,
      );

      expect(ran).to.include({ code: 0, out: '### Added\n\n- One package.\n' });
    });
  }

  for (const [tag, changelog, reason] of [
    ['v0.2.1', '## 0.2.1\n\n- New.\n', 'The tag is v0.2.1, but package.json has the version 0.2.0.'],
    ['0.2.0', '## 0.2.0\n\n- New.\n', 'The tag is 0.2.0, but package.json has the version 0.2.0.'],
    [
      'v0.2.0',
      '## 0.2.0-rc\n\n- New.\n',
      'CHANGELOG.md says nothing about 0.2.0: its heading would be "## 0.2.0".',
    ],
    [
      'v0.2.0',
      '## 0.2.0\n\n## 0.1.0\n',
      'CHANGELOG.md says nothing about 0.2.0: its heading would be "## 0.2.0".',
    ],
    [
      'v0.2.0',
      '## 0.2.0, not released yet\n\n- New.\n',
      'CHANGELOG.md still says of 0.2.0: "0.2.0, not released yet".',
    ],
  ] as const) {
    it(`refuses the tag ${tag} with a changelog that begins with ${changelog.split('\n')[0]}`, async () => {
      expect(await notesFor(tag, changelog)).to.include({ code: 2, out: '', err: `${reason}\n` });
    });
  }
});

describe('npm run ship:sbom', () => {
  it('lists what the lockfile installs for who uses the package, and nothing else', async () => {
    const lockfile = JSON.parse(await readFile(path.join(PROJECT, 'package-lock.json'), 'utf8')) as {
      packages: Record<
        string,
        { dev?: true; optional?: true; devOptional?: true; version: string; link?: true }
      >;
    };

    const { code, out } = await runHere(sbom, []);

    const { bomFormat, components } = JSON.parse(out) as {
      bomFormat: string;
      components: { name: string; version: string; hashes: object[] }[];
    };
    const installed = Object.entries(lockfile.packages)
      .filter(([folder]) => folder.startsWith('node_modules/'))
      .filter(([, { dev, optional, devOptional, link }]) => !(dev || optional || devOptional || link))
      .map(([folder, { version }]) => `${folder.split('node_modules/').at(-1)}@${version}`);
    expect({ code, bomFormat }).to.deep.equal({ code: 0, bomFormat: 'CycloneDX' });
    expect(components.map(({ name, version }) => `${name}@${version}`)).to.have.members([
      ...new Set(installed),
    ]);
    expect(components.filter(({ hashes }) => hashes.length === 0)).to.deep.equal([]);
    expect(components.map(({ name }) => name)).to.include.members(['express', 'ajv']);
  });
});
