import { lookup as systemLookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { type OwnAddress, portOf } from './own-address.ts';

/** Why nothing was sent. The message says what would allow it, and is shown to people as it is. */
export class RefusedTarget extends Error {
  override readonly name = 'RefusedTarget';
}

export interface Address {
  readonly address: string;
  readonly family: number;
}

export type Resolve = (hostname: string) => Promise<readonly Address[]>;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** No webhook receiver has such an address, but cloud metadata does: only the address itself can be allowed, never a name for it. */
const NEVER_BY_NAME = new BlockList();
NEVER_BY_NAME.addSubnet('0.0.0.0', 8, 'ipv4');
NEVER_BY_NAME.addSubnet('169.254.0.0', 16, 'ipv4');
NEVER_BY_NAME.addSubnet('224.0.0.0', 3, 'ipv4');
NEVER_BY_NAME.addAddress('::', 'ipv6');
NEVER_BY_NAME.addSubnet('fe80::', 10, 'ipv6');
NEVER_BY_NAME.addSubnet('ff00::', 8, 'ipv6');

/**
 * Keeps webhooks on this machine unless a host was allowed: otherwise every client that may create an integration could make the mock
 * call anything that the machine can reach. What counts is the address that a name has at the moment of sending.
 */
export class TargetGuard {
  readonly #exact = new Set<string>();
  readonly #suffixes: string[] = [];
  readonly #resolve: Resolve;
  readonly #own: OwnAddress | undefined;

  /**
   * @param allowed host names, addresses, or `*.suffix` for every name below it
   * @param resolve the system's resolver when left out
   * @param own where the mock itself is reached, which is refused even where it is allowed
   */
  constructor(
    allowed: readonly string[],
    resolve: Resolve = (hostname) => systemLookup(hostname, { all: true }),
    own?: OwnAddress,
  ) {
    for (const entry of allowed) {
      const host = plain(entry);
      if (host.startsWith('*.')) this.#suffixes.push(host.slice(1));
      else this.#exact.add(host);
    }
    this.#resolve = resolve;
    this.#own = own;
  }

  /**
   * Judges what can be judged without resolving a name.
   *
   * @throws RefusedTarget
   */
  checkUrl(url: URL): void {
    const { protocol, hostname } = url;
    if (protocol !== 'http:' && protocol !== 'https:') {
      throw new RefusedTarget(`a webhook goes to http or https, not ${protocol.slice(0, -1)}`);
    }
    this.checkHost(hostname, portOf(url));
  }

  /**
   * As {@link checkUrl}, whatever is spoken there.
   *
   * @throws RefusedTarget
   */
  checkHost(hostname: string, port: number): void {
    const host = plain(hostname);
    if (this.#own?.hasName(host, port)) throw new RefusedTarget(`${host} is the mock itself`);
    if (isIP(host) !== 0) this.#checkAddress(host, host, port);
  }

  /** For `node:net`: resolves a name and answers with addresses that were checked, so that the connection goes to no other. */
  lookupFor(port: number): LookupFunction {
    return (hostname, options, callback) => {
      this.#lookup(hostname, port).then(
        (addresses) => {
          const [first = { address: '', family: 0 }] = addresses;
          if (options.all === true) callback(null, [...addresses]);
          else callback(null, first.address, first.family);
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), []),
      );
    };
  }

  async #lookup(hostname: string, port: number): Promise<readonly Address[]> {
    const host = plain(hostname);
    const addresses = await this.#resolve(host);
    if (addresses.length === 0) throw new RefusedTarget(`${host} has no address`);
    // One address that is not allowed is enough to refuse: the system may choose any of them.
    for (const { address } of addresses) this.#checkAddress(host, plain(address), port);
    return addresses;
  }

  #checkAddress(host: string, address: string, port: number): void {
    const shown = host === address ? host : `${host} (${address})`;
    if (this.#own?.hasAddress(address, port)) {
      throw new RefusedTarget(`port ${port} of ${shown} is the mock itself`);
    }
    if (contains(LOOPBACK, address)) return;
    if (!this.#allows(host)) {
      throw new RefusedTarget(`${shown} is not loopback; --allow-webhook-host ${host} would allow it`);
    }
    if (host !== address && contains(NEVER_BY_NAME, address)) {
      throw new RefusedTarget(`${shown} is a link-local, multicast or unspecified address`);
    }
  }

  #allows(host: string): boolean {
    return this.#exact.has(host) || this.#suffixes.some((suffix) => host.endsWith(suffix));
  }
}

/** Lower case, without brackets, the root's dot, or the zone of an IPv6 address. */
function plain(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '')
    .replace(/\.$/, '');
}

/** Finds IPv4 addresses inside IPv6 ones too. */
function contains(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
