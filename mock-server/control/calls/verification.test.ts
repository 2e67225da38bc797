import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { MockError } from '../../errors/mock-error.ts';
import { quietLogger } from '../../logger.ts';
import { BUILT_IN_ORGANIZATION } from '../../org/built-in-organization.ts';
import { builtInDocument } from '../../spec/load-document.ts';
import { World } from '../../world.ts';
import { reportAt } from './verification.ts';

describe('the last verification', () => {
  let folder: string;
  const world = new World({
    organization: BUILT_IN_ORGANIZATION,
    document: builtInDocument(),
    log: quietLogger,
    seed: 'genesys',
    explained: true,
    journalSize: 1,
  });
  const call = { correlationId: '', params: {}, query: new URLSearchParams(), body: undefined, headers: {} };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'verification-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = () =>
    reportAt(pathToFileURL(path.join(folder, 'verification.json')))(world, call, undefined as never);

  it('is what the replay wrote', async () => {
    await writeFile(
      path.join(folder, 'verification.json'),
      '{"at": "2026-01-15T09:00:00Z", "interactions": []}',
    );

    expect(await read()).to.deep.equal({
      status: 200,
      body: { at: '2026-01-15T09:00:00Z', interactions: [] },
    });
  });

  it('says how to make one where there is none', async () => {
    const error = await Promise.resolve(read()).catch((thrown: unknown) => thrown);

    expect(error).to.be.instanceOf(MockError);
    expect((error as MockError).why.reason).to.contain('npm run test:provider');
  });
});
