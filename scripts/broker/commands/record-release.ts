import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Option } from 'commander';
import { PACT_CLI, PROVIDER } from '../../../contracts/index.ts';
import {
  type CommandContext,
  type CommandDefinition,
  CommandError,
  type ExitCode,
  reasonOf,
  requirePackages,
  withProgress,
} from '../../../mock-server/cli/index.ts';
import { startGenesysMock } from '../../../mock-server/index.ts';
import { readAcceptedDocuments } from '../../drift/documents/accepted-documents.ts';
import { JUDGING_PACKAGES } from '../../drift/packages.ts';
import { PACTS_ENVIRONMENT, recordedPacts } from '../../pacts/recorded-pacts.ts';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { type ConsumerVersion, readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { fetchHeldPacts, type HeldPact, readHeldPacts } from '../held-pacts.ts';
import { type Judges, judgePact, type TestResult } from '../judge-pact.ts';
import { createProviderVersion, publishResult, recordAsDeployed } from '../publish-release.ts';
import { brokerSecrets } from '../secrets.ts';
import { BROKER_ENVIRONMENT, readBrokerSettings } from '../settings.ts';
import { mustBeRecorded, PROVIDER_BRANCH, providerVersionOf, referenceOf } from '../vendor-release.ts';

interface RecordReleaseOptions {
  readonly release?: string;
  readonly dryRun?: true;
}

const ENVIRONMENT = 'production';

type Load = typeof loadVendorDocument;
type JudgedPact = readonly [HeldPact, readonly TestResult[]];

/** @param load reads a release; tests have no network and pass their own */
export function recordReleaseWith(load: Load): CommandDefinition<RecordReleaseOptions> {
  return {
    name: 'record-release',
    description:
      'Verifies the pacts in the Pact Broker on behalf of a vendor that never will: judges each by a release of Genesys, replays it on the ' +
      'mock, publishes the result, and records the release as deployed to production unless a newer one is.',
    options: [
      new Option(
        '--release <release>',
        'sdk (the newest release), sdk@<version>, swagger (the official document), a provider version as the broker has it ' +
          '(262.0.0+0123456789ab), an address or a file (a dry run takes sdk where none is named)',
      ),
      new Option(
        '--dry-run',
        'judge, and publish and record nothing; where no broker is configured, the recorded pacts instead of those in it',
      ),
    ],
    environment: { ...PACTS_ENVIRONMENT, ...BROKER_ENVIRONMENT },
    examples: [
      'genesys-mock record-release --release sdk@262.0.0',
      'genesys-mock record-release --release swagger --dry-run',
    ],
    exitCodes: {
      0: 'recorded, whatever the results are: can-i-deploy decides what follows from them',
      2: 'not recorded, or not all of it: bad usage, no broker, no pact in it, an unreadable release, no answer',
    },
    secretsIn: brokerSecrets,
    run: (context, options) => record(load, context, options),
  };
}

export const recordRelease = recordReleaseWith(loadVendorDocument);

async function record(
  load: Load,
  context: CommandContext,
  { dryRun, release = dryRun === true ? 'sdk' : undefined }: RecordReleaseOptions,
): Promise<ExitCode> {
  const { env, project } = context;
  if (release === undefined) {
    throw new CommandError('Which release? Name one: --release sdk, or sdk@262.0.0, or swagger.');
  }
  requirePackages('genesys-mock record-release', [...JUDGING_PACKAGES, PACT_CLI], project);
  if (dryRun === true) {
    await judgeRelease(load, release, brokerOf(context), context);
    context.out('Nothing is published: this was a dry run.\n');
    return 0;
  }

  const client = new HalClient(readBrokerSettings(env), context);
  const build = await readConsumerVersion(project, env);
  const { version, judged } = await judgeRelease(load, release, client, context);
  await withProgress(context, 'publishing the results', async () => {
    await createProviderVersion(client, version);
    await publishAll(client, judged, version, build);
  });
  context.out(`Published ${judged.length} ${judged.length === 1 ? 'result' : 'results'}.\n`);
  context.out(`${await recordAsDeployed(client, version, ENVIRONMENT)}\n`);
  return 0;
}

/** Undefined where none is configured. */
function brokerOf(context: CommandContext): HalClient | undefined {
  const isConfigured = Boolean(context.env.PACT_BROKER_BASE_URL?.trim());
  return isConfigured ? new HalClient(readBrokerSettings(context.env), context) : undefined;
}

interface JudgedRelease {
  readonly version: string;
  readonly judged: readonly JudgedPact[];
}

/** @param client without it the recorded pacts are judged */
async function judgeRelease(
  load: Load,
  release: string,
  client: HalClient | undefined,
  context: CommandContext,
): Promise<JudgedRelease> {
  const reference = referenceOf(release);
  const document = await withProgress(context, `reading ${reference}`, () => load(reference));
  const version = providerVersionOf(document);
  mustBeRecorded(release, version);
  const pacts = await readPacts(client, context);

  context.out(`${PROVIDER} ${version}, branch ${PROVIDER_BRANCH}\n`);
  const judged = await judgeAll(pacts, { document, reference }, context);
  for (const [pact, results] of judged) context.out(describe(pact, results));
  return { version, judged };
}

async function readPacts(client: HalClient | undefined, context: CommandContext): Promise<HeldPact[]> {
  if (client === undefined) {
    context.out('No broker is configured (PACT_BROKER_BASE_URL): these are the recorded pacts.\n');
    return readHeldPacts(await recordedPacts(context));
  }
  const pacts = await withProgress(context, 'reading the pacts in the broker', () => fetchHeldPacts(client));
  if (pacts.length > 0) return pacts;
  throw new CommandError(`The broker holds no pact for ${PROVIDER}: genesys-mock publish comes first.`);
}

async function publishAll(
  client: HalClient,
  judged: readonly JudgedPact[],
  version: string,
  build: ConsumerVersion,
): Promise<void> {
  for (const [published, [pact, results]] of judged.entries()) {
    try {
      await publishResult(client, pact, version, results, build);
    } catch (error) {
      const missing = judged.slice(published).map(([other]) => nameOf(other));
      throw new CommandError(
        `${published} of ${judged.length} results are published, and ${version} is not recorded as deployed. Not confirmed: ${missing.join(', ')}. ${reasonOf(error)}`,
      );
    }
  }
}

/** Judges all pacts before any result is published, so that one that cannot be judged does not leave half of the results behind. */
async function judgeAll(
  pacts: readonly HeldPact[],
  release: Pick<Judges, 'document' | 'reference'>,
  context: CommandContext,
): Promise<JudgedPact[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'held-pacts-'));
  await using genesys = await startGenesysMock();
  try {
    const judges: Judges = {
      ...release,
      accepted: await readAcceptedDocuments(),
      genesys,
      folder,
    };
    const judged: JudgedPact[] = [];
    for (const [index, pact] of pacts.entries()) {
      const judging = () => judgePact(pact.resource, `pact-${index + 1}.json`, judges);
      judged.push([pact, await withProgress(context, `judging ${nameOf(pact)}`, judging)]);
    }
    return judged;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function nameOf({ consumer, version }: HeldPact): string {
  return `${consumer} ${version}`;
}

function describe(pact: HeldPact, results: readonly TestResult[]): string {
  const passed = results.filter(({ success }) => success).length;
  const verdict = passed === results.length ? 'holds' : 'does not hold';
  const reasons = new Set(
    results.flatMap(({ mismatches }) => mismatches.map(({ description }) => `    ${description}\n`)),
  );
  return `  ${nameOf(pact)}: ${verdict}, ${passed} of ${results.length} interactions\n${[...reasons].join('')}`;
}
