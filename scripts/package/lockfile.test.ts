import { expect } from 'chai';
import packageJson from '../../package.json' with { type: 'json' };
import lockfile from '../../package-lock.json' with { type: 'json' };

describe('the lockfile', () => {
  it('holds no package that runs a script when it is installed, but one whose telemetry is switched off', () => {
    const withScript = Object.entries(lockfile.packages)
      .filter(([, locked]) => 'hasInstallScript' in locked && locked.hasInstallScript)
      .map(([name]) => name);

    expect(withScript).to.deep.equal(['node_modules/@scarf/scarf']);
    expect(packageJson.scarfSettings.enabled).to.equal(false);
  });
});
