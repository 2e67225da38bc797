import { Option } from 'commander';
import {
  type CommandContext,
  type CommandDefinition,
  CommandError,
  type ExitCode,
  reasonOf,
  requirePackages,
  withProgress,
} from '../../../mock-server/cli/index.ts';
import { PACTS_ENVIRONMENT, recordedPacts } from '../../pacts/recorded-pacts.ts';
import { listSdkReleases } from '../../releases/sdk-registry.ts';
import { CACHE_FOLDER, loadVendorDocument } from '../../releases/vendor-document.ts';
import { VendorError } from '../../releases/vendor-error.ts';
import { readAcceptedDocuments } from '../documents/accepted-documents.ts';
import { type BisectLimits, type BisectSources, findFirstBreak } from '../find-first-break.ts';
import { describeRelease } from '../findings/since.ts';
import { JUDGING_PACKAGES } from '../packages.ts';
import { describeFinding } from '../report/pretty.ts';
import { type Contract, readContract } from '../surface/pact.ts';

interface BisectOptions extends BisectLimits {
  readonly pact?: string;
}

/** Where releases come from. */
export interface Releases {
  readonly list: typeof listSdkReleases;
  readonly load: typeof loadVendorDocument;
}

/** @param releases tests have no registry and pass their own */
export function bisectWith(releases: Releases): CommandDefinition<BisectOptions> {
  return {
    name: 'bisect',
    description: 'Finds the first published vendor release in which a contract breaks.',
    options: [
      new Option('--pact <file>', 'the contract; each of the recorded ones when left out'),
      new Option(
        '--interaction <text>',
        'only what concerns an interaction whose description contains the text',
      ),
      new Option('--good <version>', 'a release that accepted the contract; looked for when left out'),
      new Option('--bad <version>', 'a release that does not; the newest one when left out'),
    ],
    environment: PACTS_ENVIRONMENT,
    notes: `Releases are fetched once and kept in ${CACHE_FOLDER}.`,
    examples: [
      'genesys-mock bisect',
      'genesys-mock bisect --pact handover.json --interaction "a message" --good 207.0.0 --bad 262.0.0',
    ],
    exitCodes: {
      0: 'no release breaks it',
      1: 'a release breaks it',
      2: 'could not tell: bad usage, no network, a contract that no release accepts',
    },
    run: (context, options) => bisectAll(releases, context, options),
  };
}

export const bisect = bisectWith({ list: listSdkReleases, load: loadVendorDocument });

async function bisectAll(
  { list, load }: Releases,
  context: CommandContext,
  { pact, ...limits }: BisectOptions,
): Promise<ExitCode> {
  requirePackages('genesys-mock bisect', JUDGING_PACKAGES, context.project);
  const contracts = await readContracts(pact, limits.interaction, context);
  const sources: Omit<BisectSources, 'contract'> = {
    accepted: await readAcceptedDocuments(),
    releases: await withProgress(context, 'asking the registry for releases', () => list()),
    load: (version) => withProgress(context, `reading sdk@${version}`, () => load(`sdk@${version}`)),
  };
  const codes = new Set<ExitCode>();
  for (const contract of contracts) {
    if (codes.size > 0) context.out('\n');
    codes.add(await bisectOne({ ...sources, contract }, limits, context));
  }
  if (codes.has(1)) return 1;
  return codes.has(2) ? 2 : 0;
}

/** @throws CommandError when none has an interaction with the text */
async function readContracts(
  pact: string | undefined,
  interaction: string | undefined,
  context: CommandContext,
): Promise<Contract[]> {
  const files = pact === undefined ? await recordedPacts(context) : [pact];
  const contracts = await Promise.all(files.map(readContract));
  if (interaction === undefined) return contracts;
  const matching = contracts.filter(({ interactions, messages }) =>
    [...interactions, ...messages].some(({ description }) => description.includes(interaction)),
  );
  if (matching.length > 0) return matching;
  const names = contracts.map(({ file }) => file).join(', ');
  throw new CommandError(`no interaction of ${names} has "${interaction}" in its description`);
}

async function bisectOne(
  sources: BisectSources,
  limits: BisectLimits,
  { out, err, paint }: CommandContext,
): Promise<ExitCode> {
  const { consumer } = sources.contract;
  try {
    const found = await findFirstBreak(sources, limits);
    if (found === undefined) {
      out(`No release up to ${limits.bad ?? 'the newest'} breaks ${consumer}.\n`);
      return 0;
    }
    const { first, last, findings } = found;
    const lines = [
      `${describeRelease(first)} is the first release that breaks ${consumer}; ${last.version} still accepts it.`,
      ...findings.flatMap((finding) => ['', ...describeFinding(finding, paint)]),
    ];
    out(`${lines.join('\n')}\n`);
    return 1;
  } catch (error) {
    // The other contracts may have an answer.
    if (!(error instanceof VendorError)) throw error;
    err(`${consumer}: ${reasonOf(error)}\n`);
    return 2;
  }
}
