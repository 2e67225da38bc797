import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import tls from 'node:tls';
import { expect } from 'chai';
import { startGenesysMock } from '../index.ts';
import { commonName, HOUR_MS, signCertificate } from '../tls/certificate.ts';
import { ofServer } from '../tls/extensions.ts';
import { temporaryFolder } from '../tls/testing/temporary-folder.ts';
import { raw, tunnel } from './testing/clients.ts';

/** Files with a certificate that nobody signed but its own key. */
function ownCertificate(folder: string, names: readonly string[]) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = commonName('own');
  const certificate = signCertificate(
    {
      subject,
      issuer: subject,
      publicKey,
      from: Date.now() - HOUR_MS,
      until: Date.now() + HOUR_MS,
      extensions: ofServer(publicKey, publicKey, names),
    },
    privateKey,
  );
  const files = { tlsCert: path.join(folder, 'own.crt'), tlsKey: path.join(folder, 'own.key') };
  writeFileSync(files.tlsCert, certificate);
  writeFileSync(files.tlsKey, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return files;
}

/** The names in the certificate that a client is shown. */
async function shown(url: string, servername: string): Promise<string | undefined> {
  const options = { host: '127.0.0.1', port: Number(new URL(url).port), rejectUnauthorized: false };
  const socket = tls.connect(servername === '' ? options : { ...options, servername });
  await once(socket, 'secureConnect');
  const { subjectaltname } = socket.getPeerCertificate();
  socket.destroy();
  return subjectaltname;
}

describe('a certificate of the user’s own', () => {
  it('is shown for every name where there is no authority, which needs no state folder', async () => {
    using folder = temporaryFolder();
    await using genesys = await startGenesysMock(ownCertificate(folder.path, ['mock.example']));

    for (const name of ['mock.example', 'localhost', 'api.mypurecloud.de', ''])
      expect(await shown(genesys.url, name), name).to.equal('DNS:mock.example');
    expect(genesys.tls).to.deep.equal({ url: genesys.url.replace('http:', 'https:') });
  });

  it('makes its names those of the mock, under which personas count', async () => {
    using folder = temporaryFolder();
    await using genesys = await startGenesysMock(ownCertificate(folder.path, ['*.corp.example']));
    const statusUnder = async (host: string) =>
      (
        await raw(
          genesys,
          `GET /api/v2/tokens/me HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer persona.valid\r\nConnection: close\r\n\r\n`,
        )
      ).slice(9, 12);

    expect(await statusUnder('mock.corp.example:4310')).to.equal('200');
    expect(await statusUnder('mock.other.example:4310')).to.equal('401');
  });

  it('makes no proxy of the mock, since it has no certificate for Genesys’s names', async () => {
    using folder = temporaryFolder();
    await using genesys = await startGenesysMock(ownCertificate(folder.path, ['mock.example']));

    expect((await tunnel(genesys, 'api.mypurecloud.de:443')).status).to.equal(403);
  });

  it('is shown for the names that it has, and the authority’s for others, where there are both', async () => {
    using folder = temporaryFolder();
    const own = ownCertificate(folder.path, ['mock.example', 'api.mypurecloud.ie']);
    await using genesys = await startGenesysMock({ ...own, tls: true });

    const mine = 'DNS:mock.example, DNS:api.mypurecloud.ie';
    expect(await shown(genesys.url, 'mock.example')).to.equal(mine);
    expect(await shown(genesys.url, 'api.mypurecloud.ie')).to.equal(mine);
    expect(await shown(genesys.url, 'api.mypurecloud.de')).to.equal('DNS:api.mypurecloud.de');
    expect(await shown(genesys.url, '')).to.contain('IP Address:127.0.0.1');
    expect((await tunnel(genesys, 'api.mypurecloud.de:443')).status).to.equal(200);
  });
});
