import { isIP, type Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import type { Logger } from '../base/logger.ts';
import { onceEach } from '../base/once-each.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { GenesysHosts } from '../hosts/genesys-hosts.ts';
import { isBelow, isHostName, isLoopbackAddress } from '../hosts/host-names.ts';

/** Further ones are told of again. */
const MOST_NAMES = 100;

export interface CertificateOptions {
  readonly tls?: boolean | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly tlsCert?: string | undefined;
  readonly tlsKey?: string | undefined;
}

/** What the mock proves itself with. */
export interface Certificates {
  /** File of the certificate that clients have to trust; undefined with a certificate of the user's own alone. */
  readonly rootFile: string | undefined;
  /** @param name lower case; undefined where the client does not say */
  contextFor(name: string | undefined, socket: Socket): SecureContext | undefined;
  /** Whether a certificate of the user's own is for a name, in lower case. */
  isForOwn(name: string): boolean;
}

/**
 * Loads what the options ask for; nothing of TLS is loaded without them.
 *
 * @throws ConfigError for files that do not fit, and for an authority that cannot be used
 */
export async function loadCertificates(
  { tls = false, domains, tlsCert, tlsKey }: CertificateOptions,
  hosts: GenesysHosts,
  log: Logger,
): Promise<Certificates | undefined> {
  if ((tlsCert === undefined) !== (tlsKey === undefined))
    throw new ConfigError('tlsCert and tlsKey belong together: one of them is missing.');
  if (!tls && tlsCert === undefined) return undefined;
  const { openAuthority, readOwnCertificate } = await import('../tls/index.ts');
  const own =
    tlsCert !== undefined && tlsKey !== undefined ? await readOwnCertificate(tlsCert, tlsKey) : undefined;
  const authority = tls ? openAuthority({ domains }) : undefined;
  const tell = onceEach(MOST_NAMES, (name) =>
    log.warn(
      isIP(name) === 0
        ? `TLS was asked for under the name ${name}, for which there is no certificate: --domain takes further domains.`
        : `TLS was asked for under the address ${name}, and certificates are for loopback addresses only: use a name, or --tls-cert.`,
    ),
  );
  return {
    rootFile: authority?.rootFile,
    isForOwn: (name) => own?.covers(name) === true,
    contextFor(asked, socket) {
      const name = asked ?? localAddress(socket);
      if (own !== undefined && (authority === undefined || own.covers(name))) return own.context;
      if (authority !== undefined && isOurs(name, hosts)) return authority.contextFor(name);
      tell(showName(name));
      // The client says what it makes of that name, which is clearer than a connection that just ends.
      return own?.context ?? authority?.contextFor('localhost');
    },
  };
}

/** Browsers and curl take every name below `localhost` for this machine. */
const isOurs = (name: string, hosts: GenesysHosts): boolean =>
  hosts.domainOf(name) !== undefined ||
  (isHostName(name) && isBelow(name, ['localhost'])) ||
  isLoopbackAddress(name);

/** Where the client has connected to; an IPv4 address also where the port is one of IPv6. */
const localAddress = ({ localAddress = '' }: Socket): string =>
  localAddress.replace(/^::ffff:(?=[\d.]+$)/, '');

/** A name as a line may repeat it: a client can ask for any bytes. */
export const showName = (name: string): string => name.replaceAll(/[^\w.:-]/g, '?').slice(0, 100);
