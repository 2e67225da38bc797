import { parseArgs } from 'node:util';
import { BrokerError } from '../../command/command-error.ts';
import { readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { runPactBroker } from '../run-pact-broker.ts';
import { BROKER_HELP, readBrokerSettings } from '../settings.ts';
import { type Command, runHere } from '../surroundings.ts';

const HELP = `Asks the Pact Broker whether the commit that is checked out goes together with what is deployed.

Usage: npm run can-i-deploy [-- options]

  --to <environment>        default: production
  --pacticipant <name>      default: Cognigy
  --version <version>       default: the commit that is checked out
  --retries <times>         how often to ask again while a result is missing; default: 12
  --interval <seconds>      between two questions; default: 10
  --dry-run                 say what would be asked, and ask nothing; needs no broker

${BROKER_HELP}
Examples
  npm run can-i-deploy
  npm run can-i-deploy -- --to production --pacticipant "Cognigy Guest Chat" --retries 0

Exit codes
  0  yes
  1  no: a result is negative, or still missing after the last question
  2  not answered: bad usage, no broker, an unknown version or environment, no answer
`;

const OPTIONS = {
  to: { type: 'string', default: 'production' },
  pacticipant: { type: 'string', default: 'Cognigy' },
  version: { type: 'string' },
  retries: { type: 'string', default: '12' },
  interval: { type: 'string', default: '10' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export const canIDeploy: Command = async (args, surroundings) => {
  const { env, project, timeoutMs } = surroundings;
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help === true) {
    surroundings.out(HELP);
    return 0;
  }
  const retries = wholeNumber('--retries', values.retries);
  const interval = wholeNumber('--interval', values.interval);
  const version = values.version ?? (await readConsumerVersion(project, env)).commit;
  const question = `${values.pacticipant} ${version} to ${values.to}`;
  if (values['dry-run'] === true) {
    surroundings.out(
      `Would ask whether ${question} is safe, and ${retries} times more while a result is missing.\n`,
    );
    return 0;
  }

  const settings = readBrokerSettings(env);
  await new HalClient(settings, surroundings).index();
  const { status, output } = await runPactBroker(
    [
      ...['can-i-deploy', '--pacticipant', values.pacticipant, '--version', version],
      ...['--to-environment', values.to],
      ...['--retry-while-unknown', String(retries), '--retry-interval', String(interval)],
    ],
    settings,
    surroundings,
    timeoutMs + retries * interval * 1000,
  );
  surroundings.out(`${output}\n`);
  if (status === 0) return 0;
  // The command line ends with 1 for a no and for everything else that is not a yes.
  if (output.includes('Computer says no')) {
    throw new BrokerError(`No: the broker does not let ${question}.`, 1);
  }
  throw new BrokerError(`The broker could not tell whether ${question} is safe.`);
};

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,5}$/.test(value)) throw new BrokerError(`${option} ${value} is not a whole number.`);
  return Number(value);
}

if (import.meta.main) await runHere(canIDeploy);
