import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { GenesysHosts } from '../hosts/genesys-hosts.ts';
import { isBelow, isLoopbackHost } from '../hosts/host-names.ts';
import { GENESYS_DOMAINS } from '../hosts/regions.ts';
import type { Arrival } from '../port/arrival.ts';
import { hostIn } from '../port/proxy/target.ts';

/** What decides about host names. */
export interface HostRule {
  readonly hosts: GenesysHosts;
  readonly settings: {
    readonly trustProxy?: boolean | undefined;
    /** Whether somebody set the mock up for a name, in lower case. */
    readonly isConfiguredName?: ((name: string) => boolean) | undefined;
  };
}

/** How a request came. */
export interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly arrival: Arrival;
}

/** Names that no stranger can have: RFC 6761, RFC 6762, ICANN's domain for private use, and the vendor's. */
const RESERVED = ['localhost', 'test', 'local', 'internal', ...GENESYS_DOMAINS];

/**
 * Finds out whether a request came under a name that could be a stranger's. Whoever owns a public name can let it lead to this machine (DNS
 * rebinding): for the browser, a page that it loaded from there then has one origin with the mock, and may read every answer. Such a page
 * cannot hide its name: browsers write `Host` themselves. What it must not get at is what everybody knows, personas and built-in secrets.
 *
 * @returns the host as it was sent; undefined where no page of a stranger can send it
 */
export function untrustedHost({ headers, arrival }: Sent, rule: HostRule): string | undefined {
  // Without `Host` it is no browser.
  const { host = '' } = arrival;
  if (host !== '' && isUntrusted(host, rule)) return host;
  // Besides `Host`, not in its place: a page may set this header itself, and only what the proxy adds to it is true.
  const forwarded = rule.settings.trustProxy === true ? headers['x-forwarded-host'] : undefined;
  if (forwarded === undefined) return undefined;
  return String(forwarded)
    .split(',')
    .map((part) => part.trim())
    .find((part) => isUntrusted(part, rule));
}

/**
 * Says what is refused under such a host, and how the host is made one of the mock's.
 *
 * @param what is public, e.g. `The token`
 */
export function explainUntrustedHost(what: string, host: string, { arrival, headers }: Sent): string {
  const name = hostIn(host);
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : arrival.scheme;
  const why = 'everybody knows it, and web pages of strangers can have such a name';
  if (name === undefined) return `${what} is not taken under a Host that is no host name: ${why}.`;
  return `${what} is not taken under the name ${name}: ${why}. If it is yours, start the mock with --public-url ${scheme}://${host} or --domain ${name}.`;
}

function isUntrusted(host: string, { hosts, settings }: HostRule): boolean {
  if (isLoopbackHost(host)) return false;
  const name = hostIn(host);
  // Browsers send nothing that cannot be read.
  if (name === undefined) return true;
  return !(
    // An address is looked up nowhere, so a page from an address can only call the machine that it came from.
    isIP(name) !== 0 ||
    // Services of Compose and Kubernetes, machines of this network: no registry gives such names to anybody.
    !name.includes('.') ||
    isBelow(name, RESERVED) ||
    hosts.domainOf(name) !== undefined ||
    settings.isConfiguredName?.(name) === true
  );
}
