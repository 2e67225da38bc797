import * as z from 'zod';
import { PROVIDER } from '../../contracts/index.ts';
import { CommandError } from '../../mock-server/cli/index.ts';
import type { ConsumerVersion } from './consumer-version.ts';
import { type HalClient, linkOf, linksOf, type Resource } from './hal.ts';
import type { HeldPact } from './held-pacts.ts';
import type { TestResult } from './judge-pact.ts';
import { isOlder, PROVIDER_BRANCH } from './vendor-release.ts';

/** Creates the provider version of a release in the broker, on its branch. */
export async function createProviderVersion(client: HalClient, version: string): Promise<void> {
  const index = await client.index();
  const provider = await client.get(linkOf(index, 'pb:pacticipant', { pacticipant: PROVIDER }));
  await client.put(linkOf(provider, 'pb:branch-version', { branch: PROVIDER_BRANCH, version }), {});
}

/** Publishes what the judges said about one pact. */
export async function publishResult(
  client: HalClient,
  { resource }: HeldPact,
  providerVersion: string,
  testResults: readonly TestResult[],
  { commit, buildUrl }: Pick<ConsumerVersion, 'commit' | 'buildUrl'>,
): Promise<void> {
  await client.post(linkOf(resource, 'pb:publish-verification-results'), {
    success: testResults.every(({ success }) => success),
    providerApplicationVersion: providerVersion,
    ...(buildUrl !== undefined && { buildUrl }),
    verifiedBy: { implementation: 'cognigy-genesys-contracts', version: commit },
    testResults,
  });
}

const environments = z.looseObject({
  _embedded: z.looseObject({
    environments: z.array(z.looseObject({ name: z.string(), _links: z.unknown() })),
  }),
});
const deployedVersions = z.looseObject({
  _embedded: z.looseObject({
    deployedVersions: z.array(
      z.looseObject({ _embedded: z.looseObject({ version: z.looseObject({ number: z.string() }) }) }),
    ),
  }),
});

/**
 * Records a release as deployed, unless a newer one is. Does not use the Pact command line, which
 * writes the plus of the version into an address unencoded, where the broker reads it as a space.
 *
 * @returns a sentence that says what was done
 */
export async function recordAsDeployed(client: HalClient, version: string, to: string): Promise<string> {
  const index = await client.index();
  const target = await client.get(
    linkOf(index, 'pb:pacticipant-version', { pacticipant: PROVIDER, version }),
  );
  const record = linksOf(target, 'pb:record-deployment').find(({ name }) => name === to);
  if (record === undefined) {
    throw new CommandError(
      `The broker has no environment ${to}: npx pact-broker create-environment --name ${to}`,
    );
  }
  const deployed = await deployedVersion(client, index, to);
  if (deployed !== undefined && isOlder(version, deployed)) {
    return `${deployed} is newer and stays deployed to ${to}.`;
  }
  await client.post(record.href, {});
  return `Recorded as deployed to ${to}${deployed === undefined || deployed === version ? '' : `, instead of ${deployed}`}.`;
}

async function deployedVersion(client: HalClient, index: Resource, to: string): Promise<string | undefined> {
  const listing = environments.parse(await client.get(linkOf(index, 'pb:environments')));
  const found = listing._embedded.environments.find(({ name }) => name === to);
  if (found === undefined) return undefined;
  const environment = await client.get(linkOf(found as Resource, 'self'));
  const address = new URL(linkOf(environment, 'pb:currently-deployed-deployed-versions'));
  address.searchParams.set('pacticipant', PROVIDER);
  const { _embedded } = deployedVersions.parse(await client.get(address.href));
  return _embedded.deployedVersions[0]?._embedded.version.number;
}
