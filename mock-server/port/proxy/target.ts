/** Where a client of the proxy wants to go. */
export interface Target {
  /** Lower case, without brackets and the root's dot. */
  readonly host: string;
  readonly port: number;
}

/** Names and addresses only: no user, no zone, no other spelling that somebody else could read differently. */
const AUTHORITY = /^(?:\[([\da-f:.]{2,45})\]|([a-z\d][\w.-]{0,252}))(?::(\d{1,5}))?$/i;

const ANY_PORT = 80;

/**
 * Reads `host:port`.
 *
 * @param defaultPort for an authority without one; none will do when left out
 * @returns undefined for anything else
 */
export function readTarget(authority: string, defaultPort?: number): Target | undefined {
  const match = AUTHORITY.exec(authority);
  if (match === null) return undefined;
  const [, address, name, digits] = match;
  const port = digits === undefined ? defaultPort : Number(digits);
  if (port === undefined || port < 1 || port > 65_535) return undefined;
  return { host: (address ?? name ?? '').toLowerCase().replace(/\.$/, ''), port };
}

/** The name or address in an authority such as a `Host` header, whatever its port; undefined where it cannot be read. */
export const hostIn = (authority: string): string | undefined => readTarget(authority, ANY_PORT)?.host;

/** As it is written in a URL, and in `--proxy-allow`. */
export const showTarget = ({ host, port }: Target): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`;

/** @returns `host:port` as a target that is asked for is shown; undefined for anything else */
export function hostAndPort(text: string): string | undefined {
  const target = readTarget(text);
  return target && showTarget(target);
}
