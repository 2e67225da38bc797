import { cp } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import {
  type CommandContext,
  type CommandDefinition,
  CommandError,
  reasonOf,
  runAsProcess,
  withProgress,
} from '../../mock-server/cli/index.ts';
import { installPinned } from '../processes/install-pinned.ts';
import { isGood, type Result, toTable } from './table.ts';
import { TRIES, type Try } from './tries.ts';
import { tryClient } from './try-client.ts';

const PACKAGES = path.join(import.meta.dirname, 'packages');
const PROGRAMS = path.join(import.meta.dirname, 'programs');

interface ClientsOptions {
  readonly only?: string;
  readonly json?: true;
}

const clients: CommandDefinition<ClientsOptions> = {
  name: 'clients',
  description:
    "Tries clients that know only Genesys's names, each with a mock of its own: through the proxy, with the preload, by their gateway setting.",
  options: [
    new Option('--only <text>', 'those whose client, package or way has this text in it'),
    new Option('--json', 'print JSON instead of the table'),
  ],
  notes:
    'The clients are installed with npm once, below .cache/. curl and Python are tried where they are there.',
  examples: [
    'npm run clients',
    'npm run clients -- --only sdk-150',
    'npm run clients -- --only preload --json',
  ],
  exitCodes: { 0: 'all works that the clients can do', 1: 'not all of it', 2: 'it cannot be tried' },
  async run(context, { only = '', json }) {
    const wanted = TRIES.filter((each) => wordsOf(each).includes(only.toLowerCase()));
    if (wanted.length === 0)
      throw new CommandError(`No client has "${only}" in its name; see npm run clients.`);
    const folder = await withProgress(context, 'installing the clients', installClients);
    const results = await tryAll(wanted, folder, context);
    context.out(json === true ? `${JSON.stringify(results, undefined, 2)}\n` : toTable(results));
    return isGood(results) ? 0 : 1;
  },
};

const wordsOf = ({ client, way, program }: Try): string => [client, way, ...program].join(' ').toLowerCase();

/** @returns a folder with the packages, and the programs beside them, which find them there */
async function installClients(): Promise<string> {
  const folder = await installPinned(PACKAGES, 'clients').catch((error: unknown) => {
    const [, code = reasonOf(error)] = /^npm error code (\S+)/m.exec(String(error)) ?? [];
    throw new CommandError(
      `The clients cannot be installed, so none was tried; is the registry in reach? npm says: ${code}`,
    );
  });
  await cp(PROGRAMS, path.join(folder, 'programs'), { recursive: true });
  return folder;
}

async function tryAll(tries: readonly Try[], folder: string, context: CommandContext): Promise<Result[]> {
  const results: Result[] = [];
  for (const each of tries) {
    const step = `trying ${each.program.slice(0, 2).join(' ')} (${each.way})`;
    results.push(await withProgress(context, step, () => tryClient(each, folder)));
  }
  return results;
}

if (import.meta.main) await runAsProcess(clients);
