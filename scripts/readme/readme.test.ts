import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { parse } from 'yaml';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { type OrganizationInput, organizationSchema, startGenesysMock } from '../../mock-server/index.ts';
import { COMMANDS } from '../cli/commands.ts';
import { RENAMED_SCRIPTS } from '../cli/renamed-scripts.ts';
import { INFERRED, inferredBehaviour } from './inferred.ts';
import { MOCK_README, withTables } from './tables.ts';

const run = promisify(execFile);
const readDocument = (name: string) => readFileSync(path.join(PACKAGE_FOLDER, name), 'utf8');

/** The fenced blocks of a document in one language, in order. */
const blocksOf = (name: string, language: string) =>
  [...readDocument(name).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, tag]) => tag === language)
    .map(([, , code = '']) => code);

/** Ids of one request differ from run to run. */
const withoutIds = (text: string) => text.replace(/"(contextId|correlationId)":"[^"]*"/g, '"$1":"…"').trim();

describe('mock-server/README.md', () => {
  it('has tables that are fresh', () => {
    const text = readFileSync(MOCK_README, 'utf8');

    expect(withTables(text)).to.equal(text);
  });

  it('comes with a list of what is inferred that is fresh', () => {
    const list = inferredBehaviour();

    expect(list.split('\n').length).to.be.greaterThan(60);
    expect(list, 'a row of the registry').to.include('| Error `precondition.failed` with 412:');
    expect(list, 'an origin').to.include(
      '| Error `invalid.query.param.value`: what Genesys answers to a repeated parameter',
    );
    expect(readFileSync(INFERRED, 'utf8')).to.equal(list);
  });

  it('shows programs that run', async () => {
    const outputs = await outputsOf('mock-server/README.md');

    expect(outputs).to.have.lengthOf(2);
    expect(outputs[0]).to.equal('webhook: Receipt \nwebhook: Text Hello, how can I help?\n');
    expect(outputs[1]).to.match(
      /^200\n503\n200\nError: The client has bad manners:\n- request 3: early-retry\. /,
    );
  });

  it('shows an organisation file that is accepted', () => {
    const [file] = blocksOf('mock-server/README.md', 'yaml');

    const organization = organizationSchema.parse(parse(file ?? '') as OrganizationInput);

    expect(organization.queues.map((queue) => queue.name)).to.deep.equal(['Support']);
  });
});

describe('README.md', () => {
  it('shows shell commands that do what it says they do', async () => {
    const [, start, ...commands] = blocksOf('README.md', 'sh');
    expect(start?.trim()).to.equal('npm ci && npm start');
    await using genesys = await startGenesysMock();
    const script = commands
      .slice(0, 3)
      .join('\necho; echo ----\n')
      .replaceAll('http://127.0.0.1:4310', genesys.url);

    const { stdout } = await run('sh', ['-eu', '-c', script]);

    const answers = stdout.split('----').map(withoutIds);
    const [refused, accepted] = blocksOf('README.md', 'json').map(withoutIds);
    expect(answers[0]).to.equal(refused);
    expect(answers[1]).to.equal(accepted);
    expect(answers[2]).to.include('The token expired at');
  });

  it('installs the package by its name, and runs commands that it has', () => {
    const [install = ''] = blocksOf('README.md', 'sh');
    const { name, bin } = JSON.parse(readDocument('package.json')) as { name: string; bin: object };

    expect(install).to.match(new RegExp(`^npm install --save-dev ${name}\n`));
    for (const [, command = '', first = 'start'] of install.matchAll(/^npx (\S+)(?: (\S+))?.*$/gm)) {
      expect(bin).to.have.property(command);
      expect(COMMANDS).to.have.property(first);
    }
  });

  it('shows programs that run', async () => {
    const outputs = await outputsOf('README.md');

    expect(outputs).to.have.lengthOf(2);
    expect(outputs[0]).to.match(/^401 credentials\.expired\nThe token expired at /);
    expect(outputs[1]).to.equal('Billing, Support\n');
  });
});

describe('UPGRADING.md', () => {
  it('names every script that has another name now, and the command that it is', () => {
    const rows = [
      ...readDocument('UPGRADING.md').matchAll(/^\| `([\w:-]+)` \| `genesys-mock ([\w-]+)` \|$/gm),
    ];

    expect(Object.fromEntries(rows.map(([, former, name]) => [former, name]))).to.deep.equal(RENAMED_SCRIPTS);
  });
});

const DOCUMENTS = [
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'DECISIONS.md',
    'UPGRADING.md',
    'contracts/README.md',
    'mock-server/README.md',
  ],
  ...['.github/actions/README.md', 'contracts/examples/languages/README.md'],
  ...['scripts/bench/README.md', 'scripts/broker/README.md', 'scripts/drift/README.md', 'specs/README.md'],
];
for (const name of DOCUMENTS) {
  describe(name, () => {
    const text = readDocument(name);

    it('names npm scripts that exist', () => {
      const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: object };
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script);

      expect(Object.keys(scripts)).to.include.members(named);
    });

    it('links only to files that exist', () => {
      const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
      const folder = path.join(PACKAGE_FOLDER, path.dirname(name));

      expect(targets.filter((target) => !existsSync(path.join(folder, target)))).to.deep.equal([]);
    });
  });
}

/** What the programs of a document print when they are run in the folder of the project. */
function outputsOf(name: string): Promise<string[]> {
  return Promise.all(
    blocksOf(name, 'ts').map(async (code) => {
      const args = ['--input-type=module-typescript', '-e', code];
      const { stdout } = await run(process.execPath, args, { cwd: PACKAGE_FOLDER });
      return stdout;
    }),
  );
}
