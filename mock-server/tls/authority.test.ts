import { execFile } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect, type SecureContext } from 'node:tls';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { openAuthority } from './authority.ts';
import { writeAuthority } from './authority-files.ts';
import { DAY_MS, HOUR_MS } from './certificate.ts';
import { makeAuthority } from './make-authority.ts';
import { refusal } from './testing/refusal.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { tlsServer } from './testing/tls-server.ts';

const run = promisify(execFile);
const NOON = Date.UTC(2027, 2, 1, 12);
const SERVER_ONLY = ['1.3.6.1.5.5.7.3.1'];

describe('the authority', () => {
  const temporary = temporaryFolder();
  const shared = path.join(temporary.path, 'shared');
  after(() => temporary[Symbol.dispose]());

  const text = (file: string) => readFileSync(path.join(shared, file), 'utf8');

  it('is a root and an issuer whose key alone is kept', () => {
    const authority = openAuthority({ folder: shared, now: () => NOON });

    const [root, issuer] = [new X509Certificate(text('root.pem')), new X509Certificate(text('issuer.pem'))];
    const key = createPrivateKey(text('issuer.key'));
    expect([authority.wasMade, authority.rootFile]).to.deep.equal([true, path.join(shared, 'root.pem')]);
    expect([root.subject, issuer.subject]).to.deep.equal([
      'CN=Genesys mock authority of 2027-03-01',
      'CN=Genesys mock issuer of 2027-03-01',
    ]);
    expect([root.ca, issuer.ca, issuer.checkIssued(root)]).to.deep.equal([true, true, true]);
    expect([root.verify(root.publicKey), issuer.verify(root.publicKey)]).to.deep.equal([true, true]);
    expect([issuer.checkPrivateKey(key), root.checkPrivateKey(key)]).to.deep.equal([true, false]);
    expect(key.asymmetricKeyDetails).to.deep.equal({ namedCurve: 'prime256v1' });
    expect(issuer.keyUsage).to.deep.equal(SERVER_ONLY);
    expect(root.serialNumber)
      .to.match(/^[4-7][\dA-F]{31}$/)
      .and.not.equal(issuer.serialNumber);
    for (const { validFromDate, validToDate } of [root, issuer]) {
      expect(validFromDate.getTime()).to.equal(NOON - HOUR_MS);
      expect(validToDate.getTime()).to.equal(NOON + 3 * 365 * DAY_MS);
    }
    expect(readdirSync(shared)).to.have.members(['root.pem', 'issuer.pem', 'issuer.key']);
  });

  it('is open to its user only', function () {
    if (process.platform === 'win32') {
      console.warn('      left out: Windows has no such modes');
      this.skip(); // the line printed before says why
    }
    const mode = (place: string) => (statSync(place).mode & 0o777).toString(8);

    expect(mode(shared)).to.equal('700');
    for (const file of readdirSync(shared)) expect(mode(path.join(shared, file)), file).to.equal('600');
  });

  it('is the same the next time', () => {
    const before = text('root.pem');

    const authority = openAuthority({ folder: shared, now: () => NOON + DAY_MS });

    expect([authority.wasMade, text('root.pem')]).to.deep.equal([false, before]);
  });

  it('is one and the same for mocks that start at once', async () => {
    const folder = path.join(temporary.path, 'state', 'genesys-mock', 'authority');
    const door = pathToFileURL(path.join(import.meta.dirname, 'index.ts')).href;
    const script = `const { openAuthority } = await import(${JSON.stringify(door)});
      const { wasMade, rootFile } = openAuthority({ folder: ${JSON.stringify(folder)} });
      const { readFileSync } = await import('node:fs');
      console.log(JSON.stringify([wasMade, readFileSync(rootFile, 'utf8')]));`;

    const answers = await Promise.all(
      [1, 2, 3].map(async () => {
        const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
        return JSON.parse(stdout) as [boolean, string];
      }),
    );

    expect(answers.filter(([wasMade]) => wasMade)).to.have.length(1);
    expect(new Set(answers.map(([, root]) => root)).size).to.equal(1);
    expect(readdirSync(path.dirname(folder))).to.deep.equal(['authority']);
  });

  it('is left as it is where another mock was faster, and nothing remains of the slower one', () => {
    const before = text('issuer.key');

    expect(writeAuthority(shared, makeAuthority([], NOON))).to.equal(false);

    expect(text('issuer.key')).to.equal(before);
    expect(readdirSync(temporary.path)).to.have.members(['shared', 'state']);
  });

  it('vouches for further domains that it was made for', async () => {
    const folder = path.join(temporary.path, 'further');
    openAuthority({ folder, domains: ['mock.acme.example', 'genesys.localhost'] });

    const again = openAuthority({ folder, domains: ['eu.mock.acme.example', 'xyz1.pure.cloud'] });

    expect((await served(again.contextFor('api.eu.mock.acme.example'))).subjectAltName).to.equal(
      'DNS:api.eu.mock.acme.example',
    );
  });

  it('must be made anew for other domains', () => {
    const wrong = refusal(() =>
      openAuthority({ folder: shared, domains: ['a.localhost', 'acme.example'], now: () => NOON }),
    );

    expect(wrong).to.equal(
      `The authority for TLS in ${shared} is not good for acme.example: "genesys-mock trust --remove" says how clients forget it; ` +
        `then delete the folder ${shared} and start again with --domain a.localhost,acme.example to make a new one, and trust that.`,
    );
  });

  for (const domain of [
    'Acme.example',
    '*.acme.example',
    '10.0.0.1',
    'acme.example.',
    'a..b',
    '',
    'com',
    'ä.example',
    'a\0.de',
  ]) {
    it(`refuses a domain that is no name: ${JSON.stringify(domain)}`, () => {
      const folder = path.join(temporary.path, 'never');

      const wrong = refusal(() => openAuthority({ folder, domains: [domain] }));

      expect(wrong).to.contain(`it is ${JSON.stringify(domain)}.`);
      expect(readdirSync(temporary.path)).to.not.include('never');
    });
  }

  it('says where it cannot be kept, and leaves nothing', () => {
    const file = path.join(temporary.path, 'file');
    writeFileSync(file, '');

    const wrong = refusal(() => openAuthority({ folder: path.join(file, 'authority') }));
    // There is room for this name, but not for the longer one that is used until all is written.
    const long = refusal(() => openAuthority({ folder: path.join(temporary.path, 'x'.repeat(252)) }));

    expect(wrong).to.match(
      /^The authority for TLS cannot be kept in .*authority \(E\w+\): .*file must be a folder/,
    );
    expect(long).to.contain('(ENAMETOOLONG)');
    expect(readdirSync(temporary.path)).to.have.members(['shared', 'state', 'further', 'file']);
  });
});

