import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type GenesysMockOptions, startGenesysMock } from '../../index.ts';

describe('the last verification', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'verification-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async (options: GenesysMockOptions) => {
    await using genesys = await startGenesysMock(options);
    const response = await fetch(`${genesys.url}/__mock/verification`);
    return { status: response.status, body: await response.json() };
  };
  const inFolder = () => ({ verificationReport: path.join(folder, 'verification.json') });

  it('is what the replay wrote', async () => {
    await writeFile(
      path.join(folder, 'verification.json'),
      '{"at": "2026-01-15T09:00:00Z", "interactions": []}',
    );

    expect(await read(inFolder())).to.deep.equal({
      status: 200,
      body: { at: '2026-01-15T09:00:00Z', interactions: [] },
    });
  });

  it('is empty where nothing was replayed', async () => {
    expect(await read(inFolder())).to.deep.equal({ status: 200, body: { at: null, interactions: [] } });
  });

  for (const [what, text] of [
    ['no JSON', '{"at": secret'],
    ['no object', '3'],
  ] as const) {
    it(`is refused where the file is ${what}, without its text`, async () => {
      await writeFile(path.join(folder, 'verification.json'), text);

      const { status, body } = await read(inFolder());

      expect(status).to.equal(409);
      expect(JSON.stringify(body))
        .to.contain('"code":"mock.control.conflict"')
        .and.contain('verification.json cannot be read (it is no JSON object)')
        .and.not.contain('secret');
    });
  }

  it('is empty where nobody said where it is written', async () => {
    expect(await read({})).to.deep.equal({ status: 200, body: { at: null, interactions: [] } });
  });
});
