import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import * as YAML from 'yaml';
import * as z from 'zod';
import { CACHE_FOLDER } from '../releases/vendor-document.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const WORKFLOWS = path.join(ROOT, '.github', 'workflows');

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.looseObject({}),
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: z.string().optional(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      'timeout-minutes': z.number(),
      steps: z.array(step),
    }),
  ),
});
const manifest = z.looseObject({ scripts: z.record(z.string(), z.string()) });

const texts = new Map(
  readdirSync(WORKFLOWS).map((name) => [name, readFileSync(path.join(WORKFLOWS, name), 'utf8')]),
);
const read = (name: string): z.output<typeof workflow> => workflow.parse(YAML.parse(texts.get(name) ?? ''));

describe('the workflows', () => {
  for (const [name, text] of texts) {
    it(`${name} pins every action to a commit`, () => {
      const used = [...text.matchAll(/uses: (\S+)(.*)/g)];

      expect(used).to.have.length.greaterThan(0);
      for (const [line, action = '', comment] of used) {
        expect(action, line).to.match(/^[\w./-]+@[0-9a-f]{40}$/);
        expect(comment, line).to.match(/^ # v\d/);
      }
    });

    it(`${name} starts without permissions`, () => {
      expect(read(name).permissions).to.deep.equal({});
    });

    it(`${name} puts no expression into the text of a shell`, () => {
      for (const { steps } of Object.values(read(name).jobs)) {
        for (const { run = '' } of steps) expect(run).to.not.include('${{');
      }
    });

    it(`${name} runs npm scripts that exist`, () => {
      const { scripts } = manifest.parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
      const run = [...text.matchAll(/npm run (?:--\S+ )*([\w:]+[\w:-]*)/g)].map(([, script]) => script);

      expect(Object.keys(scripts)).to.include.members(run);
    });
  }

  for (const name of ['publish.yml', 'contract-requiring-verification.yml']) {
    it(`${name} never runs the code of a pull request`, () => {
      expect(Object.keys(read(name).on)).to.not.include.members(['pull_request']);
      expect(Object.keys(read(name).on)).to.not.include.members(['pull_request_target']);
    });

    it(`${name} does nothing where there is no broker`, () => {
      for (const job of Object.values(read(name).jobs)) {
        expect(job.if).to.include("vars.PACT_BROKER_BASE_URL != ''");
      }
    });

    it(`${name} gives secrets to those steps only that talk to the broker`, () => {
      for (const { steps } of Object.values(read(name).jobs)) {
        for (const { env, run = '' } of steps.filter((it) => JSON.stringify(it).includes('secrets.'))) {
          expect(env).to.have.property('PACT_BROKER_TOKEN');
          expect(run).to.match(
            /npm run (can-i-deploy|record-deployment|genesys-mock -- (publish|record-release|verify) ?)/,
          );
        }
      }
      expect(texts.get(name)?.match(/secrets\./g)).to.have.length.greaterThan(0);
    });
  }

  it('ci.yml, which pull requests of forks run, knows no secret', () => {
    expect(read('ci.yml').on).to.have.property('pull_request');
    expect(texts.get('ci.yml')).to.not.include('secrets');
  });

  it('publish.yml follows a push to main of this repository and nothing else', () => {
    const { on, jobs } = read('publish.yml');

    expect(on).to.deep.equal({
      workflow_run: { workflows: ['ci'], types: ['completed'], branches: ['main'] },
    });
    expect(jobs.publish?.if)
      .to.include("github.event.workflow_run.conclusion == 'success'")
      .and.include("github.event.workflow_run.event == 'push'")
      .and.include('github.event.workflow_run.head_repository.full_name == github.repository');
  });

  it('publish.yml publishes, asks and records, in this order, what ci has seen', () => {
    const steps = read('publish.yml').jobs.publish?.steps ?? [];
    const scripts = steps.flatMap(
      ({ run }) => /npm run (?:genesys-mock -- )?([\w:-]+)/.exec(run ?? '')?.[1] ?? [],
    );

    expect(scripts).to.deep.equal(['test:consumer', 'publish', 'can-i-deploy', 'record-deployment']);
    expect(steps[0]).to.have.nested.property('with.ref', `\${{ github.event.workflow_run.head_sha }}`);
  });

  it('api-drift.yml keeps releases between its runs, where drift looks for them', () => {
    const [cached] =
      read('api-drift.yml').jobs.drift?.steps.filter(({ uses }) => uses?.includes('/cache@')) ?? [];

    const { path: folder } = z.looseObject({ path: z.string() }).parse(cached?.with);
    expect(folder).to.match(/^~\/\.cache\//);
    const names = folder.split('/').slice(2);
    // The user's cache has another place on each system; on Windows it has a folder of its own in the program's.
    expect(CACHE_FOLDER.split(path.sep).filter((name) => name !== 'Cache')).to.include.members(names);
  });

  it('contract-requiring-verification.yml follows the event that the webhook sends', () => {
    expect(read('contract-requiring-verification.yml').on).to.have.deep.property('repository_dispatch', {
      types: ['contract_requiring_verification_published'],
    });
  });

  it('release.yml follows the tag of a version and nothing else, and knows no secret', () => {
    expect(read('release.yml').on).to.deep.equal({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
    expect(texts.get('release.yml')).to.not.include('secrets.');
  });

  it('release.yml gives each job no more than it needs', () => {
    const { jobs } = read('release.yml');
    const permissions = Object.entries(jobs).map(([name, job]) => [name, job.permissions]);

    expect(Object.fromEntries(permissions)).to.deep.equal({
      check: { contents: 'read' },
      package: { contents: 'read' },
      image: { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
      npm: { 'id-token': 'write' },
      github: { contents: 'write' },
    });
  });

  it('release.yml publishes what was checked, to npm after the rest, and from no cache', () => {
    const { jobs } = read('release.yml');
    const needs = Object.entries(jobs).map(([name, job]) => [name, job.needs]);
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run));
    const [publishing = '', ...others] = runs.filter((run) => run.includes('npm publish'));

    expect(Object.fromEntries(needs)).to.deep.equal({
      check: undefined,
      package: 'check',
      image: 'package',
      npm: ['package', 'image'],
      github: ['package', 'npm'],
    });
    expect(runs).to.include.members(['npm run check', 'npm test', 'npm run test:package']);
    expect(publishing).to.include('--provenance').and.include('.tgz');
    expect(others).to.deep.equal([]);
    expect(texts.get('release.yml')).to.not.match(/cache:|actions\/cache@/);
  });

  it('release.yml makes the image for both platforms, and signs what it has pushed', () => {
    const steps = read('release.yml').jobs.image?.steps ?? [];
    const stepOf = (action: string) => steps.find(({ uses = '' }) => uses.startsWith(`${action}@`));

    expect(stepOf('docker/build-push-action'))
      .to.have.property('with')
      .that.includes({ platforms: 'linux/amd64,linux/arm64', push: true });
    expect(stepOf('actions/attest-build-provenance')).to.have.nested.property(
      'with.subject-digest',
      `\${{ steps.build.outputs.digest }}`,
    );
  });
});
