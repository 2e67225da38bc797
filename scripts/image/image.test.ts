import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { validate } from 'dockerfile-utils';
import { startGenesysMock } from '../../mock-server/index.ts';
import { readDockerfile, type Stage, wordsOf } from './dockerfile.ts';
import { takeSteps } from './take-steps.ts';

const run = promisify(execFile);
const ROOT = path.join(import.meta.dirname, '..', '..');
const read = (name: string) => readFile(path.join(ROOT, name), 'utf8');

/** What a program of Node ends with, and what it says of it. */
const end = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: unknown; stderr: string }> =>
  run(process.execPath, args, { cwd: ROOT, env }).then(
    ({ stderr }) => ({ code: 0, stderr }),
    (error: { code: unknown; stderr: string }) => error,
  );

describe('the Dockerfile', () => {
  let text: string;
  let stages: Stage[];
  let image: Stage | undefined;

  before(async () => {
    text = await read('Dockerfile');
    stages = readDockerfile(text);
    image = stages.at(-1);
  });

  it('has nothing that the linter finds, warnings included', () => {
    expect(validate(text)).to.deep.equal([]);
  });

  it('builds with the Node of the clone, and runs on the same major version without root and shell', async () => {
    const node = (await read('.nvmrc')).trim();
    const [major] = node.split('.');

    expect(stages.map((stage) => stage.image)).to.deep.equal([
      `node:${node}-slim`,
      `gcr.io/distroless/nodejs${major}-debian13:nonroot`,
    ]);
    expect(image?.steps.find(({ keyword }) => keyword === 'USER')?.text).to.equal('nonroot');
    expect(image?.steps.filter(({ keyword }) => keyword === 'RUN')).to.deep.equal([]);
  });

  it('is given all but what git ignores', async () => {
    const patterns = async (name: string) =>
      (await read(name)).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const ignored = (await patterns('.gitignore')).map((line) => {
      const pattern = line.replace(/\/$/, '');
      // A pattern without a slash means any folder to git, and the topmost one to Docker.
      return pattern.includes('/') ? pattern : `**/${pattern}`;
    });

    expect(await patterns('.dockerignore')).to.have.members([...ignored, '.git']);
  });

  it('listens where the port is exposed, and refuses to without a control token', async () => {
    const { PATH, HOME } = process.env;
    const words = wordsOf(image, 'CMD');

    expect(image?.steps.find(({ keyword }) => keyword === 'EXPOSE')?.text).to.equal('4310');
    expect(words).to.deep.equal(['start', '--host', '0.0.0.0']);
    expect(await end(['scripts/cli/genesys-mock.js', ...words], { PATH, HOME })).to.deep.include({
      code: 2,
      stderr:
        'Others can reach the host "0.0.0.0"; without a control token (--control-token) it must be 127.0.0.1, ::1 or localhost.\n',
    });
  });

  it('asks for the health of a mock, and needs no token for it', async () => {
    const [program, ...args] = wordsOf(image, 'HEALTHCHECK');
    const mock = await startGenesysMock({ controlToken: 'a-token-for-this-test' });
    const env = { GENESYS_MOCK_PORT: new URL(mock.url).port };

    const healthy = await end(args, env);
    await mock.close();
    const gone = await end(args, env);

    expect(program).to.equal('/nodejs/bin/node');
    expect(healthy).to.include({ code: 0 });
    expect(gone).to.include({ code: 1 });
  });
});

describe('the steps of a Dockerfile', () => {
  let folder: string;

  before(function () {
    if (process.platform !== 'win32') return;
    console.warn('      steps of a Dockerfile are not taken on Windows: they are written for sh');
    this.skip(); // the line printed before says why
  });
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'steps-'));
    await mkdir(path.join(folder, 'source'));
    await writeFile(path.join(folder, 'source', 'given.txt'), 'given');
    await writeFile(path.join(folder, 'source', 'litter.txt'), 'litter');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const take = (text: string) =>
    takeSteps(readDockerfile(text), {
      source: path.join(folder, 'source'),
      files: ['given.txt'],
      root: path.join(folder, 'stages'),
      env: { PATH: process.env.PATH },
      tell: () => {},
    });

  it('are taken in the order of the file, with the given files and variables and no others', async () => {
    const workdir = await take(`FROM a AS build
WORKDIR /made
WORKDIR /source
COPY . .
RUN ls > ../made/files \\
 && env > ../made/variables
FROM b
WORKDIR /app
COPY --from=build /made .`);

    expect(workdir).to.equal(path.join(folder, 'stages', '1', 'app'));
    expect(await readFile(path.join(workdir, 'files'), 'utf8')).to.equal('given.txt\n');
    expect(await readFile(path.join(workdir, 'variables'), 'utf8'))
      .to.include('PATH=')
      .and.not.include('NODE_OPTIONS');
  });

  it('end with the output of the one that fails', async () => {
    const failure = await take('FROM a\nRUN echo the reason && exit 3').catch(String);

    expect(failure).to.include('RUN echo the reason && exit 3\nended with 3:\nthe reason\n');
  });
});
