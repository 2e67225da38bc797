import { explainUntrustedHost, type HostRule, type Sent, untrustedHost } from '../http/untrusted-host.ts';
import { isPublicSecret } from '../org/public-secrets.ts';

/**
 * Why a secret that is right does not count: everybody knows it, and the call may come from a web page of a stranger.
 *
 * @param what the secret is called, e.g. `The built-in secret of the client "Bot"`
 * @returns undefined where it counts
 */
export function refusePublicSecret(
  rule: HostRule,
  exchange: Sent,
  secret: string | undefined,
  what: string,
): string | undefined {
  if (secret === undefined || !isPublicSecret(secret)) return undefined;
  const host = untrustedHost(exchange, rule);
  return host === undefined ? undefined : explainUntrustedHost(what, host, exchange);
}
