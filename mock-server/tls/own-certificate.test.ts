import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect } from 'node:tls';
import { expect } from 'chai';
import { ConfigError } from '../errors/config-error.ts';
import { commonName, DAY_MS, HOUR_MS, signCertificate } from './certificate.ts';
import { ofServer } from './extensions.ts';
import { readOwnCertificate } from './own-certificate.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { tlsServer } from './testing/tls-server.ts';

const PASSPHRASE = { cipher: 'aes-256-cbc', passphrase: 'secret' } as const;

describe('a certificate of the user', () => {
  const temporary = temporaryFolder();
  after(() => temporary[Symbol.dispose]());
  let files = 0;
  const file = (content: string | Buffer) => {
    const place = path.join(temporary.path, `${++files}.pem`);
    writeFileSync(place, content);
    return place;
  };

  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const certificate = (
    key = publicKey,
    names: readonly string[] = ['mock.acme.example', '*.cloud.example', '10.1.2.3', '::1'],
    from = Date.now() - HOUR_MS,
    until = from + 9 * DAY_MS,
  ) => {
    const extensions = ofServer(key, publicKey, names);
    return signCertificate(
      {
        subject: commonName('subject.example'),
        issuer: commonName('subject.example'),
        publicKey: key,
        from,
        until,
        extensions: names.length === 0 ? extensions.slice(0, -1) : extensions,
      },
      privateKey,
    );
  };

  it('is what clients are shown, with all that its file holds', async () => {
    const own = await readOwnCertificate(
      file(`\uFEFFA comment.\r\n${certificate().replaceAll('\n', ' \r\n')}\n${certificate(other.publicKey)}`),
      file(pem(privateKey)),
    );

    await using server = await tlsServer(() => own.context, 'unused');
    const socket = connect({ host: '127.0.0.1', port: server.port, rejectUnauthorized: false });
    await once(socket, 'secureConnect');
    const shown = socket.getPeerX509Certificate();
    socket.destroy();
    expect(shown?.subjectAltName).to.contain('DNS:mock.acme.example');
  });

  it('is taken for the names in it', async () => {
    const own = await readOwnCertificate(file(certificate()), file(pem(privateKey)));

    const names = ['mock.acme.example', 'a.cloud.example', '10.1.2.3', '::1', '0:0:0:0:0:0:0:1'];
    const others = [
      'acme.example',
      'b.mock.acme.example',
      'cloud.example',
      'a.b.cloud.example',
      '10.1.2.4',
      'subject.example',
      '::2',
      'localhost',
      '',
    ];
    expect([...names, ...others].filter((name) => own.covers(name))).to.deep.equal(names);
  });

  it('may have its key in the same file, or an RSA key of the old form', async () => {
    const both = file(pem(privateKey) + certificate());
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

    await readOwnCertificate(both, both);
    const old = file(rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }));
    await readOwnCertificate(file(certificate(rsa.publicKey)), old);
  });

  const encrypted = () => privateKey.export({ type: 'pkcs8', format: 'pem', ...PASSPHRASE });
  const encryptedBefore = () => privateKey.export({ type: 'sec1', format: 'pem', ...PASSPHRASE });
  const der = () => Buffer.from(certificate().replace(/-.*-|\n/g, ''), 'base64');
  const weak = generateKeyPairSync('rsa', { modulusLength: 512 });
  const NOW = Date.now();
  const WRONG: [what: string, certificate: () => string, key: () => string, sentence: RegExp][] = [
    [
      'no certificate file',
      () => '/nowhere.pem',
      () => file(pem(privateKey)),
      /certificate file \/nowhere.pem .*ENOENT/,
    ],
    [
      'no key file',
      () => file(certificate()),
      () => '/nowhere.key',
      /key file \/nowhere.key cannot be read \(ENOENT\)/,
    ],
    [
      'a folder',
      () => folder(),
      () => file(pem(privateKey)),
      /certificate file .*folder cannot be read \(EISDIR\)/,
    ],
    [
      'a certificate in DER',
      () => file(der()),
      () => file(pem(privateKey)),
      /is not PEM.*openssl x509 -inform DER/,
    ],
    [
      'a key in DER',
      () => file(certificate()),
      () => file('\x30\x77\x02'),
      /is not PEM.*openssl pkey -inform DER/,
    ],
    ['an empty file', () => file(''), () => file(pem(privateKey)), /certificate file .* is not PEM/],
    [
      'files exchanged',
      () => file(pem(privateKey)),
      () => file(certificate()),
      /holds a key and no certificate/,
    ],
    [
      'two certificates',
      () => file(certificate()),
      () => file(certificate()),
      /holds a certificate and no key/,
    ],
    [
      'an encrypted key',
      () => file(certificate()),
      () => file(encrypted()),
      /is encrypted.*openssl pkey -in/,
    ],
    [
      'an encrypted key of the old form',
      () => file(certificate()),
      () => file(encryptedBefore()),
      /is encrypted/,
    ],
    [
      'a damaged certificate',
      () => file(damaged(certificate())),
      () => file(pem(privateKey)),
      /certificate in it cannot/,
    ],
    [
      'a certificate that was cut off',
      () => file(certificate() + certificate().slice(0, 200)),
      () => file(pem(privateKey)),
      /certificate in it cannot/,
    ],
    [
      'a damaged key',
      () => file(certificate()),
      () => file(damaged(pem(privateKey))),
      /private key in it cannot/,
    ],
    [
      'a key of another',
      () => file(certificate()),
      () => file(pem(other.privateKey)),
      /does not belong to the certificate/,
    ],
    [
      'a chain in the wrong order',
      () => file(certificate(other.publicKey) + certificate()),
      () => file(pem(privateKey)),
      /does not come first/,
    ],
    [
      'one that has ended',
      () => file(certificate(publicKey, ['a.example'], NOW - 9 * DAY_MS, NOW - 1000)),
      () => file(pem(privateKey)),
      /ended at 20/,
    ],
    [
      'one to come',
      () => file(certificate(publicKey, ['a.example'], NOW + DAY_MS)),
      () => file(pem(privateKey)),
      /is valid from 20\S+ on only/,
    ],
    [
      'one without names',
      () => file(certificate(publicKey, [])),
      () => file(pem(privateKey)),
      /no subject alternative names/,
    ],
    [
      'a key that is too short',
      () => file(certificate(weak.publicKey)),
      () => file(pem(weak.privateKey)),
      /cannot be used for TLS \(ERR_SSL_\w+\): take an RSA key of 2048/,
    ],
  ];
  const folder = () => {
    const place = path.join(temporary.path, 'folder');
    mkdirSync(place, { recursive: true });
    return place;
  };
  for (const [what, certificateFile, keyFile, sentence] of WRONG) {
    it(`is refused with a sentence: ${what}`, async () => {
      const said = await readOwnCertificate(certificateFile(), keyFile()).then(
        () => 'Nothing was refused.',
        (error: unknown) => (error instanceof ConfigError ? error.message : Promise.reject(error)),
      );

      expect(said).to.match(sentence);
      expect(said).to.not.contain(pem(privateKey).split('\n')[1]).and.not.contain('\n');
    });
  }
});

/** Text of the same form with another content. */
function damaged(text: string): string {
  return text.replace(/^MI\w{4}/m, 'AAAAAA');
}
