import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROVIDER } from '../../../contracts/index.ts';
import type { SamplePact } from './sample-pacts.ts';

export interface WorkTree extends AsyncDisposable {
  readonly project: string;
  readonly pacts: string;
  git(...args: string[]): Promise<string>;
  /** As the consumer tests do: git ignores the folder. */
  record(...pacts: readonly SamplePact[]): Promise<void>;
}

/** Makes a git work tree with one commit on `main` and the pacts given. */
export async function createWorkTree(...pacts: readonly SamplePact[]): Promise<WorkTree> {
  const project = await mkdtemp(path.join(tmpdir(), 'work-tree-'));
  const folder = path.join(project, 'pacts');
  const git = async (...args: string[]): Promise<string> => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    const { stdout } = await promisify(execFile)('git', ['-C', project, ...identity, ...args]);
    return stdout.trim();
  };
  const record = async (...more: readonly SamplePact[]): Promise<void> => {
    for (const pact of more) {
      const file = path.join(folder, `${pact.consumer.name}-${PROVIDER}.json`);
      await writeFile(file, JSON.stringify(pact));
    }
  };

  await mkdir(folder);
  await writeFile(path.join(project, '.gitignore'), 'pacts/\n');
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'Begin');
  await record(...pacts);
  return {
    project,
    pacts: folder,
    git,
    record,
    [Symbol.asyncDispose]: () => rm(project, { recursive: true }),
  };
}
