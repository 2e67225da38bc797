import { expect } from 'chai';
import packageJson from '../../package.json' with { type: 'json' };
import { isInstalledByUsers, lockedPackages } from './lockfile.ts';

const FREE_FOR_USERS = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** Tools of a clone are passed on to nobody; these ask for nothing where they are only used. */
const FREE_FOR_TOOLS = [
  ...FREE_FOR_USERS,
  '(MIT OR CC0-1.0)',
  'MIT OR Apache-2.0',
  'MPL-2.0',
  'Python-2.0',
  'PSF-2.0',
];
/**
 * Packages of tools with the MIT licence that the lockfile knows nothing of: they name it as a list, as was done once, or are the programs of
 * `@pact-foundation/pact-cli`, which names it.
 */
const MIT_UNTOLD = /\/(@pact-foundation\/pact-cli-[\w-]+|compute-gcd|compute-lcm|validate\.io-[\w-]+)$/;

describe('the lockfile', () => {
  const packages = [...lockedPackages()];
  const places = (wrong: typeof packages) => wrong.map(([folder]) => folder);

  it('knows the hash of every package', () => {
    expect(packages.length).to.be.above(100);
    expect(places(packages.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)))).to
      .be.empty;
  });

  it('names no address, so that any mirror of the registry will do, and no repository stands in for a package', () => {
    expect(places(packages.filter(([, { resolved }]) => resolved !== undefined))).to.be.empty;
  });

  it('gives users no package that runs a script when it is installed', () => {
    const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);

    expect(places(withScript.filter(([, row]) => isInstalledByUsers(row)))).to.be.empty;
    const unallowed = Object.entries(packageJson.allowScripts).filter(([, isAllowed]) => !isAllowed);
    expect(places(withScript)).to.deep.equal(unallowed.map(([name]) => `node_modules/${name}`));
    expect(unallowed.map(([name]) => name)).to.deep.equal(['@scarf/scarf']);
    expect(packageJson.scarfSettings.enabled).to.equal(false);
  });

  for (const [whose, isTheirs, free] of [
    ['users', isInstalledByUsers, FREE_FOR_USERS],
    ['tools', (row: Parameters<typeof isInstalledByUsers>[0]) => !isInstalledByUsers(row), FREE_FOR_TOOLS],
  ] as const) {
    it(`has only packages of ${whose} whose licence lets everybody use them`, () => {
      const others = packages.filter(
        ([folder, row]) => isTheirs(row) && !MIT_UNTOLD.test(folder) && !free.includes(row.license ?? ''),
      );

      expect(others.map(([folder, { license }]) => `${folder}: ${license}`)).to.be.empty;
    });
  }

  it('has an exact version of each package that the project names', () => {
    const named = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });

    expect(named.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$|^file:/.test(version))).to.be
      .empty;
  });
});