describe('a certificate of the authority', () => {
  const temporary = temporaryFolder();
  let now = NOON;
  const { contextFor } = openAuthority({ folder: path.join(temporary.path, 'authority'), now: () => now });
  beforeEach(() => {
    now = NOON;
  });
  after(() => temporary[Symbol.dispose]());

  it('is for one server name, for 90 days, and names no host in its subject', async () => {
    const leaf = await served(contextFor('login.mypurecloud.de'));

    expect([leaf.subject, leaf.subjectAltName]).to.deep.equal([
      'CN=Genesys mock',
      'DNS:login.mypurecloud.de',
    ]);
    expect([leaf.ca, leaf.keyUsage]).to.deep.equal([false, SERVER_ONLY]);
    expect(leaf.validFromDate.getTime()).to.equal(NOON - HOUR_MS);
    expect(leaf.validToDate.getTime()).to.equal(NOON + 90 * DAY_MS);
    expect(leaf.publicKey.asymmetricKeyDetails).to.deep.equal({ namedCurve: 'prime256v1' });
    expect(leaf.serialNumber).to.match(/^[4-7][\dA-F]{31}$/);
  });

  it('is sent with that of the issuer, without the root', async () => {
    const { issuerCertificate } = await served(contextFor('login.mypurecloud.de'));

    expect(issuerCertificate?.subject).to.equal('CN=Genesys mock issuer of 2027-03-01');
    expect(issuerCertificate?.issuerCertificate).to.equal(undefined);
  });

  for (const [name, expected] of [
    ['localhost', 'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1'],
    ['::1', 'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1'],
    ['127.8.9.10', 'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, IP Address:127.8.9.10'],
    ['::ffff:127.0.0.1', 'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1'],
    ['genesys.localhost', 'DNS:genesys.localhost'],
  ] as const) {
    it(`names this machine in every way it is called: ${name}`, async () => {
      expect((await served(contextFor(name))).subjectAltName).to.equal(expected);
    });
  }

  it('is kept until less than a day of it is left', () => {
    const first = contextFor('api.mypurecloud.ie');

    now = NOON + 89 * DAY_MS;
    expect(contextFor('api.mypurecloud.ie')).to.equal(first);
    now += 1000;
    const second = contextFor('api.mypurecloud.ie');
    expect(second).to.not.equal(first);
    expect(contextFor('api.mypurecloud.ie')).to.equal(second);
  });

  it('ends no later than the authority', async () => {
    now = NOON + 3 * 365 * DAY_MS - 30 * DAY_MS;

    const leaf = await served(contextFor('api.mypurecloud.jp'));

    expect(leaf.validToDate.getTime()).to.equal(NOON + 3 * 365 * DAY_MS);
  });

  it('is forgotten once a thousand others were used after it', () => {
    const used = contextFor('used.pure.cloud');
    const unused = contextFor('unused.pure.cloud');
    for (let number = 0; number < 998; number++) contextFor(`host-${number}.pure.cloud`);

    expect(contextFor('used.pure.cloud')).to.equal(used);
    contextFor('one-more.pure.cloud');

    expect(contextFor('used.pure.cloud')).to.equal(used);
    expect(contextFor('unused.pure.cloud')).to.not.equal(unused);
  });

  for (const name of [
    'example.com',
    'evil-mypurecloud.de',
    'mypurecloud.de.example.com',
    '10.0.0.1',
    '128.0.0.1',
    '::2',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '*.mypurecloud.de',
    '.mypurecloud.de',
    'mypurecloud.de.',
    'a\0.mypurecloud.de',
    `${'a.'.repeat(130)}pure.cloud`,
    'ä.pure.cloud',
    '',
  ]) {
    it(`is not made for ${JSON.stringify(name.slice(0, 40))}`, () => {
      expect(() => contextFor(name)).to.throw(RangeError, 'The authority for TLS is not good for "');
    });
  }
});

/** What a client is shown. */
async function served(context: SecureContext): Promise<X509Certificate> {
  await using server = await tlsServer(() => context, 'localhost');
  const socket = connect({ host: '127.0.0.1', port: server.port, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const certificate = socket.getPeerX509Certificate();
  socket.destroy();
  if (certificate === undefined) throw new Error('No certificate was shown.');
  return certificate;
}
