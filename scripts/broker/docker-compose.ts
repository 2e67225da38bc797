import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type CommandContext, CommandError, PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';

/**
 * Runs `docker compose` on the `compose.yaml` of the clone. What it prints goes where this process prints.
 *
 * @throws CommandError saying what is missing, or that it did not succeed
 */
export async function runDockerCompose(args: readonly string[], context: CommandContext): Promise<void> {
  const hasCompose = (await runDocker(['compose', 'version'], 'ignore', context)) === 0;
  if (!hasCompose) {
    throw new CommandError(
      'Docker is here, but not Compose, its plugin for several containers: https://docs.docker.com/compose/install/',
    );
  }
  const code = await runDocker(['compose', ...args], 'inherit', context);
  if (code !== 0) {
    throw new CommandError(`docker compose ${args.join(' ')} failed (exit code ${code}); it says why above.`);
  }
}

async function runDocker(
  args: readonly string[],
  stdio: 'ignore' | 'inherit',
  { env }: CommandContext,
): Promise<number> {
  try {
    const [code] = await once(spawn('docker', args, { cwd: PACKAGE_FOLDER, env, stdio }), 'close');
    return code;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new CommandError(
      'Docker is not installed, or not on the PATH; the broker runs in it: https://docs.docker.com/get-started/get-docker/',
    );
  }
}
