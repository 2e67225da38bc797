import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type CommandDefinition, CommandError, runAsProcess } from '../../mock-server/cli/index.ts';
import { readDockerfile } from './dockerfile.ts';
import { takeSteps } from './take-steps.ts';
import { tryImage } from './try-image.ts';

const run = promisify(execFile);

/** Takes the steps of the Dockerfile without a container engine. */
const steps: CommandDefinition = {
  name: 'image:steps',
  description: 'Takes the steps of the Dockerfile in empty folders, and starts what they make.',
  notes:
    'It stands in for a build where there is no container engine. A step has no variables but PATH and HOME, and ' +
    'NODE_EXTRA_CA_CERTS where the registry needs it: packages come from there. What base images and users do is not tried.',
  examples: ['npm run image:steps'],
  exitCodes: { 0: 'the image would start', 1: 'it would not', 2: 'bad usage' },
  async run({ out, project }) {
    const root = await mkdtemp(path.join(tmpdir(), 'image-'));
    try {
      const stages = readDockerfile(await readFile(path.join(project, 'Dockerfile'), 'utf8'));
      const app = await takeSteps(stages, {
        source: project,
        files: await listFiles(project),
        root,
        env: bareEnvironment(process.env),
        tell: (step) => out(`${step}\n`),
      });
      await tryImage(stages.at(-1), app, out);
      return 0;
    } catch (error) {
      throw new CommandError(error instanceof Error ? error.message : String(error), 1);
    } finally {
      await rm(root, { recursive: true });
    }
  },
};

/** What a clone holds, and what will be added to it. */
async function listFiles(project: string): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = await run('git', args, { cwd: project, maxBuffer: 2 ** 26 });
  return stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(project, file)));
}

/** This Node and what the system has, but none of the tools that the clone has installed. */
function bareEnvironment({ PATH = '', HOME, NODE_EXTRA_CA_CERTS }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const system = PATH.split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return {
    PATH: [path.dirname(process.execPath), ...system].join(path.delimiter),
    HOME,
    NODE_EXTRA_CA_CERTS,
  };
}

if (import.meta.main) await runAsProcess(steps);
