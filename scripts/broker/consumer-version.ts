import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CommandError, type Environment } from '../../mock-server/cli/index.ts';

export interface ConsumerVersion {
  /** The commit, 40 hex digits: a name for what was built that never changes its meaning. */
  readonly commit: string;
  readonly branch: string;
  /** Where the build can be looked at; undefined outside of GitHub Actions. */
  readonly buildUrl: string | undefined;
}

/**
 * Finds out what is checked out.
 *
 * The commit comes from git even in GitHub Actions: after another workflow, `GITHUB_SHA` is the newest commit of the main branch
 * and not the one that was built. The branch comes from GitHub, because git is on a detached commit there.
 *
 * @throws CommandError when it is not a work tree, or when neither git nor GitHub names a branch
 */
export async function readConsumerVersion(project: string, env: Environment): Promise<ConsumerVersion> {
  const commit = await git(project, env, 'rev-parse', 'HEAD');
  const branch = branchOfGitHub(env) ?? (await git(project, env, 'branch', '--show-current'));
  if (branch === '') {
    throw new CommandError('git is not on a branch here: check one out first.');
  }
  return { commit, branch, buildUrl: buildOfGitHub(env) };
}

/**
 * A version is a commit, so what is published under it has to be what the commit makes.
 *
 * @throws CommandError naming the first change
 */
export async function mustBeClean(project: string, env: Environment): Promise<void> {
  const changes = (await git(project, env, 'status', '--porcelain')).split('\n').filter(Boolean);
  const [first] = changes;
  if (first === undefined) return;
  const others = changes.length === 1 ? '' : ` and ${changes.length - 1} more`;
  throw new CommandError(
    `The work tree has changes that are in no commit (${first.trim()}${others}): commit them first.`,
  );
}

function branchOfGitHub(env: Environment): string | undefined {
  if (env.GITHUB_ACTIONS !== 'true') return undefined;
  if (env.GITHUB_HEAD_REF) return env.GITHUB_HEAD_REF;
  return env.GITHUB_REF_TYPE === 'branch' ? env.GITHUB_REF_NAME : undefined;
}

function buildOfGitHub(env: Environment): string | undefined {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID)
    return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

async function git(project: string, env: Environment, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', project, ...args], { env });
    return stdout.trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new CommandError('A version is a commit, and git is not installed, or not on the PATH.');
    }
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    if (stderr.includes('not a git repository')) {
      throw new CommandError(
        `A version is a commit, and ${project} is in no git work tree: run this in one.`,
      );
    }
    throw new CommandError(`git cannot tell what is checked out in ${project}: ${stderr.split('\n')[0]}`);
  }
}
