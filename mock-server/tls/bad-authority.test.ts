import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { openAuthority } from './authority.ts';
import { commonName, DAY_MS, HOUR_MS, signCertificate } from './certificate.ts';
import { ofAuthority } from './extensions.ts';
import { refusal } from './testing/refusal.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const ANEW = 'says how clients forget it; then delete the folder';

describe('an authority that cannot be used', () => {
  const temporary = temporaryFolder();
  const good = path.join(temporary.path, 'good');
  const other = path.join(temporary.path, 'other');
  const folder = path.join(temporary.path, 'authority');
  const file = (name: string) => path.join(folder, name);
  const exchange = (...names: string[]) => {
    for (const name of names) cpSync(path.join(other, name), file(name));
  };
  before(() => {
    openAuthority({ folder: good });
    openAuthority({ folder: other });
  });
  beforeEach(() => {
    cpSync(good, folder, { recursive: true });
    chmodSync(folder, 0o700);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  after(() => temporary[Symbol.dispose]());

  const open = (later = 0) => refusal(() => openAuthority({ folder, now: () => Date.now() + later }));

  const DAMAGES: [name: string, damage: () => void, ...sentence: string[]][] = [
    ['is a file', () => replace(folder, (place) => writeFileSync(place, '')), `${folder} is no folder`],
    ['is empty', () => replace(folder, (place) => mkdirSync(place, 0o700)), 'root.pem', 'is missing', ANEW],
    ['lacks its key', () => rmSync(file('issuer.key')), 'issuer.key', 'is missing', ANEW],
    [
      'has a folder for a file',
      () => replace(file('root.pem'), (place) => mkdirSync(place)),
      'root.pem is no file',
    ],
    ['has a damaged root', () => writeFileSync(file('root.pem'), 'x'), 'is damaged (root.pem)', ANEW],
    ['has a cut certificate', () => cut(file('issuer.pem')), 'is damaged (issuer.pem)', ANEW],
    ['has a cut key', () => cut(file('issuer.key')), 'is damaged (issuer.key)', ANEW],
    ['has the key of another', () => exchange('issuer.key'), 'a key that does not fit its issuer.pem', ANEW],
    [
      'has the issuer of another',
      () => exchange('issuer.key', 'issuer.pem'),
      'its root.pem did not sign',
      ANEW,
    ],
    ['has the root of another', () => exchange('root.pem'), 'its root.pem did not sign', ANEW],
    ['has no name constraints', () => writeUnbounded(folder), 'is not bounded to names', ANEW],
  ];
  for (const [name, damage, ...sentence] of DAMAGES) {
    it(`is refused when it ${name}`, () => {
      damage();

      expect(
        sentence.filter((part) => !open().includes(part)),
        open(),
      ).to.deep.equal([]);
    });
  }

  it('is refused when it ends within a day', () => {
    const end = 3 * 365 * DAY_MS;

    expect(() => openAuthority({ folder, now: () => Date.now() + end - DAY_MS - HOUR_MS })).to.not.throw();
    expect(open(end - DAY_MS + HOUR_MS)).to.match(/ ends at 20\d\d-\S+Z: "genesys-mock trust --remove"/);
  });

  it('is refused when it was made in the future', () => {
    expect(open(-2 * DAY_MS)).to.match(/ is valid from 20\d\d-\S+Z on: the clock of this machine/);
  });

  describe('because of who may use it', () => {
    before(function () {
      if (process.platform !== 'win32') return;
      console.warn('      left out: Windows has neither such modes nor owners');
      this.skip(); // the line printed before says why
    });

    for (const [name, place, mode, mend] of [
      ['a folder that others can list', folder, 0o755, `(mode 755): chmod 700 ${folder}.`],
      ['a folder that its group can write to', folder, 0o720, `(mode 720): chmod 700 ${folder}.`],
      [
        'a key that others can read',
        file('issuer.key'),
        0o604,
        `(mode 604): chmod 600 ${file('issuer.key')}.`,
      ],
    ] as const) {
      it(`is refused with ${name}`, () => {
        chmodSync(place, mode);

        expect(open()).to.contain(mend).and.contain('made anew').and.contain(ANEW);
      });
    }

    it('is refused when it is a link', () => {
      renameSync(folder, `${folder}-elsewhere`);
      symlinkSync(`${folder}-elsewhere`, folder);

      expect(open()).to.contain(`${folder} is a symbolic link`);

      rmSync(folder);
      symlinkSync('nowhere', folder);
      expect(open()).to.contain(`${folder} is a symbolic link`);
    });

    it('is refused when its key is a link', () => {
      rmSync(file('issuer.key'));
      symlinkSync(path.join(good, 'issuer.key'), file('issuer.key'));

      expect(open()).to.contain(`${file('issuer.key')} is a symbolic link`);
    });

    it('is refused when it belongs to another user', function () {
      if (process.getuid?.() !== 0) {
        console.warn('      left out: only root can give files to others');
        this.skip(); // the line printed before says why
      }
      chownSync(file('issuer.key'), 12_345, 0);
      expect(open()).to.contain(
        `${file('issuer.key')}, which the authority for TLS needs, belongs to another user (12345)`,
      );

      chownSync(folder, 12_345, 0);
      expect(open()).to.contain(
        `${folder}, which the authority for TLS needs, belongs to another user (12345)`,
      );
    });
  });
});

function replace(place: string, make: (place: string) => void): void {
  rmSync(place, { recursive: true });
  make(place);
}

function cut(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.length / 2));
}

/** A root and an issuer as they should be, but for the constraints. */
function writeUnbounded(folder: string): void {
  const [root, issuer] = [1, 2].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  if (root === undefined || issuer === undefined) return;
  const subject = commonName('root');
  const common = { issuer: subject, from: Date.now() - HOUR_MS, until: Date.now() + 9 * DAY_MS };
  const certificate = (name: Buffer, { publicKey }: typeof root, below: number) =>
    signCertificate(
      { ...common, subject: name, publicKey, extensions: ofAuthority(publicKey, root.publicKey, below) },
      root.privateKey,
    );
  writeFileSync(path.join(folder, 'root.pem'), certificate(subject, root, 1));
  writeFileSync(path.join(folder, 'issuer.pem'), certificate(commonName('issuer'), issuer, 0));
  writeFileSync(path.join(folder, 'issuer.key'), issuer.privateKey.export({ type: 'pkcs8', format: 'pem' }));
}
