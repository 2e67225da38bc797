import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { parse } from 'yaml';
import { type OrganizationInput, organizationSchema, startGenesysMock } from '../../mock-server/index.ts';
import { INFERRED, inferredBehaviour } from './inferred.ts';
import { README, withTables } from './tables.ts';

const run = promisify(execFile);
const readme = readFileSync(README, 'utf8');
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The fenced blocks of the README, in order. */
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}));
const blocksOf = (language: string) =>
  blocks.filter((block) => block.language === language).map((block) => block.code);

/** Ids of one request differ from run to run. */
const withoutIds = (text: string) => text.replace(/"(contextId|correlationId)":"[^"]*"/g, '"$1":"…"').trim();

describe('README.md', () => {
  it('has tables that are fresh', () => {
    expect(withTables(readme)).to.equal(readme);
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

  it('shows shell commands that do what it says they do', async () => {
    const [start, ...commands] = blocksOf('sh');
    expect(start?.trim()).to.equal('npm ci && npm start');
    await using genesys = await startGenesysMock();
    const script = commands
      .slice(0, 3)
      .join('\necho; echo ----\n')
      .replaceAll('http://127.0.0.1:4310', genesys.url);

    const { stdout } = await run('sh', ['-eu', '-c', script]);

    const answers = stdout.split('----').map(withoutIds);
    const [refused, accepted] = blocksOf('json').map(withoutIds);
    expect(answers[0]).to.equal(refused);
    expect(answers[1]).to.equal(accepted);
    expect(answers[2]).to.include('The token expired at');
  });

  it('shows programs that run', async () => {
    const outputs = await Promise.all(
      blocksOf('ts').map(async (code) => {
        const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '-e', code], {
          cwd: root,
        });
        return stdout;
      }),
    );

    expect(outputs).to.have.lengthOf(4);
    expect(outputs[0]).to.match(/^401 credentials\.expired\nThe token expired at /);
    expect(outputs[1]).to.equal('Billing, Support\n');
    expect(outputs[2]).to.equal('webhook: Receipt \nwebhook: Text Hello, how can I help?\n');
    expect(outputs[3]).to.match(
      /^200\n503\n200\nError: The client has bad manners:\n- request 3: early-retry\. /,
    );
  });

  it('shows an organisation file that is accepted', () => {
    const [file] = blocksOf('yaml');

    const organization = organizationSchema.parse(parse(file ?? '') as OrganizationInput);

    expect(organization.queues.map((queue) => queue.name)).to.deep.equal(['Support']);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: object;
    };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);

    expect(Object.keys(scripts)).to.include.members(named);
  });

  it('links only to files that exist', () => {
    for (const [, target = ''] of readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      expect(() => readFileSync(new URL(`../../${target}`, import.meta.url)), target).to.not.throw();
    }
  });
});
