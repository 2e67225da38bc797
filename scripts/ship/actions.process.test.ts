import { readdirSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import * as YAML from 'yaml';
import {
  DEFAULT_ORGANIZATION,
  HANDOVER_CLIENT,
  OPEN_INTEGRATION,
  SUPPORT_QUEUE,
} from '../../mock-server/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { JUDGING_PACKAGES } from '../drift/packages.ts';
import { ACTIONS, readAction, runAction } from './testing/run-action.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
interface Step {
  readonly uses?: string;
  readonly with?: object;
}

const ENTRY = path.join(ROOT, 'scripts', 'cli', 'genesys-mock.js');

describe('the actions', () => {
  let workspace: string;

  before(function () {
    if (process.platform !== 'win32') return;
    console.warn(
      '      the actions are not run on Windows: a script cannot stand for the installed command there',
    );
    this.skip(); // the line printed before says why
  });
  beforeEach(async () => {
    workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  });
  afterEach(() => rm(workspace, { recursive: true }));

  /** Puts a program into the workspace. */
  async function place(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(workspace, file)), { recursive: true });
    await writeFile(path.join(workspace, file), text);
    await chmod(path.join(workspace, file), 0o755);
  }
  /** As `npm install` would, but of this clone. */
  const install = () =>
    place('node_modules/.bin/genesys-mock', `#!/bin/sh\nexec '${process.execPath}' '${ENTRY}' "$@"\n`);
  /** The words that a program which stands for another one was given. */
  const recorder = (prints = '') =>
    `#!/bin/sh\nprintf '%s\\n' "$@" > '${workspace}/words'\nprintf '%s\\n' '${prints}'\n`;
  const words = async () => (await readFile(path.join(workspace, 'words'), 'utf8')).trimEnd().split('\n');
  /** With programs of the workspace before all others. */
  const env = () => ({ ...process.env, PATH: `${workspace}/bin${path.delimiter}${process.env.PATH ?? ''}` });

  for (const name of readdirSync(ACTIONS, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  )) {
    it(`put no expression into the text of a shell: ${name}`, () => {
      const { inputs, runs } = readAction(name);
      const [{ run, env: variables }] = runs.steps;

      expect(run).to.not.include('${{');
      expect(Object.values(variables)).to.have.members(
        Object.keys(inputs).map((input) => `\${{ inputs.${input} }}`),
      );
    });
  }

  it('are used in the recipes with inputs that they have', async () => {
    const recipes = await readFile(path.join(ACTIONS, 'README.md'), 'utf8');
    const blocks = [...recipes.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) =>
      YAML.parse(text),
    );
    const steps = blocks
      .flatMap(({ jobs = {} }) => Object.values<{ steps: Step[] }>(jobs))
      .flatMap((job) => job.steps);
    const used = steps.flatMap(({ uses = '', with: inputs = {} }) => {
      const name = /\.github\/actions\/([\w-]+)@/.exec(uses)?.[1];
      return name === undefined ? [] : [{ name, inputs: Object.keys(inputs) }];
    });

    expect(used.map(({ name }) => name)).to.deep.equal(['start-mock', 'drift']);
    for (const { name, inputs } of used) {
      expect(Object.keys(readAction(name).inputs), name).to.include.members(inputs);
    }
  });

  describe('start-mock', () => {
    it('starts the installed command with the words of its inputs, whatever is in them', async () => {
      await place('node_modules/.bin/genesys-mock', recorder('http://127.0.0.1:1'));

      await runAction(
        'start-mock',
        {
          port: '4310',
          organization: 'a file; touch bad.yaml',
          options: '--seed\n$(touch bad)\n\n--quiet\n',
        },
        workspace,
        env(),
      );

      expect(await words()).to.deep.equal([
        ...['start', '--detach', '--port', '4310', '--org', 'a file; touch bad.yaml'],
        ...['--seed', '$(touch bad)', '--quiet'],
      ]);
      expect(readdirSync(workspace)).to.have.members(['node_modules', 'words']);
    });

    it('takes the given version from npm, and the newest where none is installed', async () => {
      await place('bin/npx', recorder());
      await runAction('start-mock', {}, workspace, env());
      const newest = await words();
      await install();

      await runAction('start-mock', { version: '0.2.0' }, workspace, env());

      const start = ['start', '--detach', '--port', '0'];
      expect(newest).to.deep.equal(['--yes', 'cognigy-genesys-contracts@latest', ...start]);
      expect(await words()).to.deep.equal(['--yes', 'cognigy-genesys-contracts@0.2.0', ...start]);
    });
  });

  describe('start-mock with the command of this clone', () => {
    let pid: string | undefined;

    afterEach(() => {
      if (pid !== undefined) process.kill(Number(pid));
    });

    async function start(inputs: Readonly<Record<string, string>>) {
      await install();
      const ran = await runAction('start-mock', inputs, workspace);
      pid = /pid (\d+)/.exec(ran.out)?.[1];
      return ran;
    }

    it('hands the address of a mock and what requests have to name to the steps after it', async () => {
      const { code, err, variables, outputs } = await start({});

      expect(code, err).to.equal(0);
      const health = await fetch(`${outputs.url}/__mock/health`);
      expect(health.status).to.equal(200);
      expect(variables).to.deep.equal({
        GENESYS_MOCK_URL: outputs.url,
        GENESYS_MOCK_CLIENT_ID: HANDOVER_CLIENT.id,
        GENESYS_MOCK_CLIENT_SECRET: HANDOVER_CLIENT.secret,
        GENESYS_MOCK_ORGANIZATION_ID: DEFAULT_ORGANIZATION.id,
        GENESYS_MOCK_QUEUE_ID: SUPPORT_QUEUE.id,
        GENESYS_MOCK_INTEGRATION_ID: OPEN_INTEGRATION.id,
      });
    });

    it('hands on a secret with any characters in it, and leaves out what the organisation does not have', async () => {
      const secret = 'a=b <<end\nGENESYS_MOCK_URL=http://elsewhere';
      const organization = {
        ...DEFAULT_ORGANIZATION,
        clients: [{ ...HANDOVER_CLIENT, secret }],
        queues: [],
        integrations: [],
      };
      await writeFile(path.join(workspace, 'organization.json'), JSON.stringify(organization));

      const { code, out, err, variables, outputs } = await start({ organization: 'organization.json' });

      expect(code, err).to.equal(0);
      expect(variables).to.include({ GENESYS_MOCK_CLIENT_SECRET: secret, GENESYS_MOCK_URL: outputs.url });
      for (const line of secret.split('\n')) {
        expect(out.split('\n').filter((printed) => printed.includes(line))).to.deep.equal([
          `::add-mask::${line}`,
        ]);
      }
      expect(variables).to.not.have.any.keys('GENESYS_MOCK_QUEUE_ID', 'GENESYS_MOCK_INTEGRATION_ID');
    });

    it('fails with what the command says when the mock cannot start', async () => {
      const { code, err, variables } = await start({ organization: 'no-such-file.yaml' });

      expect(code).to.equal(2);
      expect(err).to.include('no-such-file.yaml');
      expect(variables).to.deep.equal({});
    });
  });

  describe('drift', () => {
    it('judges by what it is given, writes reports, and leads the summary to the job', async () => {
      await install();
      await copyFile(path.join(ROOT, 'accepted-changes.yaml'), path.join(workspace, 'accepted-changes.yaml'));

      const { code, err, summary } = await runAction(
        'drift',
        { against: 'slice', reports: 'json=drift.json\nsarif=drift.sarif' },
        workspace,
      );

      const report = JSON.parse(await readFile(path.join(workspace, 'drift.json'), 'utf8'));
      expect(report).to.include({ verdict: 'compatible' });
      expect(JSON.parse(await readFile(path.join(workspace, 'drift.sarif'), 'utf8'))).to.have.property(
        'runs',
      );
      expect(summary).to.match(/^#/);
      expect(code, err).to.equal(0);
    });

    for (const [code, against] of [
      [1, 'removed.json'],
      [2, 'no-such-file.json'],
    ] as const) {
      it(`ends with ${code} when the answer is that of ${against}`, async () => {
        await install();
        await writeFile(
          path.join(workspace, 'removed.json'),
          '{"swagger":"2.0","info":{"title":"Genesys","version":"1"},"paths":{}}',
        );

        const ran = await runAction('drift', { against }, workspace);

        expect(ran, ran.err).to.include({ code });
      });
    }

    it('takes the package, and what drift needs beside it, from npm where they are not installed', async () => {
      await place('bin/npx', recorder());

      await runAction('drift', { version: '0.2.0', against: 'sdk\nswagger' }, workspace, env());

      const { devDependencies } = packageJson;
      const optional = JUDGING_PACKAGES.map(
        (name) => `--package=${name}@${devDependencies[name as keyof typeof devDependencies]}`,
      );
      const given = await words();
      expect(given.slice(0, 7)).to.deep.equal([
        '--yes',
        '--package=cognigy-genesys-contracts@0.2.0',
        ...optional,
        ...['--', 'genesys-mock'],
      ]);
      expect(given.slice(-6)).to.deep.equal([
        '--against',
        'sdk',
        '--against',
        'swagger',
        '--format',
        'github',
      ]);
    });
  });
});
