import type { Exchange } from '../exchange/exchange.ts';
import type { GenesysHosts } from '../hosts/genesys-hosts.ts';

interface SocketHost {
  readonly hosts: GenesysHosts;
  readonly settings: { readonly trustProxy?: boolean | undefined; readonly publicUrl?: string | undefined };
}

/** The name without the root's dot. */
const HOST = /^(\[[\da-f:.]+\]|[\w.-]*[\w-])\.?(:\d{1,5})?$/i;

/**
 * Where the sockets of a client are, by how it came: on `streaming.<domain>` when it calls the mock by a name of Genesys Cloud over TLS, and
 * where it came to otherwise.
 *
 * @returns scheme, host and port
 */
export function socketOrigin(
  exchange: Pick<Exchange, 'headers' | 'arrival'>,
  { hosts, settings }: SocketHost,
): string {
  const { isTls, host } = originOf(exchange, settings);
  if (!isTls) return `ws://${host}`;
  const [, name = '', port = ''] = HOST.exec(host.toLowerCase()) ?? [];
  const domain = hosts.domainOf(name);
  return `wss://${domain === undefined || domain === name ? host : `streaming.${domain}${port}`}`;
}

function originOf(
  { headers, arrival }: Pick<Exchange, 'headers' | 'arrival'>,
  { publicUrl, trustProxy }: SocketHost['settings'],
): { readonly isTls: boolean; readonly host: string } {
  if (publicUrl !== undefined) {
    const { protocol, host } = new URL(publicUrl);
    return { isTls: protocol === 'https:', host };
  }
  const { scheme, host = 'localhost' } = arrival;
  if (trustProxy !== true) return { isTls: scheme === 'https', host };
  const proto = first(headers['x-forwarded-proto'])?.toLowerCase();
  const forwarded = first(headers['x-forwarded-host']);
  return {
    isTls: proto === 'https' || (proto !== 'http' && scheme === 'https'),
    host: forwarded !== undefined && HOST.test(forwarded) ? forwarded : host,
  };
}

/** The client's own, where several proxies have added theirs. */
const first = (value: string | string[] | undefined): string | undefined =>
  String(value ?? '')
    .split(',', 1)[0]
    ?.trim() || undefined;
