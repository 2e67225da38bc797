import { Option } from 'commander';
import { type CommandDefinition, CommandError, withProgress } from '../../../mock-server/cli/index.ts';
import { listSdkReleases } from '../../releases/sdk-registry.ts';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { readAcceptedDocuments } from '../documents/accepted-documents.ts';
import { type BisectLimits, findFirstBreak } from '../find-first-break.ts';
import { describeRelease } from '../findings/since.ts';
import { describeFinding } from '../report/pretty.ts';
import { readContract } from '../surface/pact.ts';

interface BisectOptions extends BisectLimits {
  readonly pact: string;
}

export const bisect: CommandDefinition<BisectOptions> = {
  name: 'bisect',
  description: 'Finds the first published vendor release in which a contract breaks.',
  options: [
    new Option('--pact <file>', 'the contract (required)').makeOptionMandatory(),
    new Option(
      '--interaction <text>',
      'only what concerns an interaction whose description contains the text',
    ),
    new Option('--good <version>', 'a release that accepted the contract; looked for when left out'),
    new Option('--bad <version>', 'a release that does not; the newest one when left out'),
  ],
  notes: 'Releases are fetched once and kept in .cache/vendor.',
  examples: [
    'genesys-mock bisect --pact "contracts/pacts/retired/Cognigy Guest Chat-Genesys Cloud.json"',
    'genesys-mock bisect --pact handover.json --interaction "a message" --good 207.0.0 --bad 262.0.0',
  ],
  exitCodes: {
    0: 'no release breaks it',
    1: 'a release breaks it',
    2: 'could not tell: bad usage, no network, a contract that no release accepts',
  },
  async run(context, { pact, interaction, good, bad }) {
    const contract = await readContract(pact);
    const described = [...contract.interactions, ...contract.messages];
    if (interaction !== undefined && !described.some((one) => one.description.includes(interaction))) {
      throw new CommandError(`no interaction of ${contract.file} has "${interaction}" in its description`);
    }
    const found = await findFirstBreak(
      {
        accepted: await readAcceptedDocuments(),
        contract,
        releases: await withProgress(context, 'asking the registry for releases', listSdkReleases()),
        load: (version) =>
          withProgress(context, `reading sdk@${version}`, loadVendorDocument(`sdk@${version}`)),
      },
      { interaction, good, bad },
    );
    if (found === undefined) {
      context.out(`No release up to ${bad ?? 'the newest'} breaks ${contract.consumer}.\n`);
      return 0;
    }
    const { first, last, findings } = found;
    const lines = [
      `${describeRelease(first)} is the first release that breaks ${contract.consumer}; ${last.version} still accepts it.`,
      ...findings.flatMap((finding) => ['', ...describeFinding(finding, context.paint)]),
    ];
    context.out(`${lines.join('\n')}\n`);
    return 1;
  },
};
