import type { CallOptions, GenesysHosts } from './genesys-request.ts';
import type { SessionTokens } from './session-token.ts';

/** What every call to the API host needs. */
export interface GenesysSession extends CallOptions {
  readonly hosts: GenesysHosts;
  readonly tokens: SessionTokens;
}
