import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { runHere, runScript } from '../../../mock-server/cli/testing/index.ts';
import { contract } from '../testing/contracts.ts';
import { withPacts } from '../testing/pact-file.ts';
import { driftIssues } from './issues.ts';

const REPORT = {
  verdict: 'broken',
  from: 'specs/',
  documents: [{ document: 'sdk@263.0.0', version: '263.0.0', sha256: '' }],
  unread: [],
  unusedAcceptances: [],
  findings: [
    {
      kind: 'operation-missing',
      consumer: 'Cognigy',
      used: '',
      vendor: 'GET /api/v2/x',
      vendorText: 'GET /api/v2/x',
      detail: '',
      interactions: ['a call'],
      file: '',
      fingerprint: '0123456789ab',
      severity: 'error',
      title: 'operation gone',
      effect: 'Every call gets 404.',
      fix: 'Move on.',
      seenIn: [{ document: 'sdk@263.0.0' }],
    },
  ],
};

/** Stands for the GitHub CLI: notes what it is told, one JSON list a line, and knows of no issue. */
const FAKE_GH = (log: string): string => `#!${process.execPath}
require('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + '\\n');
if (process.argv[3] === 'list') console.log('[]');
if (process.env.GH_FAILS) { console.error('gh: not logged in'); process.exit(4); }
`;

describe('npm run drift:issues', () => {
  before(function () {
    if (process.platform !== 'win32') return;
    console.log('drift:issues is not tested on Windows: a script cannot stand for gh.exe there');
    this.skip(); // the line printed before says why
  });

  async function run(environment: Record<string, string> = {}) {
    return withPacts([contract([])], async (_pacts, folder) => {
      const log = path.join(folder, 'calls');
      await writeFile(path.join(folder, 'gh'), FAKE_GH(log));
      await chmod(path.join(folder, 'gh'), 0o755);
      await writeFile(path.join(folder, 'report.json'), JSON.stringify(REPORT));
      const PATH = `${folder}${path.delimiter}${process.env.PATH ?? ''}`;
      const result = await runScript('scripts/drift/commands/issues.ts', [path.join(folder, 'report.json')], {
        ...process.env,
        PATH,
        ...environment,
      });
      const calls = (await readFile(log, 'utf8').catch(() => '[]')).trim().split('\n');
      return { ...result, calls: calls.map((line): string[] => JSON.parse(line)) };
    });
  }

  it('opens an issue with the GitHub CLI', async () => {
    const { code, out, err, calls } = await run();

    expect(code, err).to.equal(0);
    expect(out).to.equal('opened 0123456789ab\n');
    expect(calls.map(([noun, verb]) => `${noun} ${verb}`)).to.deep.equal([
      'label create',
      'issue list',
      'issue create',
    ]);
    expect(calls.at(-1)?.join('\n'))
      .to.include('Every call gets 404.')
      .and.include('<!-- drift:0123456789ab sdk -->');
  });

  for (const [what, file, reason] of [
    ['there is no such file', 'none.json', 'none.json is no report of '],
    ['the file is a folder', 'scripts', 'scripts is no report of '],
    ['the file is another one', 'package.json', 'package.json is no report of '],
  ] as const) {
    it(`exits with 2 and one plain line when ${what}`, async () => {
      const { code, out, err } = await runHere(driftIssues, [file]);

      expect({ code, out }).to.deep.equal({ code: 2, out: '' });
      expect(err)
        .to.match(/^.+\n$/)
        .and.include(reason);
    });
  }

  it('exits with 2 and one plain line when there is no GitHub CLI', async () => {
    const { code, err } = await run({ PATH: '/nowhere' });

    expect(code).to.equal(2);
    expect(err).to.match(/^The GitHub CLI is not installed, or not on the PATH: .+\n$/);
  });

  it('exits with 2 and one plain line when the GitHub CLI fails', async () => {
    const { code, out, err } = await run({ GH_FAILS: 'yes' });

    expect(code).to.equal(2);
    expect(out).to.equal('');
    expect(err).to.match(/^.+\n$/);
  });
});
