import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';
import { readAcceptedChanges } from './accepted-changes.ts';

const ENTRY = `
accepted:
  - fingerprint: 0123456789ab
    owner: Integration team
    reason: Nobody uses it any more.
    expires: 2026-10-01
`;

describe('accepted-changes.yaml', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'accepted-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function read(text: string): ReturnType<typeof readAcceptedChanges> {
    const file = path.join(folder, 'accepted-changes.yaml');
    await writeFile(file, text);
    return readAcceptedChanges(file);
  }

  it('holds a fingerprint, an owner, a reason and an expiry', async () => {
    expect(await read(ENTRY)).to.deep.equal([
      {
        fingerprint: '0123456789ab',
        owner: 'Integration team',
        reason: 'Nobody uses it any more.',
        expires: '2026-10-01',
      },
    ]);
  });

  for (const [what, text, message] of [
    ['an expiry', ENTRY.replace('    expires: 2026-10-01\n', ''), 'expires'],
    ['an expiry that is a date', ENTRY.replace('2026-10-01', 'never'), 'expires'],
    ['a whole fingerprint', ENTRY.replace('0123456789ab', 'abc'), '12 hex digits'],
    ['a reason', ENTRY.replace('Nobody uses it any more.', 'ok'), 'reason'],
    ['known keys only', ENTRY.replace('owner', 'onwer'), 'onwer'],
  ] as const) {
    it(`wants ${what}`, async () => {
      const error = await read(text).catch((reason: unknown) => reason);

      expect(String(error)).to.include('accepted-changes.yaml').and.include(message);
    });
  }

  it('may be empty or absent', async () => {
    expect(await read('accepted:\n')).to.deep.equal([]);
    expect(await readAcceptedChanges(path.join(folder, 'none.yaml'))).to.deep.equal([]);
  });

  it('is readable as it is committed', async () => {
    expect(await readAcceptedChanges(path.join(PACKAGE_FOLDER, 'accepted-changes.yaml'))).to.be.an('array');
  });
});
