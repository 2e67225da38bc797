import { isIPv4 } from 'node:net';

const HOST_NAME = /^([a-z\d_]([a-z\d_-]{0,61}[a-z\d_])?\.)*[a-z]([a-z\d-]{0,61}[a-z\d])?$/;

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Whether it is a name in lower case, not an address, not a wildcard. */
export function isHostName(name: string): boolean {
  return name.length <= 253 && HOST_NAME.test(name);
}

/** Whether a name is one of the domains, or below one. */
export function isBelow(name: string, domains: readonly string[]): boolean {
  return domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/** Whether a `Host` header, with a port or without, is what clients of this machine usually send. */
export const isLoopbackHost = (host: string): boolean => LOOPBACK_HOST.test(host);

/** @param address of IPv4, or of IPv6 as it is written in short */
export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || (isIPv4(address) && address.startsWith('127.'));
}
