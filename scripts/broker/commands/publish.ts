import { Option } from 'commander';
import { PACT_CLI } from '../../../contracts/index.ts';
import {
  type CommandDefinition,
  CommandError,
  reasonOf,
  requirePackages,
  withProgress,
} from '../../../mock-server/cli/index.ts';
import { PACTS_ENVIRONMENT, recordedPacts } from '../../pacts/recorded-pacts.ts';
import { mustBeClean, readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { type PactFile, readPactFiles } from '../pact-files.ts';
import { publishPact } from '../publish-pact.ts';
import { brokerSecrets } from '../secrets.ts';
import { BROKER_ENVIRONMENT, readBrokerSettings } from '../settings.ts';

export const publish: CommandDefinition<{ readonly dryRun?: true }> = {
  name: 'publish',
  description: 'Publishes the recorded pacts to a Pact Broker, as made by the commit that is checked out.',
  options: [new Option('--dry-run', 'say what would be sent, and send nothing; needs no broker')],
  environment: { ...PACTS_ENVIRONMENT, ...BROKER_ENVIRONMENT },
  notes:
    'Commit, branch and build are found in git and GitHub Actions. In a clone the consumer tests record the pacts first where that is ' +
    'needed; elsewhere they are those that come with the package.',
  examples: [
    'genesys-mock publish --dry-run',
    'PACT_BROKER_BASE_URL=http://localhost:9292 genesys-mock publish',
  ],
  exitCodes: {
    0: 'published, or published before with the same content',
    1: 'the broker refuses a pact, because this commit has published another content',
    2: 'not published: bad usage, no broker, changes that are in no commit, no pact, no answer',
  },
  secretsIn: brokerSecrets,
  async run(context, { dryRun = false }) {
    const { env, project } = context;
    const settings = dryRun && !env.PACT_BROKER_BASE_URL ? undefined : readBrokerSettings(env);
    await mustBeClean(project, env);
    const pacts = await readPactFiles(await recordedPacts(context));
    const version = await readConsumerVersion(project, env);

    context.out(`Version ${version.commit}, branch ${version.branch}, build ${version.buildUrl ?? 'none'}\n`);
    if (dryRun || settings === undefined) {
      for (const pact of pacts) context.out(`Would publish ${describe(pact)}\n`);
      context.out(`to ${settings?.url ?? 'no broker: PACT_BROKER_BASE_URL is not set'}\n`);
      return 0;
    }

    requirePackages('genesys-mock publish', [PACT_CLI], project);
    // Refused credentials are then reported in one sentence, before anything is sent.
    await new HalClient(settings, context).index();
    for (const [index, pact] of pacts.entries()) {
      try {
        await withProgress(context, `publishing ${describe(pact)}`, () =>
          publishPact(pact, version, settings, context),
        );
      } catch (error) {
        const code = error instanceof CommandError ? error.exitCode : 2;
        throw new CommandError(summarize(pacts, index, reasonOf(error)), code);
      }
      context.out(`Published ${describe(pact)}\n`);
    }
    return 0;
  },
};

/** A pact that got no answer may or may not have been published; publishing it again does no harm. */
function summarize(pacts: readonly PactFile[], failed: number, reason: string): string {
  const names = pacts.map(nameOf);
  const list = (some: readonly string[]): string => (some.length === 0 ? 'none' : some.join(', '));
  const [confirmed, unsent] = [list(names.slice(0, failed)), list(names.slice(failed + 1))];
  return `Published: ${confirmed}. Not sent: ${unsent}. Not confirmed: ${names[failed]}: ${reason}`;
}

function nameOf({ consumer, provider }: PactFile): string {
  return `${consumer} with ${provider}`;
}

function describe(pact: PactFile): string {
  return `${nameOf(pact)} (${pact.bytes} bytes, sha256 ${pact.sha256.slice(0, 12)})`;
}
