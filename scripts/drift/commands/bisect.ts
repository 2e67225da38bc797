import { parseArgs } from 'node:util';
import { listSdkReleases } from '../../releases/sdk-registry.ts';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { VendorError } from '../../releases/vendor-error.ts';
import { type Command, PROCESS_SHELL, runCommand, withProgress } from '../cli.ts';
import { readAcceptedDocuments } from '../documents/accepted-documents.ts';
import { bisect } from '../find-first-break.ts';
import { describeRelease } from '../findings/since.ts';
import { describeFinding } from '../report/pretty.ts';
import { readContract } from '../surface/pact.ts';

const HELP = `Finds the first published vendor release in which a contract breaks.

Usage: npm run bisect -- --pact <file> [options]

  --pact <file>         the contract
  --interaction <text>  only what concerns an interaction whose description contains the text
  --good <version>      a release that accepted the contract; looked for when left out
  --bad <version>       a release that does not; the newest one when left out

Examples
  npm run bisect -- --pact 'contracts/pacts/retired/Cognigy Guest Chat-Genesys Cloud.json'
  npm run bisect -- --pact handover.json --interaction 'a message' --good 207.0.0 --bad 262.0.0

Releases are fetched once and kept in .cache/vendor.

Exit codes
  0  no release breaks it
  1  a release breaks it
  2  could not tell: bad usage, no network, a contract that no release accepts
`;

const OPTIONS = {
  pact: { type: 'string' },
  interaction: { type: 'string' },
  good: { type: 'string' },
  bad: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** @returns the exit code */
export const main: Command = async (args, shell) => {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    shell.out(HELP);
    return 0;
  }
  if (values.pact === undefined) throw new Error('--pact <file> is missing; see --help');
  const contract = await readContract(values.pact);
  const { interaction, good, bad } = values;
  const described = [...contract.interactions, ...contract.messages].map(({ description }) => description);
  if (interaction !== undefined && !described.some((description) => description.includes(interaction))) {
    throw new VendorError(`no interaction of ${contract.file} has "${interaction}" in its description`);
  }

  const found = await bisect(
    {
      accepted: await readAcceptedDocuments(),
      contract,
      releases: await withProgress(shell, 'asking the registry for releases', listSdkReleases()),
      load: (version) => withProgress(shell, `reading sdk@${version}`, loadVendorDocument(`sdk@${version}`)),
    },
    { interaction, good, bad },
  );
  if (found === undefined) {
    shell.out(`No release up to ${bad ?? 'the newest'} breaks ${contract.consumer}.\n`);
    return 0;
  }
  const { first, last } = found;
  const details = found.findings.flatMap((finding) => ['', ...describeFinding(finding)]);
  shell.out(
    `${[`${describeRelease(first)} is the first release that breaks ${contract.consumer}; ${last.version} still accepts it.`, ...details].join('\n')}\n`,
  );
  return 1;
};

if (import.meta.main) {
  process.exitCode = await runCommand(main, process.argv.slice(2), PROCESS_SHELL);
}
