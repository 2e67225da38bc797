import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { checkServerIdentity, connect, createSecureContext, type SecureContext } from 'node:tls';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { type Authority, openAuthority } from './authority.ts';
import { readAuthority } from './authority-files.ts';
import { commonName, signCertificate } from './certificate.ts';
import { checkAuthority, type Issuer } from './check-authority.ts';
import { ofServer } from './extensions.ts';
import { issueLeaf } from './issue-leaf.ts';
import { subjectOf } from './names.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { type TlsServer, tlsServer } from './testing/tls-server.ts';

const run = promisify(execFile);
const FOLDER = path.join(import.meta.dirname, 'testing');

const INSIDE = [
  'localhost',
  '127.0.0.1',
  '::1',
  'login.mypurecloud.de',
  'api.use2.us-gov-pure.cloud',
  'streaming.edee1.eusc-pure.cloud',
  'genesys.localhost',
  'api.mock.acme.example',
];
/** The authority's own key signs for them here, as a thief of it would. */
const OUTSIDE = [
  'example.com',
  'evil-mypurecloud.de',
  'mypurecloud.de.example.com',
  '10.0.0.1',
  '2001:db8::1',
];
/** Named in the subject only, where clients of old looked. */
const IN_SUBJECT = 'subject.example.com';

/** What a client says of a name: `accepted`, or `refused: ` and why. */
type Verdicts = (cases: readonly Case[]) => Promise<readonly string[]>;

interface Case {
  readonly name: string;
  readonly port: number;
}

describe('clients that trust the authority', () => {
  const folder = temporaryFolder();
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const servers: TlsServer[] = [];
  let authority: Authority;
  let issuer: Issuer;
  let inside: Case[];
  let outside: Case[];

  before(async () => {
    authority = openAuthority({
      folder: path.join(folder.path, 'authority'),
      domains: ['mock.acme.example'],
    });
    issuer = checkAuthority(readAuthority(authority.folder), authority.folder, [], Date.now());
    const serve = async (contextFor: (name: string) => SecureContext, names: string[], without: string) => {
      const server = await tlsServer(contextFor, without);
      servers.push(server);
      return names.map((name) => ({ name, port: server.port }));
    };
    inside = await serve(authority.contextFor, INSIDE, 'localhost');
    outside = [
      ...(await serve(forged, [...OUTSIDE.filter((name) => isIP(name) === 0), IN_SUBJECT], 'unused')),
      ...(await serve(forged, ['10.0.0.1'], '10.0.0.1')),
      ...(await serve(forged, ['2001:db8::1'], '2001:db8::1')),
    ];
  });

  after(async () => {
    await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
    folder[Symbol.dispose]();
  });

  const chainFor = (name: string): string => {
    if (name !== IN_SUBJECT) return issueLeaf(issuer, name, keys.publicKey, Date.now()).chain;
    const now = Date.now();
    const fields = {
      subject: commonName(name),
      issuer: subjectOf(issuer.certificate),
      publicKey: keys.publicKey,
      from: now - 60_000,
      until: now + 3_600_000,
      extensions: ofServer(keys.publicKey, issuer.certificate.publicKey, []).slice(0, -1), // all but the names
    };
    return signCertificate(fields, issuer.key) + issuer.text;
  };
  const forged = (name: string): SecureContext => createSecureContext({ cert: chainFor(name), key: pem() });
  const pem = () => keys.privateKey.export({ type: 'pkcs8', format: 'pem' });

  const handshakes: Verdicts = (cases) =>
    Promise.all(
      cases.map(async ({ name, port }) => {
        const socket = connect({
          host: '127.0.0.1',
          port,
          ca: readFileSync(authority.rootFile),
          servername: isIP(name) === 0 ? name : '',
          checkServerIdentity: (_, certificate) => checkServerIdentity(name, certificate),
        });
        try {
          await once(socket, 'secureConnect');
          return 'accepted';
        } catch (error) {
          return `refused: ${error}`;
        } finally {
          socket.destroy();
        }
      }),
    );

  const program =
    (command: string, args: readonly string[]): Verdicts =>
    async (cases) => {
      const targets = cases.map(({ name, port }) => `${name}=${port}`);
      const { stdout } = await run(command, [...args, authority.rootFile, ...targets]);
      return stdout
        .trim()
        .split(/\r?\n/)
        .map((line) => line.slice(line.indexOf(' ') + 1));
    };

  const curl: Verdicts = (cases) =>
    Promise.all(
      cases.map(async ({ name, port }) => {
        const host = isIP(name) === 6 ? `[${name}]` : name;
        const to = ['--connect-to', `${host}:443:127.0.0.1:${port}`, `https://${host}/`];
        return await verdict('curl', ['-q', '-sS', '--noproxy', '*', '--cacert', authority.rootFile, ...to]);
      }),
    );

  const openssl: Verdicts = (cases) =>
    Promise.all(
      cases.map(async ({ name }, index) => {
        const leaf = path.join(folder.path, `${index}.pem`);
        writeFileSync(leaf, chainFor(name));
        const issuerFile = path.join(authority.folder, 'issuer.pem');
        const trust = ['-x509_strict', '-CAfile', authority.rootFile, '-untrusted', issuerFile];
        const wanted = [isIP(name) === 0 ? '-verify_hostname' : '-verify_ip', name];
        return await verdict('openssl', ['verify', '-purpose', 'sslserver', ...trust, ...wanted, leaf]);
      }),
    );

  const CLIENTS: [name: string, verdicts: Verdicts, missing?: () => Promise<string | undefined>][] = [
    ['Node', handshakes],
    ['curl', curl, () => missing('curl', ['--version'], /OpenSSL/)],
    ['OpenSSL', openssl, () => missing('openssl', ['version'], /^OpenSSL [3-9]/)],
    [
      'Python',
      program('python3', [path.join(FOLDER, 'connect.py')]),
      () => missing('python3', ['--version']),
    ],
    ['Java', program('java', [path.join(FOLDER, 'Connect.java')]), () => missing('java', ['--version'])],
  ];
  for (const [name, verdicts, reasonToSkip] of CLIENTS) {
    it(`take it for what it may vouch for, and for nothing else: ${name}`, async function () {
      const reason = await reasonToSkip?.();
      if (reason !== undefined) {
        console.warn(`      ${name} is left out: ${reason}`);
        this.skip(); // the line printed before says why
      }
      const found = await verdicts([...inside, ...outside]);

      expect(found.slice(0, INSIDE.length)).to.deep.equal(INSIDE.map(() => 'accepted'));
      const refusals = found.slice(INSIDE.length);
      expect(refusals).to.have.length(OUTSIDE.length + 1);
      for (const refusal of refusals) {
        expect(refusal).to.match(/^refused: .*(permitted subtree violation|name constraints check failed)/s);
      }
    });
  }
});

async function verdict(command: string, args: readonly string[]): Promise<string> {
  try {
    await run(command, args);
    return 'accepted';
  } catch (error) {
    return `refused: ${error}`;
  }
}

/** What keeps a program from being tried; undefined when nothing does. */
async function missing(command: string, args: string[], wanted = /./): Promise<string | undefined> {
  try {
    const { stdout } = await run(command, args, { timeout: 30_000 });
    return wanted.test(stdout) ? undefined : `it is another one: ${stdout.split('\n')[0]}`;
  } catch (error) {
    return `${command} cannot be started (${(error as NodeJS.ErrnoException).code})`;
  }
}
