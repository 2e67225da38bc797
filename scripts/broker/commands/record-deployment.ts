import { parseArgs } from 'node:util';
import { BrokerError } from '../../command/command-error.ts';
import { readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { runPactBroker } from '../run-pact-broker.ts';
import { BROKER_HELP, readBrokerSettings } from '../settings.ts';
import { type Command, runHere } from '../surroundings.ts';

const HELP = `Tells the Pact Broker that the commit that is checked out was deployed.

Usage: npm run record-deployment [-- options]

  --to <environment>      default: production
  --pacticipant <name>    default: Cognigy
  --dry-run               say what would be recorded, and record nothing; needs no broker

${BROKER_HELP}
Examples
  npm run record-deployment
  npm run record-deployment -- --to test

Exit codes
  0  recorded
  2  not recorded: bad usage, no broker, an unknown version or environment, no answer
`;

const OPTIONS = {
  to: { type: 'string', default: 'production' },
  pacticipant: { type: 'string', default: 'Cognigy' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export const recordDeployment: Command = async (args, surroundings) => {
  const { env, project } = surroundings;
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help === true) {
    surroundings.out(HELP);
    return 0;
  }
  const { commit } = await readConsumerVersion(project, env);
  const deployment = `${values.pacticipant} ${commit} as deployed to ${values.to}`;
  if (values['dry-run'] === true) {
    surroundings.out(`Would record ${deployment}.\n`);
    return 0;
  }

  const settings = readBrokerSettings(env);
  await new HalClient(settings, surroundings).index();
  const { status, output } = await runPactBroker(
    [
      ...['record-deployment', '--pacticipant', values.pacticipant, '--version', commit],
      ...['--environment', values.to],
    ],
    settings,
    surroundings,
  );
  if (status !== 0) throw new BrokerError(`The broker did not record ${deployment}: ${output}`);
  surroundings.out(`Recorded ${deployment}.\n`);
  return 0;
};

if (import.meta.main) await runHere(recordDeployment);
