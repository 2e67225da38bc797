import { type Logger, quietLogger } from './base/logger.ts';
import { checkSettings } from './check-settings.ts';
import { checkExposure, isLoopback } from './control/check-exposure.ts';
import { controlRoutes } from './control/control-routes.ts';
import { type RequestView, requestView } from './control/request-view.ts';
import { maskedLog } from './exchange/masking/index.ts';
import { GenesysHosts } from './hosts/genesys-hosts.ts';
import type { LimitSettings } from './limits/limits.ts';
import { checkLimits } from './limits/read-limits.ts';
import { Mock } from './mock.ts';
import type { ApiDocument } from './openapi/api-document.ts';
import { builtInDocument } from './openapi/load-document.ts';
import { BUILT_IN_ORGANIZATION } from './org/built-in-organization.ts';
import type { Organization } from './org/organization.ts';
import { type Certificates, loadCertificates } from './port/certificates.ts';
import { hostIn } from './port/proxy/target.ts';
import { readAddresses } from './read-addresses.ts';

/** Every member may be left out. */
export interface OpenMockOptions {
  /** Where to listen; loopback by default. Anything else needs a `controlToken`. */
  readonly host?: string | undefined;
  /** 0, the default, takes any free port. */
  readonly port?: number | undefined;
  /** The one that a reset goes back to; the built-in one when left out. */
  readonly organization?: Organization | undefined;
  /**
   * File or address of the vendor's whole API, Swagger 2.0 or OpenAPI 3. Its operations are answered with examples and made-up values;
   * those that the mock has state for stay as they are.
   */
  readonly spec?: string | undefined;
  /** `opaque` gives the bare answers of the real service; the journal explains all the same. */
  readonly errors?: 'explained' | 'opaque' | undefined;
  /** The same seed gives the same ids. */
  readonly seed?: string | undefined;
  /** How many requests the journal remembers; 1000 by default. */
  readonly journalSize?: number | undefined;
  /** How much the mock keeps of what grows with use; every member has a default. */
  readonly limits?: LimitSettings | undefined;
  /** The same key gives the same tokens, codes and channels; random when left out, so that nobody can compute them. */
  readonly idKey?: string | undefined;
  /** What `/__mock` asks for as a bearer token. */
  readonly controlToken?: string | undefined;
  /** Whether `/__mock/` is a web page that shows and steers the mock; it is when left out. */
  readonly cockpit?: boolean | undefined;
  /**
   * Hosts other than loopback that webhooks may go to: names, addresses, or `*.suffix`. What a name resolves to is looked at when
   * something is sent.
   */
  readonly allowWebhookHosts?: readonly string[] | undefined;
  /**
   * HTTPS on the same port, with certificates for localhost and the names of Genesys's hosts by an authority of this user, made where there
   * is none; and a proxy for those names.
   */
  readonly tls?: boolean | undefined;
  /** Domains that are taken for a region of Genesys besides its own: `login.<domain>`, `api.<domain>` and so on. */
  readonly domains?: readonly string[] | undefined;
  /** A file with a certificate of one's own, PEM, and what it was signed by; HTTPS is on with it. Needs `tlsKey`. */
  readonly tlsCert?: string | undefined;
  /** A file with its key, PEM. */
  readonly tlsKey?: string | undefined;
  /** `host:port` of what the proxy passes on to besides. */
  readonly proxyAllow?: readonly string[] | undefined;
  /** Whether `X-Forwarded-Proto` and `X-Forwarded-Host` are believed. */
  readonly trustProxy?: boolean | undefined;
  /** Scheme, host and port under which clients reach the mock, where it is not what they say. */
  readonly publicUrl?: string | undefined;
  /** Origins of web pages that may call the API besides those on loopback and of redirect URIs. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** A file that keeps undelivered webhooks over a restart. */
  readonly webhookStore?: string | undefined;
  /** A file with what came of replaying the contracts the last time, which the page shows; it may come later. */
  readonly verificationReport?: string | undefined;
  readonly log?: Logger | undefined;
  /** Told of every finished request, its secrets masked. */
  readonly onRequest?: ((request: RequestView) => void) | undefined;
}

/** Loaded only when wanted: few mocks are given one. */
async function withWholeApi(spec: string, first: ApiDocument, log: Logger): Promise<ApiDocument> {
  const { loadWholeApi } = await import('./openapi/load-whole-api.ts');
  return loadWholeApi(spec, { first, warn: (line) => log.warn(line) });
}

/** A mock that listens, and where. */
export interface OpenMock {
  readonly mock: Mock;
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  /** What it proves itself with; undefined where it speaks plain HTTP alone. */
  readonly certificates: Certificates | undefined;
}

/**
 * Opens a mock for an organisation that was checked already. It needs no schema library, which takes 34 ms of CPU time: so the command line
 * starts, while code of users starts `startGenesysMock()`.
 *
 * @throws ConfigError for a setting that the command line would refuse, a host that others can reach without a control token, a name or address
 *   that is none, or a specification or webhook store that cannot be read; the system's error when the port cannot be had
 */
export async function openMock(options: OpenMockOptions = {}): Promise<OpenMock> {
  const { host = '127.0.0.1', port = 0, spec, controlToken, cockpit = true, onRequest } = options;
  checkSettings(options);
  checkExposure(host, controlToken);
  const { domains, proxyAllow, publicUrl, corsOrigins } = readAddresses(options);
  const log = maskedLog(options.log ?? quietLogger);
  const hosts = new GenesysHosts(domains);
  const certificates = await loadCertificates({ ...options, domains }, hosts, log);
  const ownNames = [host, URL.parse(publicUrl ?? '')?.host ?? ''].map(hostIn);
  const document = builtInDocument();
  const mock = new Mock({
    organization: options.organization ?? BUILT_IN_ORGANIZATION,
    document: spec === undefined ? document : await withWholeApi(spec, document, log),
    log,
    seed: options.seed ?? 'genesys',
    explained: options.errors !== 'opaque',
    journalSize: options.journalSize ?? 1000,
    limits: checkLimits(options.limits),
    idKey: options.idKey,
    allowWebhookHosts: options.allowWebhookHosts,
    corsOrigins,
    webhookStore: options.webhookStore,
    verificationReport: options.verificationReport,
    hasPage: cockpit,
    hosts,
    trustProxy: options.trustProxy,
    publicUrl,
    isConfiguredName: (name) => ownNames.includes(name) || certificates?.isForOwn(name) === true,
  });
  if (onRequest !== undefined) {
    mock.tenant.journal.subscribe((entry) => onRequest({ ...requestView(mock.tenant, entry) }));
  }
  const url = await mock.listen(host, port, {
    control: controlRoutes(mock, { controlToken, cockpit }),
    certificates,
    proxyAllow,
    proxyToken: isLoopback(host) ? undefined : controlToken,
  });
  return { mock, url, certificates };
}
