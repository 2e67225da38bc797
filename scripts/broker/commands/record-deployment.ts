import { Option } from 'commander';
import { CONSUMER, PACT_CLI } from '../../../contracts/index.ts';
import {
  type CommandDefinition,
  CommandError,
  requirePackages,
  withProgress,
} from '../../../mock-server/cli/index.ts';
import { readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { runPactBroker } from '../run-pact-broker.ts';
import { brokerSecrets } from '../secrets.ts';
import { BROKER_ENVIRONMENT, readBrokerSettings } from '../settings.ts';

interface RecordDeploymentOptions {
  readonly to: string;
  readonly pacticipant: string;
  readonly dryRun?: true;
}

export const recordDeployment: CommandDefinition<RecordDeploymentOptions> = {
  name: 'record-deployment',
  description: 'Tells the Pact Broker that the commit that is checked out was deployed.',
  options: [
    new Option('--to <environment>', 'where it is deployed').default('production'),
    new Option('--pacticipant <name>', 'the application, as the broker knows it').default(CONSUMER),
    new Option('--dry-run', 'say what would be recorded, and record nothing; needs no broker'),
  ],
  environment: BROKER_ENVIRONMENT,
  examples: ['genesys-mock record-deployment', 'genesys-mock record-deployment --to test'],
  exitCodes: {
    0: 'recorded',
    2: 'not recorded: bad usage, no broker, an unknown version or environment, no answer',
  },
  secretsIn: brokerSecrets,
  async run(context, { to, pacticipant, dryRun }) {
    const { commit } = await readConsumerVersion(context.project, context.env);
    const deployment = `${pacticipant} ${commit} as deployed to ${to}`;
    if (dryRun === true) {
      context.out(`Would record ${deployment}.\n`);
      return 0;
    }

    requirePackages('genesys-mock record-deployment', [PACT_CLI], context.project);
    const settings = readBrokerSettings(context.env);
    await new HalClient(settings, context).index();
    const args = [
      'record-deployment',
      '--pacticipant',
      pacticipant,
      '--version',
      commit,
      '--environment',
      to,
    ];
    const { status, output } = await withProgress(context, 'telling the broker', () =>
      runPactBroker(args, settings, context),
    );
    if (status !== 0) throw new CommandError(`The broker did not record ${deployment}: ${output}`);
    context.out(`Recorded ${deployment}.\n`);
    return 0;
  },
};
