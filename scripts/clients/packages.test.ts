import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import packages from './packages/package.json' with { type: 'json' };
import lockfile from './packages/package-lock.json' with { type: 'json' };
import { TRIES } from './tries.ts';

describe('the packages of the clients', () => {
  it('are pinned: exact versions, and the checksum of every one that comes with them', () => {
    const loose = Object.entries(packages.dependencies).filter(
      ([, version]) => !/(^|@)\d+\.\d+\.\d+$/.test(version),
    );
    const unchecked = Object.entries(lockfile.packages).filter(
      ([name, locked]) => name !== '' && !('integrity' in locked && locked.integrity.startsWith('sha512-')),
    );

    expect(loose).to.deep.equal([]);
    expect(unchecked).to.deep.equal([]);
    expect(lockfile.packages[''].dependencies).to.deep.equal(packages.dependencies);
  });

  it('run no script when they are installed', () => {
    const withScript = Object.values(lockfile.packages).filter((locked) => 'hasInstallScript' in locked);

    expect(withScript).to.deep.equal([]);
  });

  it('are all tried, and every client that npm brings is among them', () => {
    const tried = TRIES.flatMap(({ version = {} }) => ('package' in version ? [version.package] : []));

    expect([...new Set(tried)].sort()).to.deep.equal(Object.keys(packages.dependencies).sort());
  });
});

describe('each client', () => {
  it('has its program', () => {
    const files = TRIES.map(({ program: [file] }) => file);

    expect(
      files.filter((file) => !existsSync(path.join(import.meta.dirname, 'programs', file))),
    ).to.deep.equal([]);
  });
});
