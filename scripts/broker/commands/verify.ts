import { Option } from 'commander';
import { PACT_CLI, pactFiles, RETIRED_CONSUMER, replayPacts, verifyPacts } from '../../../contracts/index.ts';
import {
  type CommandContext,
  type CommandDefinition,
  CommandError,
  type ExitCode,
  requirePackages,
  withProgress,
} from '../../../mock-server/cli/index.ts';
import { startGenesysMock } from '../../../mock-server/index.ts';
import { readAcceptedDocuments } from '../../drift/documents/accepted-documents.ts';
import { PACTS_ENVIRONMENT, recordedPacts } from '../../pacts/recorded-pacts.ts';
import { readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { fetchConsumers } from '../held-pacts.ts';
import { brokerSecrets } from '../secrets.ts';
import { BROKER_ENVIRONMENT, readBrokerSettings } from '../settings.ts';
import { mockVersionOf } from '../vendor-release.ts';

export const verify: CommandDefinition<{ readonly fromBroker?: true }> = {
  name: 'verify',
  description: 'Replays pacts on the mock.',
  options: [
    new Option(
      '--from-broker',
      'the pacts of the Pact Broker instead of the recorded ones: of main branches, deployed or released versions and ' +
        'the branch that is checked out; pending and work-in-progress ones are replayed too and cannot fail the run. Pacts with ' +
        'what Genesys has removed are left out.',
    ),
  ],
  environment: {
    ...PACTS_ENVIRONMENT,
    ...BROKER_ENVIRONMENT,
    PACT_BROKER_PUBLISH_VERIFICATION_RESULTS: 'true sends the results to the broker',
  },
  notes:
    'Results are sent under a version that names the release that the mock follows and the commit of the mock, such as ' +
    '262.0.0+0123456789ab.mock.0123456789ab.',
  examples: [
    'genesys-mock verify --from-broker',
    'PACT_BROKER_PUBLISH_VERIFICATION_RESULTS=true genesys-mock verify --from-broker',
  ],
  exitCodes: {
    0: 'every pact that must hold does',
    1: "one does not hold; the verifier's report follows",
    2: 'not verified: bad usage, no broker, no pact, no answer',
  },
  secretsIn: brokerSecrets,
  run: (context, { fromBroker }) =>
    fromBroker === true ? verifyFromBroker(context) : verifyFromFiles(context),
};

const SELECTORS = [{ mainBranch: true }, { deployedOrReleased: true }, { matchingBranch: true }];

/** Before any pact of this project, so that everything new counts as work in progress. */
const WORK_IN_PROGRESS_SINCE = '2026-01-01';

async function verifyFromFiles(context: CommandContext): Promise<ExitCode> {
  requirePackages('genesys-mock verify', [PACT_CLI], context.project);
  await recordedPacts(context);
  const files = pactFiles(context.pactsFolder);
  await using genesys = await startGenesysMock();
  try {
    await withProgress(context, 'replaying the pacts', () => verifyPacts({ files, genesys }));
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), 1);
  }
  context.out(`The mock does what ${files.length} ${files.length === 1 ? 'pact says' : 'pacts say'}.\n`);
  return 0;
}

async function verifyFromBroker(context: CommandContext): Promise<ExitCode> {
  const { env, project } = context;
  requirePackages('genesys-mock verify', [PACT_CLI], project);
  const settings = readBrokerSettings(env);
  const { commit, branch, buildUrl } = await readConsumerVersion(project, env);
  const client = new HalClient(settings, context);
  const all = await withProgress(context, 'asking the broker for consumers', () => fetchConsumers(client));
  // Its API has been removed, so the mock cannot verify its pacts; only releases can.
  const consumers = all.filter((name) => name !== RETIRED_CONSUMER);
  if (consumers.length === 0) {
    throw new CommandError('The broker holds no pact that the mock can verify: genesys-mock publish.');
  }
  const { slice } = await readAcceptedDocuments();
  const version = mockVersionOf(slice, commit);
  const publishes = env.PACT_BROKER_PUBLISH_VERIFICATION_RESULTS === 'true';
  const others = env.NO_PROXY ?? env.no_proxy;
  await using genesys = await startGenesysMock();

  const replaying = () =>
    replayPacts(
      [
        ...SELECTORS.flatMap((selector) => ['--consumer-version-selectors', JSON.stringify(selector)]),
        ...consumers.flatMap((name) => ['--filter-consumer', name]),
        ...['--enable-pending', '--include-wip-pacts-since', WORK_IN_PROGRESS_SINCE],
        ...['--provider-version', version, '--provider-branch', branch],
        ...(publishes ? ['--publish'] : []),
        ...(publishes && buildUrl !== undefined ? ['--build-url', buildUrl] : []),
      ],
      // The broker may be behind a proxy; the mock never is.
      { ...settings.environment, NO_PROXY: [others, '127.0.0.1'].filter(Boolean).join(',') },
      { genesys },
    );
  const { status, report, interactions } = await withProgress(context, 'replaying the pacts', replaying);
  if (status === 0) {
    const failed = interactions.filter(({ holds }) => !holds).length;
    const pending = failed === 0 ? '' : `, except ${failed} of pacts that are pending`;
    context.out(
      `The mock does what ${interactions.length} interactions of the broker's pacts say${pending}.\n`,
    );
    context.out(publishes ? `Results are published for ${version}.\n` : 'No results are published.\n');
    return 0;
  }
  context.err(`${report}\n`);
  if (interactions.length === 0)
    throw new CommandError('The verifier could not get the pacts of the broker.');
  throw new CommandError('The mock does not do what the pacts of the broker say.', 1);
}
