import { domainName, originText } from './base/address-text.ts';
import { ConfigError } from './errors/config-error.ts';
import { hostAndPort } from './port/proxy/target.ts';

export interface Addresses {
  readonly domains?: readonly string[] | undefined;
  readonly proxyAllow?: readonly string[] | undefined;
  readonly publicUrl?: string | undefined;
  readonly corsOrigins?: readonly string[] | undefined;
}

/**
 * Reads the names and addresses that a mock is opened with, as the command line reads its own: one that nothing could ever match would be
 * without effect, and nobody would know why.
 *
 * @throws ConfigError
 */
export function readAddresses({ domains, proxyAllow, publicUrl, corsOrigins }: Addresses): Addresses {
  return {
    domains: domains?.map(
      reader('domains', domainName, 'a domain of at least two parts, e.g. genesys.localhost'),
    ),
    proxyAllow: proxyAllow?.map(reader('proxyAllow', hostAndPort, 'host:port, e.g. registry.example:443')),
    publicUrl:
      publicUrl &&
      reader('publicUrl', originText, 'scheme, host and port, e.g. https://mock.example')(publicUrl),
    corsOrigins: corsOrigins?.map(
      reader('corsOrigins', originText, 'scheme, host and port, e.g. https://app.example:8443'),
    ),
  };
}

function reader(option: string, read: (text: string) => string | undefined, accepted: string) {
  return (text: string): string => {
    const value = read(text);
    if (value === undefined) throw new ConfigError(`"${text}" in ${option} is wrong; it takes ${accepted}.`);
    return value;
  };
}
