import { isLoopback } from '../../control/check-exposure.ts';
import { GenesysHosts } from '../../hosts/genesys-hosts.ts';
import type { Environment } from '../shell/environment.ts';
import type { Config } from '../start/config.ts';
import { preloadVariables, proxyVariables } from './host-variables.ts';
import { type TrustVariables, trustVariables } from './trust-variables.ts';

/** How programs whose hosts are fixed come to the mock. */
export interface Leading {
  /** Node programs by code that is loaded into them. */
  readonly preload: boolean;
  /** Programs that heed a proxy. */
  readonly proxy: boolean;
}

/**
 * What lets the command reach the mock under the names of Genesys's hosts.
 *
 * @param mock where it listens, and the certificate of its authority
 * @throws CommandError for a variable that is set already to what cannot be read
 */
export function tlsVariables(
  env: Environment,
  { url, rootFile }: { readonly url: string; readonly rootFile: string },
  { host, domains, controlToken }: Config,
  { preload, proxy }: Leading,
): TrustVariables {
  const { variables, remove } = trustVariables(env, rootFile);
  const token = isLoopback(host) ? undefined : controlToken;
  return {
    variables: {
      ...variables,
      ...(preload ? preloadVariables(env, new GenesysHosts(domains).names()) : {}),
      // Last: a program that is not led otherwise must not be kept from the mock as its proxy.
      ...(proxy ? proxyVariables(env, url, token) : {}),
    },
    remove,
  };
}
