import type * as z from 'zod';
import type { BrokerStore, StoredPact } from './broker-store.ts';
import type { selectionRequest } from './requests.ts';

export interface SelectedPact {
  pact: StoredPact;
  /** No version on the provider's branch has passed it yet, so failing it is no failure. */
  isPending: boolean;
  /** Work in progress: selected only because it is new. */
  isWip: boolean;
}

/** The pacts that a provider is asked to verify, each content once. */
export function selectPacts(
  store: BrokerStore,
  provider: string,
  selection: z.output<typeof selectionRequest>,
): SelectedPact[] {
  const { consumerVersionSelectors: selectors, providerVersionBranch: branch } = selection;
  const pacts = store.pacts.filter((pact) => pact.provider === provider);
  const heads = (name: string | undefined): StoredPact[] => [
    ...new Map(
      pacts
        .filter(({ consumer, version }) => store.version(consumer, version)?.branches.has(name ?? ''))
        .map((pact) => [pact.consumer, pact]),
    ).values(),
  ];
  const chosen = selectors.flatMap((selector) => [
    ...(selector.mainBranch ? heads('main') : []),
    ...(selector.matchingBranch ? heads(branch) : []),
    ...(selector.deployedOrReleased ? pacts.filter((pact) => isDeployed(store, pact)) : []),
    ...(selector.latest ? new Map(pacts.map((pact) => [pact.consumer, pact])).values() : []),
  ]);
  const branches = new Set(store.versions.flatMap((version) => [...version.branches]));
  const inProgress =
    selection.includeWipPactsSince === undefined ? [] : [...branches].flatMap((name) => heads(name));

  const selected = new Map<string, SelectedPact>();
  for (const pact of chosen) {
    const isPending = selection.includePendingStatus === true && !hasPassed(store, pact, branch);
    selected.set(pact.sha, { pact, isPending, isWip: false });
  }
  for (const pact of inProgress) {
    if (!selected.has(pact.sha) && !hasPassed(store, pact, branch)) {
      selected.set(pact.sha, { pact, isPending: true, isWip: true });
    }
  }
  return [...selected.values()];
}

function isDeployed(store: BrokerStore, { consumer, version }: StoredPact): boolean {
  return store.environments.some(({ name }) => store.deployed(name, consumer) === version);
}

function hasPassed(store: BrokerStore, { sha }: StoredPact, branch: string | undefined): boolean {
  return store.verifications.some(
    (result) =>
      result.sha === sha &&
      result.success &&
      store.version(result.provider, result.providerVersion)?.branches.has(branch ?? '') === true,
  );
}
