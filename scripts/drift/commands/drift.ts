import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import {
  type CommandContext,
  type CommandDefinition,
  CommandError,
  plain,
  reasonOf,
  requirePackages,
  visible,
  withProgress,
} from '../../../mock-server/cli/index.ts';
import { PACTS_ENVIRONMENT, recordedPacts } from '../../pacts/recorded-pacts.ts';
import { cachedReleases } from '../../releases/cached-releases.ts';
import { listSdkReleases } from '../../releases/sdk-registry.ts';
import { CACHE_FOLDER, loadVendorDocument } from '../../releases/vendor-document.ts';
import { readAnnouncements } from '../announcements.ts';
import { type AcceptedDocuments, readAcceptedDocuments } from '../documents/accepted-documents.ts';
import { type DriftReport, EXIT_CODES } from '../drift-report.ts';
import { type Against, findDrift } from '../find-drift.ts';
import { readAcceptedChanges } from '../findings/accepted-changes.ts';
import { JUDGING_PACKAGES } from '../packages.ts';
import { FORMATS, type FormatName } from '../report/formats.ts';
import { countCalls } from '../surface/journal.ts';
import { formatList, listSurface } from '../surface/list.ts';
import { type Contract, readContract } from '../surface/pact.ts';
import { deriveSurface } from '../surface/surface.ts';

interface DriftOptions {
  readonly against?: readonly string[];
  readonly from: string;
  readonly format: readonly FormatName[];
  readonly output?: readonly string[];
  readonly announcements?: string;
  readonly list?: true;
  readonly journal?: string;
}

export const drift: CommandDefinition<DriftOptions> = {
  name: 'drift',
  description: "Would today's Genesys still accept what Cognigy sends?",
  options: [
    new Option(
      '--against <document...>',
      'sdk (the newest release), sdk@<version>, swagger (the official document), slice (the accepted one), an address or a ' +
        'file; may be repeated (default: sdk, and swagger when it can be reached)',
    ),
    new Option('--from <document>', 'what contracts were last known to agree with, named as above').default(
      'slice',
    ),
    new Option('--format <format...>', 'how to report; may be repeated')
      .choices(Object.keys(FORMATS))
      .default(['pretty'], 'pretty'),
    new Option(
      '--output <file...>',
      'write there instead of to the terminal; the first file is for the first format, and so on',
    ),
    new Option(
      '--announcements <feed>',
      "the vendor's change feed, RSS or JSON, an address or a file: adds the entry that matches",
    ),
    new Option(
      '--list',
      'show what the contracts use, with permissions and error codes; --format pretty or json',
    ),
    new Option(
      '--journal <file>',
      'with --list: a saved answer of GET /__mock/requests, to see how often each operation was called',
    ),
  ],
  environment: PACTS_ENVIRONMENT,
  notes: `Findings in accepted-changes.yaml of this folder do not count until they expire. Releases are fetched once and kept in ${CACHE_FOLDER}.`,
  examples: [
    'genesys-mock drift',
    'genesys-mock drift --against sdk@259.0.0',
    'genesys-mock drift --against ./swagger.json --format sarif --output drift.sarif',
    'genesys-mock drift --format json --output drift.json --format markdown',
    'genesys-mock drift --against sdk@262.0.0 --from sdk@252.0.0',
    'genesys-mock drift --list',
  ],
  exitCodes: {
    0: 'compatible',
    1: 'broken: a finding of severity error that nobody accepted',
    2: 'could not tell: bad usage, no network, an unreadable document',
  },
  async run(context, options) {
    const { format: formats, output: outputs = [] } = options;
    mustFit(options);
    if (options.list !== true) requirePackages('genesys-mock drift', JUDGING_PACKAGES, context.project);
    const accepted = await readAcceptedDocuments();
    const contracts = await Promise.all((await recordedPacts(context)).map(readContract));
    const print = async (text: string, output: string | undefined): Promise<void> => {
      if (output === undefined) context.out(`${text}\n`);
      else await writeReport(output, `${text}\n`);
    };

    if (options.list === true) {
      await print(await list(contracts, accepted, options), outputs[0]);
      return 0;
    }
    const report = await judge(contracts, accepted, options, context);
    for (const [index, format] of formats.entries()) {
      const paint = outputs[index] === undefined ? context.paint : plain;
      await print(FORMATS[format](report, paint), outputs[index]);
    }
    // A report in a file or for a machine does not show why there is no answer.
    const isShown = formats.some((format, index) => format === 'pretty' && outputs[index] === undefined);
    if (report.verdict === 'unknown' && !isShown) {
      for (const { reason } of report.unread) context.err(`${reason}\n`);
    }
    return EXIT_CODES[report.verdict];
  },
};

/** @throws CommandError for options that do not go together */
function mustFit({ format, output = [], list: isList, journal }: DriftOptions): void {
  if (output.length > format.length) throw new CommandError('There are more --output than --format.');
  if (journal !== undefined && isList !== true) throw new CommandError('--journal goes with --list.');
  if (isList === true && !format.every((name) => name === 'pretty' || name === 'json')) {
    throw new CommandError('--list has two formats: pretty and json.');
  }
}

/** XML may not hold what a terminal would obey, and files are shown in terminals too. */
async function writeReport(file: string, text: string): Promise<void> {
  await writeFile(file, visible(text)).catch((error: unknown) => {
    throw new CommandError(`The report cannot be written: ${reasonOf(error)}`);
  });
}

async function list(
  contracts: readonly Contract[],
  { provider }: AcceptedDocuments,
  { journal, format }: DriftOptions,
): Promise<string> {
  const calls = journal === undefined ? undefined : await countCalls(journal, provider);
  const rows = listSurface(deriveSurface(contracts, [provider]), provider, calls);
  return format[0] === 'json' ? JSON.stringify(rows, null, 2) : formatList(rows);
}

const DEFAULT_AGAINST: readonly Against[] = [
  { reference: 'sdk', isOptional: false },
  { reference: 'swagger', isOptional: true },
];

async function judge(
  contracts: readonly Contract[],
  accepted: AcceptedDocuments,
  { against, from, announcements }: DriftOptions,
  context: CommandContext,
): Promise<DriftReport> {
  const progress = <T>(step: string, work: () => Promise<T>): Promise<T> => withProgress(context, step, work);
  return findDrift(
    {
      accepted,
      contracts,
      changes: await readAcceptedChanges(path.join(context.project, 'accepted-changes.yaml')),
      announcements: announcements === undefined ? [] : await readAnnouncements(announcements),
      today: new Date().toISOString().slice(0, 10),
      load: (reference) => progress(`reading ${reference}`, () => loadVendorDocument(reference)),
      listReleases: () => progress('asking the registry for releases', () => listSdkReleases()),
      isCached: cachedReleases(),
      progress,
    },
    against?.map((reference) => ({ reference, isOptional: false })) ?? DEFAULT_AGAINST,
    from,
  );
}
