import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startGenesysMock } from '../../../mock-server/index.ts';
import { BrokerError } from '../../command/command-error.ts';
import { withProgress } from '../../drift/cli.ts';
import { readAcceptedDocuments } from '../../drift/documents/accepted-documents.ts';
import { loadVendorDocument } from '../../releases/vendor-document.ts';
import { readConsumerVersion } from '../consumer-version.ts';
import { HalClient } from '../hal.ts';
import { fetchHeldPacts, type HeldPact } from '../held-pacts.ts';
import { type Judges, judgePact, type TestResult } from '../judge-pact.ts';
import { createProviderVersion, publishResult, recordAsDeployed } from '../publish-release.ts';
import { BROKER_HELP, readBrokerSettings } from '../settings.ts';
import { type Command, runHere, type Surroundings } from '../surroundings.ts';
import {
  mustBeRecorded,
  PROVIDER,
  PROVIDER_BRANCH,
  providerVersionOf,
  referenceOf,
} from '../vendor-release.ts';

const HELP = `Verifies the pacts of the Pact Broker for a vendor that never will: judges each by a release of Genesys, replays
it on the mock, publishes the result, and records the release as deployed to production unless a newer one is.

Usage: npm run vendor:record -- --release <release> [--dry-run]

  --release  sdk (the newest release), sdk@<version>, swagger (the official document), a provider version as the
             broker has it (262.0.0+0123456789ab), an address or a file
  --dry-run  judge, and publish and record nothing

${BROKER_HELP}
Examples
  npm run vendor:record -- --release sdk@262.0.0
  npm run vendor:record -- --release swagger --dry-run

Exit codes
  0  recorded, whatever the results are: can-i-deploy decides what follows from them
  2  not recorded, or not all of it: bad usage, no broker, no pact in it, an unreadable release, no answer
`;

const OPTIONS = {
  release: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
const ENVIRONMENT = 'production';

type Load = typeof loadVendorDocument;

/** @param load tests have no network */
export function vendorRecordWith(load: Load): Command {
  return async (args, surroundings) => {
    const { env, project } = surroundings;
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help === true) {
      surroundings.out(HELP);
      return 0;
    }
    const { release } = values;
    if (release === undefined)
      throw new BrokerError('Which release? Name one: --release sdk, or sdk@262.0.0, or swagger.');
    const client = new HalClient(readBrokerSettings(env), surroundings);
    const { commit, buildUrl } = await readConsumerVersion(project, env);

    const reference = referenceOf(release);
    const document = await withProgress(surroundings, `reading ${reference}`, load(reference));
    const version = providerVersionOf(document);
    mustBeRecorded(release, version);
    const pacts = await fetchHeldPacts(client);
    if (pacts.length === 0) {
      throw new BrokerError(`The broker holds no pact for ${PROVIDER}: npm run pacts:publish comes first.`);
    }

    surroundings.out(`${PROVIDER} ${version}, branch ${PROVIDER_BRANCH}\n`);
    const judged = await judgeAll(pacts, { document, reference }, surroundings);
    for (const [pact, results] of judged) surroundings.out(describe(pact, results));
    if (values['dry-run'] === true) {
      surroundings.out('Nothing is published: this was a dry run.\n');
      return 0;
    }

    await createProviderVersion(client, version);
    const published: HeldPact[] = [];
    for (const [pact, results] of judged) {
      try {
        await publishResult(client, pact, version, results, { commit, buildUrl });
      } catch (error) {
        const missing = pacts.slice(published.length).map(nameOf).join(', ');
        const reason = error instanceof Error ? error.message : String(error);
        throw new BrokerError(
          `${published.length} of ${pacts.length} results are published, and ${version} is not recorded as deployed. Not confirmed: ${missing}. ${reason}`,
        );
      }
      published.push(pact);
    }
    surroundings.out(`Published ${published.length} ${published.length === 1 ? 'result' : 'results'}.\n`);
    surroundings.out(`${await recordAsDeployed(client, version, ENVIRONMENT)}\n`);
    return 0;
  };
}

/** Before anything is published: what cannot be judged must not leave half of the results behind. */
async function judgeAll(
  pacts: readonly HeldPact[],
  release: Pick<Judges, 'document' | 'reference'>,
  surroundings: Surroundings,
): Promise<[HeldPact, TestResult[]][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'held-pacts-'));
  await using genesys = await startGenesysMock();
  try {
    const judges: Judges = {
      ...release,
      accepted: await readAcceptedDocuments(),
      genesys,
      folder,
    };
    const judged: [HeldPact, TestResult[]][] = [];
    for (const [index, pact] of pacts.entries()) {
      const judging = judgePact(pact.resource, `pact-${index + 1}.json`, judges);
      judged.push([pact, await withProgress(surroundings, `judging ${nameOf(pact)}`, judging)]);
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

if (import.meta.main) await runHere(vendorRecordWith(loadVendorDocument));
