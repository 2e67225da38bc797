import { parseArgs } from 'node:util';
import { BrokerError } from '../../command/command-error.ts';
import { reasonOf } from '../../releases/vendor-error.ts';
import { mustBeClean, readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { type PactFile, readPactFiles } from '../pact-files.ts';
import { publishPact } from '../publish-pact.ts';
import { BROKER_HELP, readBrokerSettings } from '../settings.ts';
import { type Command, runHere } from '../surroundings.ts';

const HELP = `Publishes the pacts under contracts/pacts to a Pact Broker, as made by the commit that is checked out.

Usage: npm run pacts:publish [-- --dry-run]

  --dry-run  say what would be sent, and send nothing; needs no broker

Commit, branch and build are found in git and GitHub Actions. The consumer tests write the pacts: npm run test:consumer

${BROKER_HELP}
Examples
  npm run pacts:publish -- --dry-run
  PACT_BROKER_BASE_URL=http://localhost:9292 npm run pacts:publish

Exit codes
  0  published, or published before with the same content
  1  the broker refuses a pact, because this commit has published another content
  2  not published: bad usage, no broker, changes that are in no commit, no pact, no answer
`;

const OPTIONS = { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } } as const;

export const pactsPublish: Command = async (args, surroundings) => {
  const { env, project } = surroundings;
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help === true) {
    surroundings.out(HELP);
    return 0;
  }
  const isDryRun = values['dry-run'] === true;
  const settings = isDryRun && !env.PACT_BROKER_BASE_URL ? undefined : readBrokerSettings(env);
  await mustBeClean(project);
  const pacts = await readPactFiles(surroundings.pactsFolder);
  const version = await readConsumerVersion(project, env);

  surroundings.out(
    `Version ${version.commit}, branch ${version.branch}, build ${version.buildUrl ?? 'none'}\n`,
  );
  if (isDryRun || settings === undefined) {
    for (const pact of pacts) surroundings.out(`Would publish ${describe(pact)}\n`);
    surroundings.out(`to ${settings?.url ?? 'no broker: PACT_BROKER_BASE_URL is not set'}\n`);
    return 0;
  }

  // Whoever the broker does not let in, hears it in a sentence and before anything is sent.
  await new HalClient(settings, surroundings).index();
  for (const [index, pact] of pacts.entries()) {
    try {
      await publishPact(pact, version, settings, surroundings);
    } catch (error) {
      const code = error instanceof BrokerError ? error.exitCode : 2;
      throw new BrokerError(summarize(pacts, index, reasonOf(error)), code);
    }
    surroundings.out(`Published ${describe(pact)}\n`);
  }
  return 0;
};

/** Of a pact that got no answer nobody knows whether it is there; publishing it again does no harm. */
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

if (import.meta.main) await runHere(pactsPublish);
