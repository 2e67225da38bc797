import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type CommandContext, CommandError, findPackageFile } from '../../mock-server/cli/index.ts';

/**
 * Runs consumer tests, which write the pacts, in a process of their own. Only when all of them pass their pacts replace those that are
 * there; what they print is shown only when they do not.
 *
 * @param tests files
 * @throws CommandError when they do not pass
 */
export async function recordPacts(
  tests: readonly string[],
  context: Pick<CommandContext, 'pactsFolder' | 'env' | 'err' | 'timeoutMs'>,
): Promise<void> {
  const pacts = path.resolve(context.pactsFolder);
  const recorded = await mkdtemp(path.join(tmpdir(), 'pacts-'));
  try {
    // The settings of mocha are in the folder of the project.
    await runTests(tests, path.dirname(path.dirname(pacts)), {
      ...context,
      env: { ...context.env, PACTS_DIRECTORY: recorded },
    });
    await rm(pacts, { recursive: true, force: true });
    await cp(recorded, pacts, { recursive: true });
  } finally {
    await rm(recorded, { recursive: true });
  }
}

async function runTests(
  tests: readonly string[],
  cwd: string,
  { env, err, timeoutMs }: Pick<CommandContext, 'env' | 'err' | 'timeoutMs'>,
): Promise<void> {
  const mocha = findPackageFile('mocha/bin/mocha.js');
  if (mocha === undefined) {
    throw new CommandError('The consumer tests need mocha, which is not installed: npm ci');
  }
  try {
    await promisify(execFile)(process.execPath, [mocha, ...tests], {
      cwd,
      env,
      timeout: timeoutMs,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      killed,
    } = error as { stdout?: string; stderr?: string; killed?: boolean };
    err(stdout + stderr);
    throw new CommandError(
      killed === true
        ? `The pacts are not recorded: the consumer tests did not end within ${timeoutMs / 1000} s.`
        : 'The pacts are not recorded: the consumer tests fail.',
    );
  }
}
