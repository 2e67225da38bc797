import { statSync } from 'node:fs';
import path from 'node:path';
import { type CommandContext, CommandError, PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { readContract } from '../drift/surface/pact.ts';
import { findPacts, namesIn } from './find-pacts.ts';
import { recordPacts } from './record-pacts.ts';

const OWN_PACTS = path.join(PACKAGE_FOLDER, 'contracts', 'pacts');

/** The variable of commands that are about pacts. */
export const PACTS_ENVIRONMENT = {
  PACTS_DIRECTORY: 'a folder of pacts to take instead of the recorded ones',
};

type PactsContext = Pick<CommandContext, 'pactsFolder' | 'env' | 'err' | 'timeoutMs'>;

/**
 * The pacts that a command is about, those in folders below included. Where the tests that record them lie beside their folder, as in a
 * clone, they are recorded first when there are none, or when something there has changed since. The installed package brings its pacts.
 *
 * @param own where the package has its own
 * @returns their paths
 * @throws CommandError when there is none, or they cannot be recorded; VendorError naming a file that is not a pact
 */
export async function recordedPacts(context: PactsContext, own = OWN_PACTS): Promise<string[]> {
  const files = await findOrRecord(context, own);
  await Promise.all(files.map(readContract));
  return files;
}

async function findOrRecord(context: PactsContext, own: string): Promise<string[]> {
  const { env, err } = context;
  const folder = path.resolve(context.pactsFolder);
  const contracts = path.dirname(folder);
  // What lies beside a folder that the user names is nobody's business.
  const beside = env.PACTS_DIRECTORY ? [] : namesIn(contracts, { recursive: false });
  const tests = beside.filter((name) => name.endsWith('.pact.test.ts'));
  const known = findPacts(context.pactsFolder);
  if (tests.length > 0) {
    if (known.length > 0 && !hasChanged(contracts, folder, known)) return known;
    err(
      `${known.length === 0 ? 'No pacts are recorded yet' : 'The contracts have changed since their pacts were recorded'}: ` +
        'running the consumer tests first (npm run test:consumer).\n',
    );
    await recordPacts(
      tests.map((name) => path.join(contracts, name)),
      context,
    );
    return findPacts(context.pactsFolder);
  }
  if (known.length === 0) {
    throw new CommandError(
      `There is no pact in ${context.pactsFolder}; PACTS_DIRECTORY names a folder that has some.`,
    );
  }
  if (folder !== own) return known;
  err(`These are the pacts that come with the package (${own}); PACTS_DIRECTORY names others.\n`);
  // What Genesys has removed is kept in folders below, as a proof to this project; it would turn every user's drift red.
  return known.filter((file) => path.dirname(file) === folder);
}

/** Whether anything beside the pacts is newer than they are. */
function hasChanged(contracts: string, folder: string, pacts: readonly string[]): boolean {
  const recorded = Math.min(...pacts.map((file) => statSync(file).mtimeMs));
  return namesIn(contracts, { recursive: true })
    .map((name) => path.join(contracts, name))
    .filter((file) => file !== folder && !file.startsWith(folder + path.sep))
    .some((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > recorded);
}
