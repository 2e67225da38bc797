import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { oversized } from './sizes.ts';

const lines = (count: number) => '\n'.repeat(count);

describe('the sizes of files', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'sizes-'));
    await mkdir(path.join(root, 'scripts'));
    await writeFile(path.join(root, 'README.md'), 'x'.repeat(14_000));
    await writeFile(path.join(root, 'scripts/a.ts'), lines(300));
  });

  afterEach(() => rm(root, { recursive: true }));

  it('are fine up to 300 lines, and 14 000 bytes of README', () => {
    expect(oversized(root)).to.deep.equal([]);
  });

  for (const file of ['a.ts', 'a.js', 'a.css']) {
    it(`are not when ${file} has a line more`, async () => {
      await writeFile(path.join(root, 'scripts', file), lines(301));

      expect(oversized(root)).to.deep.equal([`${path.join('scripts', file)} has 301 lines, of 300 at most`]);
    });
  }

  it('are not when the README has a byte more', async () => {
    await writeFile(path.join(root, 'README.md'), 'x'.repeat(14_001));

    expect(oversized(root)).to.deep.equal(['README.md has 14001 bytes, of 14000 at most']);
  });

  it('do not matter for tests and for what is generated', async () => {
    for (const file of ['a.test.ts', 'a.generated.ts'])
      await writeFile(path.join(root, 'scripts', file), lines(301));

    expect(oversized(root)).to.deep.equal([]);
  });
});
