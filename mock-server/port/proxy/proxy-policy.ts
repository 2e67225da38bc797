import type { IncomingHttpHeaders } from 'node:http';
import { domainName } from '../../base/address-text.ts';
import { sameSecret } from '../../base/same-secret.ts';
import { MockError } from '../../errors/mock-error.ts';
import { domainBehindPrefix, type GenesysHosts } from '../../hosts/genesys-hosts.ts';
import { isBelow } from '../../hosts/host-names.ts';
import { GENESYS_DOMAINS } from '../../hosts/regions.ts';
import { showTarget, type Target } from './target.ts';

export interface ProxySettings {
  /** Only then is anything taken: without TLS the mock could not answer in the place of Genesys Cloud. */
  readonly isOn: boolean;
  readonly hosts: GenesysHosts;
  /** `host:port` of what is passed on to. */
  readonly allow: readonly string[];
  /** Asked for as a password or bearer token; undefined where only this machine can reach the mock. */
  readonly token: string | undefined;
}

/** What becomes of a tunnel that is asked for: the mock answers at its end, or passes it on. */
export type Verdict = 'answer' | 'pass-on';

/** Judges what clients ask of the mock as their proxy. Sends nothing. */
export class ProxyPolicy {
  readonly #settings: ProxySettings;
  readonly #allow: ReadonlySet<string>;

  constructor(settings: ProxySettings) {
    this.#settings = settings;
    this.#allow = new Set(settings.allow);
  }

  /** @throws MockError with the reason why there is no tunnel to that target for this client */
  judgeTunnel(target: Target, headers: IncomingHttpHeaders): Verdict {
    const shown = showTarget(target);
    this.#checkClient(shown, headers);
    if (this.#settings.hosts.domainOf(target.host) !== undefined) {
      if (target.port === 443) return 'answer';
      throw forbidden(`Genesys Cloud has ${target.host} on port 443 only, not on ${target.port}.`);
    }
    if (this.#allow.has(shown)) return 'pass-on';
    throw forbidden(whyNot(target));
  }

  /** @throws MockError with the reason why a request for that target is not answered here */
  judgeRequest(target: Target, path: string, headers: IncomingHttpHeaders): void {
    if (path.startsWith('/__mock')) throw forbidden(CONTROL_IS_DIRECT);
    const shown = showTarget(target);
    this.#checkClient(shown, headers);
    if (this.#settings.hosts.domainOf(target.host) !== undefined) return;
    throw forbidden(
      `${shown} is no host of Genesys Cloud, and only tunnels (CONNECT) are passed on; set HTTPS_PROXY rather than HTTP_PROXY.`,
    );
  }

  #checkClient(shown: string, headers: IncomingHttpHeaders): void {
    const { isOn, token } = this.#settings;
    if (!isOn) throw forbidden(`The mock is a proxy only with --tls, so it does not take ${shown}.`);
    if (token === undefined || isRight(headers['proxy-authorization'] ?? '', token)) return;
    throw new MockError(
      'mock.proxy.authentication.required',
      'proxy',
      {
        field: 'header.proxy-authorization',
        reason:
          'The proxy asks for the control token as the password: HTTPS_PROXY=http://mock:<control token>@<host>:<port>.',
      },
      { 'Proxy-Authenticate': 'Basic realm="Genesys mock"' },
    );
  }
}

/** Why nobody steers the mock through its proxy. */
export const CONTROL_IS_DIRECT =
  'The control calls are not reached through the proxy or under a name of Genesys Cloud; call the address where the mock listens, and put it in NO_PROXY.';

function whyNot(target: Target): string {
  const { host } = target;
  const shown = showTarget(target);
  // Nothing that leads to the real Genesys Cloud is offered.
  if (isBelow(host, GENESYS_DOMAINS))
    return `${host} is a name of Genesys Cloud, but none that the mock answers for, which are login., api., streaming., apps. and api-downloads. of each region.`;
  const domain = domainName(domainBehindPrefix(host) ?? '');
  const taken = domain === undefined ? '' : ` --domain ${domain} lets the mock answer for it;`;
  return `${shown} is no host of Genesys Cloud, and not allowed;${taken} --proxy-allow ${shown} passes it on, NO_PROXY=${host} keeps it away from the mock.`;
}

const forbidden = (reason: string) =>
  new MockError('mock.proxy.forbidden', 'proxy', { field: 'path', reason });

function isRight(authorization: string, token: string): boolean {
  const [scheme = '', value = ''] = authorization.split(' ', 2);
  if (/^bearer$/i.test(scheme)) return sameSecret(value, token);
  if (!/^basic$/i.test(scheme)) return false;
  const credentials = Buffer.from(value, 'base64').toString();
  return sameSecret(credentials.slice(credentials.indexOf(':') + 1), token);
}
