import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { GenesysHosts } from '../hosts/genesys-hosts.ts';

const THIS_MACHINE = new BlockList();
THIS_MACHINE.addSubnet('127.0.0.0', 8, 'ipv4');
THIS_MACHINE.addAddress('0.0.0.0', 'ipv4');
THIS_MACHINE.addAddress('::1', 'ipv6');
THIS_MACHINE.addAddress('::', 'ipv6');

/** Where the mock itself is reached, which is no target of anything that it sends: a webhook to `/__mock/reset` would steer it. */
export class OwnAddress {
  /** Where it listens; undefined before that. */
  port: number | undefined;
  readonly #hosts: GenesysHosts;
  readonly #public: { readonly host: string; readonly port: number } | undefined;

  /** @param publicUrl scheme, host and port under which clients reach the mock, where that is known */
  constructor(hosts: GenesysHosts, publicUrl: string | undefined) {
    this.#hosts = hosts;
    if (publicUrl !== undefined) {
      const url = new URL(publicUrl);
      this.#public = { host: url.hostname.replace(/^\[(.*)\]$|\.$/, '$1'), port: portOf(url) };
    }
  }

  /**
   * Judges without resolving the name.
   *
   * @param host lower case, without brackets
   */
  hasName(host: string, port: number): boolean {
    if (this.#hosts.domainOf(host) !== undefined) return true;
    return this.#isPublic(host, port);
  }

  /** @param address of IPv4 or IPv6, without a zone */
  hasAddress(address: string, port: number): boolean {
    if (this.#isPublic(address, port)) return true;
    if (port !== this.port) return false;
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    return THIS_MACHINE.check(address, family) || interfaces().check(address, family);
  }

  #isPublic(host: string, port: number): boolean {
    return host === this.#public?.host && (port === this.#public.port || port === this.port);
  }
}

/** Those of this moment: they come and go with networks. */
function interfaces(): BlockList {
  const list = new BlockList();
  for (const addresses of Object.values(networkInterfaces()))
    for (const { address, family } of addresses ?? [])
      list.addAddress(address, family === 'IPv6' ? 'ipv6' : 'ipv4');
  return list;
}

/** The port of an http or https URL, also where it is not written. */
export function portOf({ protocol, port }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
