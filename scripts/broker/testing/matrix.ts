import type { BrokerStore, StoredPact } from './broker-store.ts';

interface MatrixRow {
  pact: StoredPact;
  providerVersion: string | undefined;
  success: boolean | undefined;
}

export interface Matrix {
  /** Undefined while a result is missing. */
  deployable: boolean | undefined;
  reason: string;
  rows: MatrixRow[];
}

/**
 * Whether one version of a consumer or provider goes together with what is deployed to an environment.
 *
 * As the Broker does: a pact whose provider is not in the environment is missing a result, a provider version owes a
 * result to deployed consumers only, and a version without any pact may be deployed.
 */
export function queryMatrix(
  store: BrokerStore,
  pacticipant: string,
  version: string,
  environment: string,
): Matrix {
  const rows = [
    ...store.pacts
      .filter((pact) => pact.consumer === pacticipant && pact.version === version)
      .map((pact) => rowOf(store, pact, store.deployed(environment, pact.provider))),
    ...store.pacts
      .filter(
        (pact) =>
          pact.provider === pacticipant && store.deployed(environment, pact.consumer) === pact.version,
      )
      .map((pact) => rowOf(store, pact, version)),
  ];
  const failed = rows.filter(({ success }) => success === false);
  const unknown = rows.filter(({ success }) => success === undefined);
  if (failed.length > 0) {
    return { deployable: false, reason: failed.map(describe('failed')).join('\n'), rows };
  }
  if (unknown.length > 0) {
    return { deployable: undefined, reason: unknown.map(describe('is missing')).join('\n'), rows };
  }
  return { deployable: true, reason: 'All required verification results are published and successful', rows };
}

function rowOf(store: BrokerStore, pact: StoredPact, providerVersion: string | undefined): MatrixRow {
  const result =
    providerVersion === undefined ? undefined : store.verification(pact.sha, pact.provider, providerVersion);
  return { pact, providerVersion, success: result?.success };
}

function describe(what: string): (row: MatrixRow) => string {
  return ({ pact, providerVersion }) =>
    `The verification of the pact between ${pact.consumer} (${pact.version}) and ${pact.provider} (${providerVersion ?? 'not deployed'}) ${what}`;
}
