import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { quietLogger } from '../../base/logger.ts';
import { builtInDocument } from '../../openapi/load-document.ts';
import { BUILT_IN_ORGANIZATION } from '../../org/built-in-organization.ts';
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

  it('is empty where nothing was replayed', async () => {
    expect(await read()).to.deep.equal({ status: 200, body: { at: null, interactions: [] } });
  });
});
