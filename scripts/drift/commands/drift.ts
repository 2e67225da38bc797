import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { listSdkReleases } from '../../releases/sdk-registry.ts';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { readAnnouncements } from '../announcements.ts';
import {
  type Command,
  findPacts,
  isCached,
  PROCESS_SHELL,
  PROJECT_FOLDER,
  runCommand,
  withProgress,
} from '../cli.ts';
import { readAcceptedDocuments } from '../documents/accepted-documents.ts';
import { type Against, EXIT_CODES, findDrift } from '../find-drift.ts';
import { readAcceptedChanges } from '../findings/accepted-changes.ts';
import { FORMATS, type FormatName, isFormatName } from '../report/formats.ts';
import { countCalls } from '../surface/journal.ts';
import { formatList, listSurface } from '../surface/list.ts';
import { readContract } from '../surface/pact.ts';
import { deriveSurface } from '../surface/surface.ts';

const HELP = `Would today's Genesys still accept what Cognigy sends?

Usage: npm run drift -- [options]

  --against <document>  sdk (the newest release), sdk@<version>, swagger (the official document), slice (the accepted
                        one), an address or a file; may be repeated. Default: sdk, and swagger when it can be reached
  --from <document>     what contracts were last known to agree with: slice (default) or as above
  --format <format>     pretty (default), markdown, json, junit, sarif or github; may be repeated
  --output <file>       write there instead of to the terminal; the first file is for the first format, and so on
  --announcements <f>   the vendor's change feed, RSS or JSON, an address or a file: adds the entry that matches
  --list                show what the contracts use, with permissions and error codes; --format pretty or json
  --journal <file>      with --list: a saved answer of GET /__mock/requests, to see how often each operation was called

Examples
  npm run drift
  npm run drift -- --against sdk@259.0.0
  npm run drift -- --against ./swagger.json --format sarif --output drift.sarif
  npm run drift -- --format json --output drift.json --format markdown
  npm run drift -- --against sdk@262.0.0 --from sdk@252.0.0
  npm run drift -- --list

Findings in accepted-changes.yaml do not count until they expire.

Exit codes
  0  compatible
  1  broken: a finding of severity error that nobody accepted
  2  could not tell: bad usage, no network, an unreadable document
`;

const OPTIONS = {
  against: { type: 'string', multiple: true },
  from: { type: 'string', default: 'slice' },
  format: { type: 'string', multiple: true },
  output: { type: 'string', multiple: true },
  announcements: { type: 'string' },
  list: { type: 'boolean', default: false },
  journal: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const DEFAULT_AGAINST: readonly Against[] = [
  { reference: 'sdk', isOptional: false },
  { reference: 'swagger', isOptional: true },
];

/** @returns the exit code */
export const main: Command = async (args, shell) => {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    shell.out(HELP);
    return 0;
  }
  const formats = (values.format ?? ['pretty']).map(toFormatName);
  const outputs = values.output ?? [];
  if (outputs.length > formats.length) throw new Error('there are more --output than --format');
  const accepted = await readAcceptedDocuments();
  const contracts = await Promise.all(findPacts(shell.pactsFolder).map(readContract));
  const print = async (text: string, output: string | undefined): Promise<void> => {
    if (output === undefined) shell.out(`${text}\n`);
    else await writeFile(output, `${stripVTControlCharacters(text)}\n`);
  };

  if (values.list) {
    const surface = deriveSurface(contracts, [accepted.provider]);
    const calls =
      values.journal === undefined ? undefined : await countCalls(values.journal, accepted.provider);
    const rows = listSurface(surface, accepted.provider, calls);
    await print(formats[0] === 'json' ? JSON.stringify(rows, null, 2) : formatList(rows), outputs[0]);
    return 0;
  }

  const load = (reference: string): ReturnType<typeof loadVendorDocument> =>
    withProgress(shell, `reading ${reference}`, loadVendorDocument(reference));
  const report = await findDrift(
    {
      accepted,
      contracts,
      changes: await readAcceptedChanges(path.join(PROJECT_FOLDER, 'accepted-changes.yaml')),
      announcements: values.announcements === undefined ? [] : await readAnnouncements(values.announcements),
      today: new Date().toISOString().slice(0, 10),
      load,
      listReleases: () => withProgress(shell, 'asking the registry for releases', listSdkReleases()),
      isCached,
    },
    values.against?.map((reference) => ({ reference, isOptional: false })) ?? DEFAULT_AGAINST,
    values.from,
  );
  for (const [index, format] of formats.entries()) await print(FORMATS[format](report), outputs[index]);
  // A report in a file or for a machine does not show why there is no answer.
  const isShown = formats.some((format, index) => format === 'pretty' && outputs[index] === undefined);
  if (report.verdict === 'unknown' && !isShown) {
    for (const { reason } of report.unread) shell.err(`${reason}\n`);
  }
  return EXIT_CODES[report.verdict];
};

function toFormatName(name: string): FormatName {
  if (isFormatName(name)) return name;
  throw new Error(`--format ${name} is none of ${Object.keys(FORMATS).join(', ')}`);
}

if (import.meta.main) {
  process.exitCode = await runCommand(main, process.argv.slice(2), PROCESS_SHELL);
}
