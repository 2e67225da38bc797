import { Option } from 'commander';
import { CONSUMER, PACT_CLI } from '../../../contracts/index.ts';
import {
  type CommandDefinition,
  CommandError,
  requirePackages,
  wholeNumber,
  withProgress,
} from '../../../mock-server/cli/index.ts';
import { readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { runPactBroker } from '../run-pact-broker.ts';
import { brokerSecrets } from '../secrets.ts';
import { BROKER_ENVIRONMENT, readBrokerSettings } from '../settings.ts';

interface CanIDeployOptions {
  readonly to: string;
  readonly pacticipant: string;
  readonly version?: string;
  readonly retries: number;
  readonly interval: number;
  readonly dryRun?: true;
}

export const canIDeploy: CommandDefinition<CanIDeployOptions> = {
  name: 'can-i-deploy',
  description:
    'Asks the Pact Broker whether the commit that is checked out goes together with what is deployed.',
  options: [
    new Option('--to <environment>', 'where it is deployed').default('production'),
    new Option('--pacticipant <name>', 'the application, as the broker knows it').default(CONSUMER),
    new Option('--version <version>', '(default: the commit that is checked out)'),
    new Option('--retries <times>', 'how often to ask again while a result is missing')
      .argParser(wholeNumber())
      .default(12),
    new Option('--interval <seconds>', 'between two questions').argParser(wholeNumber()).default(10),
    new Option('--dry-run', 'say what would be asked, and ask nothing; needs no broker'),
  ],
  environment: BROKER_ENVIRONMENT,
  examples: [
    'genesys-mock can-i-deploy',
    'genesys-mock can-i-deploy --to production --pacticipant "Cognigy Guest Chat" --retries 0',
  ],
  exitCodes: {
    0: 'yes',
    1: 'no: a result is negative, or still missing after the last question',
    2: 'not answered: bad usage, no broker, an unknown version or environment, no answer',
  },
  secretsIn: brokerSecrets,
  async run(context, { to, pacticipant, version: wanted, retries, interval, dryRun }) {
    const { env, project, timeoutMs } = context;
    const version = wanted ?? (await readConsumerVersion(project, env)).commit;
    const question = `${pacticipant} ${version} to ${to}`;
    if (dryRun === true) {
      context.out(
        `Would ask whether ${question} is safe, and ${retries} times more while a result is missing.\n`,
      );
      return 0;
    }

    requirePackages('genesys-mock can-i-deploy', [PACT_CLI], project);
    const settings = readBrokerSettings(env);
    await new HalClient(settings, context).index();
    const ask = () =>
      runPactBroker(
        [
          ...['can-i-deploy', '--pacticipant', pacticipant, '--version', version],
          ...['--to-environment', to],
          ...['--retry-while-unknown', String(retries), '--retry-interval', String(interval)],
        ],
        settings,
        context,
        timeoutMs + retries * interval * 1000,
      );
    const step = `asking the broker, and again every ${interval} s while a result is missing`;
    const { status, output } = await withProgress(context, step, ask);
    context.out(`${output}\n`);
    if (status === 0) return 0;
    // The Pact command line exits with 1 for a no, and also for every failure.
    if (output.includes('Computer says no')) {
      throw new CommandError(`No: the broker does not let ${question}.`, 1);
    }
    throw new CommandError(`The broker could not tell whether ${question} is safe.`);
  },
};
