import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect } from 'chai';
import { withFolder, writeTinySdk } from './testing/tiny-sdk.ts';
import { loadVendorDocument } from './vendor-document.ts';
import { VendorError } from './vendor-error.ts';

describe('loadVendorDocument', () => {
  it('reads a release from the cache and keeps the result', async () => {
    await withFolder(async (cache) => {
      const release = path.join(cache, 'sdk-7.8.9');
      await writeTinySdk(release, '7.8.9');

      const first = await loadVendorDocument('sdk@7.8.9', cache);
      await rm(release, { recursive: true });
      const second = await loadVendorDocument('sdk@7.8.9', cache);

      expect(first.info.version).to.equal('7.8.9');
      expect(second).to.deep.equal(first);
      expect(await readdir(cache)).to.have.length(1);
    });
  });

  it('names the release that cannot be read', async () => {
    await withFolder(async (cache) => {
      await writeTinySdk(path.join(cache, 'sdk-7.8.9'), '7.8.9');
      await rm(path.join(cache, 'sdk-7.8.9', 'index.d.ts'));

      const error = await loadVendorDocument('sdk@7.8.9', cache).catch((reason: unknown) => reason);

      expect(error).to.be.instanceOf(VendorError);
      expect(String(error)).to.include('cannot read purecloud-platform-client-v2@7.8.9');
    });
  });

  it('writes down where an address led without its secrets', async () => {
    const server = createServer((_request, response) =>
      response.end('{"openapi":"3.0.3","info":{"title":"T","version":"5"},"paths":{}}'),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`;

    const document = await loadVendorDocument(`${url}?sig=walks-the-dog`);
    server.closeAllConnections();
    server.close();

    expect(document['x-origin'].source).to.equal(`${url}?sig=wal… (13 characters)`);
  });

  it('reads a file', async () => {
    await withFolder(async (folder) => {
      const file = path.join(folder, 'openapi.json');
      await writeFile(file, '{"openapi":"3.0.3","info":{"title":"T","version":"5"},"paths":{}}');

      const document = await loadVendorDocument(file, folder);

      expect(document['x-origin']).to.include({ source: 'openapi.json', version: '5' });
    });
  });

  it('says what it accepts when there is no such file', async () => {
    const error = await loadVendorDocument('skd@262.0.0').catch((reason: unknown) => reason);

    expect(error).to.be.instanceOf(VendorError);
    expect(String(error)).to.include('cannot read skd@262.0.0').and.include('sdk@<version>');
  });
});
