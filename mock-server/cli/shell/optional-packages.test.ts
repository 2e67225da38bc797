import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { CommandError } from './command-error.ts';
import { findPackageFile, requirePackageFile, requirePackages } from './optional-packages.ts';

describe('an optional package', () => {
  let project: string;
  beforeEach(async () => {
    project = await mkdtemp(path.join(tmpdir(), 'project-'));
  });
  afterEach(() => rm(project, { recursive: true }));

  async function install(name: string, manifest: object): Promise<string> {
    const folder = path.join(project, 'node_modules', name);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name, ...manifest }));
    await writeFile(path.join(folder, 'index.js'), '');
    return folder;
  }

  it("is found beside this one, and in the user's project", async () => {
    const folder = await install('only-in-the-project', {});

    expect(findPackageFile('mocha/package.json', project)).to.match(/mocha.package\.json$/);
    expect(findPackageFile('only-in-the-project', project)).to.equal(path.join(folder, 'index.js'));
    expect(() =>
      requirePackages('genesys-mock drift', ['mocha', 'only-in-the-project'], project),
    ).not.to.throw();
  });

  it('is asked for by name, with the line that installs it', () => {
    const ask = () => requirePackages('genesys-mock drift', ['mocha', 'no-such-package'], project);

    expect(ask).to.throw(
      CommandError,
      /^genesys-mock drift needs no-such-package, which is not installed: npm install --save-dev no-such-package$/,
    );
  });

  it('is asked for together with others that are missing', () => {
    const ask = () => requirePackages('genesys-mock verify-live', ['no-such', 'nor-such'], project);

    expect(ask).to.throw(
      CommandError,
      / needs no-such and nor-such, which are .*: npm install --save-dev no-such nor-such$/,
    );
  });

  it('may keep its manifest to itself', async () => {
    await install('private', { exports: './index.js' });

    expect(() => requirePackages('genesys-mock drift', ['private'], project)).not.to.throw();
  });

  it('that is broken says so itself', async () => {
    const folder = await install('broken', {});
    await writeFile(path.join(folder, 'package.json'), '{');

    expect(() => requirePackages('genesys-mock drift', ['broken'], project)).to.throw(/package\.json/);
  });

  it('without the file that is wanted is told apart from one that is missing', () => {
    expect(() => requirePackageFile('mocha', 'mocha/no-such-file.js')).to.throw(
      CommandError,
      /^The package mocha is installed, but has no mocha\/no-such-file\.js\.$/,
    );
  });
});
