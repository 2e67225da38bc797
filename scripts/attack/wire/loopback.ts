import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/**
 * Everything that sends asks here first where it sends to.
 *
 * @throws Error for what is not an address of this machine alone; names are none
 */
export function loopbackOnly(url: string): URL {
  const parsed = new URL(url);
  const address = parsed.hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(address);
  if (family !== 0 && LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4')) return parsed;
  throw new Error(`The attack sends to loopback addresses only, not to ${parsed.host}.`);
}
