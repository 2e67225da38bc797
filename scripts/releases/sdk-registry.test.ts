import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { SDK_PACKAGE } from './sdk-package.ts';
import { fetchSdkRelease, listSdkReleases, type RunNpm } from './sdk-registry.ts';
import { withFolder, writeTinySdk } from './testing/tiny-sdk.ts';
import { VendorError } from './vendor-error.ts';

/** An npm that packs the tiny SDK at whatever version it is asked for, and counts. */
function packingNpm(): { npm: RunNpm; calls: string[][] } {
  const calls: string[][] = [];
  const npm: RunNpm = async (args) => {
    calls.push(args);
    const version = args[1]?.split('@').at(-1) ?? '';
    const destination = args[args.indexOf('--pack-destination') + 1] ?? '';
    await withFolder(async (folder) => {
      const source = path.join(folder, 'package');
      await writeTinySdk(source, version);
      await mkdir(path.join(source, 'dist'));
      execFileSync('tar', [
        '-czf',
        path.join(destination, `${SDK_PACKAGE}-${version}.tgz`),
        '-C',
        folder,
        'package',
      ]);
    });
    return '';
  };
  return { npm, calls };
}

/** What `child_process` rejects with when npm exits with an error. */
function failingNpm(stderr: string): RunNpm {
  return () => Promise.reject(Object.assign(new Error('Command failed: npm'), { stderr }));
}

describe('listSdkReleases', () => {
  it('sorts releases as numbers, without pre-releases, each with its date', async () => {
    const npm: RunNpm = async () =>
      JSON.stringify({
        versions: ['99.0.0', '262.0.0', '262.0.0-beta.1', '100.1.0'],
        time: { created: 'x', '99.0.0': '2021-01-01', '262.0.0': '2026-09-16', '100.1.0': '2021-02-01' },
      });

    expect(await listSdkReleases(npm)).to.deep.equal([
      { version: '99.0.0', published: '2021-01-01' },
      { version: '100.1.0', published: '2021-02-01' },
      { version: '262.0.0', published: '2026-09-16' },
    ]);
  });

  it("passes on npm's own reason when the registry cannot be reached", async () => {
    const npm = failingNpm('npm error code ENOTFOUND\nnpm error network request to the registry failed\n');

    const error = await listSdkReleases(npm).catch((reason: unknown) => reason);

    expect(error)
      .to.be.instanceOf(VendorError)
      .with.property(
        'message',
        `cannot list the releases of ${SDK_PACKAGE}: network request to the registry failed`,
      );
  });

  it('fails when npm prints something else', async () => {
    const error = await listSdkReleases(async () => '[]').catch((reason: unknown) => reason);

    expect(error).to.be.instanceOf(VendorError);
  });
});

describe('fetchSdkRelease', () => {
  it('unpacks a release without its bundles', async () => {
    await withFolder(async (cache) => {
      const folder = await fetchSdkRelease('7.8.9', cache, packingNpm().npm);

      expect(await readdir(folder)).to.have.members(['package.json', 'index.d.ts', 'src']);
    });
  });

  it('fetches a release once', async () => {
    await withFolder(async (cache) => {
      const { npm, calls } = packingNpm();

      await fetchSdkRelease('7.8.9', cache, npm);
      await fetchSdkRelease('7.8.9', cache, npm);

      expect(calls).to.have.length(1);
    });
  });

  it('lets two callers fetch the same release at the same time', async () => {
    await withFolder(async (cache) => {
      const { npm } = packingNpm();

      const folders = await Promise.all([
        fetchSdkRelease('7.8.9', cache, npm),
        fetchSdkRelease('7.8.9', cache, npm),
      ]);

      expect(new Set(folders).size).to.equal(1);
      expect(await readdir(cache)).to.deep.equal(['sdk-7.8.9']);
    });
  });

  it('names the release that does not exist and leaves nothing behind', async () => {
    await withFolder(async (cache) => {
      const npm = failingNpm('npm error code ETARGET\nnpm error notarget No matching version found\n');

      const error = await fetchSdkRelease('1.2.3', cache, npm).catch((reason: unknown) => reason);

      expect(error).to.be.instanceOf(VendorError);
      expect(String(error)).to.include(
        `cannot fetch ${SDK_PACKAGE}@1.2.3: notarget No matching version found`,
      );
      expect(await readdir(cache)).to.deep.equal([]);
    });
  });

  it('refuses a version that could be anything else to npm', async () => {
    await withFolder(async (cache) => {
      const { npm, calls } = packingNpm();

      const error = await fetchSdkRelease('../evil', cache, npm).catch((reason: unknown) => reason);

      expect(error)
        .to.be.instanceOf(VendorError)
        .with.property('message')
        .that.includes('"../evil" is not a release');
      expect(calls).to.deep.equal([]);
      expect(existsSync(path.join(cache, 'sdk-../evil'))).to.equal(false);
    });
  });
});
