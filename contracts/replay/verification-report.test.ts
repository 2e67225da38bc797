import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { writeVerificationReport } from './verification-report.ts';

describe('the report of a replay', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'report-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has the pact beside the result, for requests and for messages', async () => {
    const pact = path.join(folder, 'pact.json');
    const report = path.join(folder, 'below/report.json');
    const interactions = [
      {
        description: 'a request for a queue',
        providerStates: [{ name: 'a queue named {name}', params: { name: 'Support' } }],
        request: { method: 'GET', path: '/queue' },
        response: { status: 200, body: { content: { id: 'x' }, contentType: 'application/json' } },
      },
      { description: 'a message', contents: { content: { text: 'hello' } } },
    ];
    await writeFile(pact, JSON.stringify({ interactions }));
    const broken = { description: 'a request for a queue', holds: false, problems: ['no'], places: ['$.id'] };
    const good = { description: 'a message', holds: true, problems: [], places: [] };

    await writeVerificationReport([pact], [broken, good], report);

    expect(JSON.parse(await readFile(report, 'utf8')).interactions).to.deep.equal([
      {
        ...broken,
        states: ['a queue named Support'],
        request: { method: 'GET', path: '/queue', body: null },
        expected: { status: 200, body: { id: 'x' } },
      },
      { ...good, states: [], request: null, expected: { status: null, body: { text: 'hello' } } },
    ]);
  });
});
