import type { RequestListener } from 'node:http';
import type { Logger } from '../base/logger.ts';
import { onceEach } from '../base/once-each.ts';
import { TargetGuard } from '../outbound/target-guard.ts';
import type { Tenant } from '../tenant.ts';
import type { TlsSettings } from './both-protocols.ts';
import type { Certificates } from './certificates.ts';
import { explainHandshake } from './explain-handshake.ts';
import { type Listening, listen, type UpgradeGate } from './listen.ts';
import { absoluteFormReader } from './proxy/absolute-form.ts';
import { ProxyPolicy } from './proxy/proxy-policy.ts';
import { takeTunnels } from './proxy/take-tunnels.ts';
import { readTarget } from './proxy/target.ts';
import { Tunnels } from './proxy/tunnels.ts';
import { refusersOnSockets } from './refuse-on-socket.ts';

const PATIENCE_MS = 30_000;
/** What went wrong with TLS is told once for each name; further ones are told of again. */
const MOST_LINES = 100;

/** Every member may be left out. */
export interface PortOptions {
  /** Plain HTTP alone without them. */
  readonly certificates?: Certificates | undefined;
  /** `host:port` of what the proxy passes on to. */
  readonly proxyAllow?: readonly string[] | undefined;
  /** What the proxy asks for; undefined where only this machine can reach it. */
  readonly proxyToken?: string | undefined;
  /** How long a connection may take to say something, and to shake hands, in milliseconds. */
  readonly patienceMs?: number | undefined;
}

/** What answers there. */
export interface Occupant {
  readonly app: RequestListener;
  readonly gate: UpgradeGate;
  readonly tenantOf: () => Tenant;
}

/**
 * Opens the one port of a mock: HTTP, with certificates HTTPS and the proxy too.
 *
 * @param port 0 for any free one
 * @throws the system's error when the port cannot be had
 */
export function openPort(
  { app, gate, tenantOf }: Occupant,
  host: string,
  port: number,
  { certificates, proxyAllow = [], proxyToken, patienceMs = PATIENCE_MS }: PortOptions,
): Promise<Listening> {
  const { hosts, log, own, limits } = tenantOf();
  // Only an authority has certificates for the names of Genesys Cloud.
  const isOn = certificates?.rootFile !== undefined;
  const proxy = new ProxyPolicy({ isOn, hosts, allow: proxyAllow, token: proxyToken });
  const passedOn = proxyAllow.flatMap((authority) => readTarget(authority)?.host ?? []);
  const tunnels = new Tunnels(new TargetGuard(passedOn, undefined, own));
  const { refuseUnreadable, refuseRequest } = refusersOnSockets(tenantOf);
  return listen({
    app,
    host,
    port,
    gate,
    tls: certificates && tlsSettings(certificates, log, patienceMs),
    prepare: absoluteFormReader(proxy, log),
    takeTunnels: (server, accept) => takeTunnels(server, { proxy, tunnels, accept, refuse: refuseRequest }),
    refuseUnreadable,
    mostConnections: limits.most('connections'),
    onTooMany: () => limits.tell('connections'),
  });
}

function tlsSettings({ contextFor }: Certificates, log: Logger, patienceMs: number): TlsSettings {
  const tell = onceEach(MOST_LINES, (line) => log.warn(line));
  return { contextFor, onFailure: (error, name) => tell(explainHandshake(error, name)), patienceMs };
}
