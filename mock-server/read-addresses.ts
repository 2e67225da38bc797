import { domainName, originText } from './base/address-text.ts';
import { ConfigError } from './errors/config-error.ts';
import { hostAndPort } from './port/proxy/target.ts';

export interface Addresses {
  readonly tls?: boolean | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly proxyAllow?: readonly string[] | undefined;
  readonly publicUrl?: string | undefined;
  readonly corsOrigins?: readonly string[] | undefined;
}

const DOMAIN = 'a domain of at least two parts, e.g. genesys.localhost';
const TARGET = 'host:port, e.g. registry.example:443';
const ORIGIN = 'scheme, host and port, e.g. https://app.example:8443';

/**
 * Reads the names and addresses that a mock is opened with, as the command line reads its own: one that nothing could ever match would be
 * without effect, and nobody would know why.
 *
 * @throws ConfigError
 */
export function readAddresses({ tls, domains, proxyAllow, publicUrl, corsOrigins }: Addresses) {
  if (tls !== true && proxyAllow !== undefined && proxyAllow.length > 0)
    throw new ConfigError('proxyAllow needs tls: without it the mock is no proxy.');
  return {
    domains: each('domains', domains, domainName, DOMAIN),
    proxyAllow: each('proxyAllow', proxyAllow, hostAndPort, TARGET),
    publicUrl: each('publicUrl', publicUrl === undefined ? [] : [publicUrl], originText, ORIGIN)[0],
    corsOrigins: each('corsOrigins', corsOrigins, originText, ORIGIN),
  };
}

function each(
  option: string,
  texts: readonly string[] = [],
  read: (text: string) => string | undefined,
  accepted: string,
): string[] {
  if (!Array.isArray(texts)) throw new ConfigError(`${option} takes an array, e.g. ['${texts}'].`);
  return texts.map((text) => {
    const value = read(text);
    if (value === undefined) throw new ConfigError(`"${text}" in ${option} is wrong; it takes ${accepted}.`);
    return value;
  });
}
