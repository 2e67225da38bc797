import type { IncomingHttpHeaders } from 'node:http';
import { sameSecret } from '../base/same-secret.ts';
import { MockError } from '../errors/mock-error.ts';
import type { GenesysHosts } from '../hosts/genesys-hosts.ts';
import { isLoopbackHost } from '../hosts/host-names.ts';
import type { Arrival } from '../port/arrival.ts';
import { CONTROL_IS_DIRECT } from '../port/proxy/proxy-policy.ts';

/** What browsers send with what a person asked for, and with what a page asks of where it came from (Fetch Metadata). */
const OWN_SITES: ReadonlySet<unknown> = new Set(['none', 'same-origin']);

/**
 * Lets nobody have the page who may not make the calls of a mock without a control token, but for one thing: a link on any page may lead to it.
 * The page holds nothing of the mock, and cannot be shown inside of another one.
 *
 * @throws MockError `mock.control.forbidden`
 */
export function checkVisitor(headers: IncomingHttpHeaders): void {
  const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  const refusal = refusalOf(isOpened ? { ...headers, 'sec-fetch-site': 'none' } : headers, undefined);
  if (refusal !== undefined) throw refusal;
}

/**
 * Keeps the control calls where the mock listens: not through its proxy, and not in the place of Genesys Cloud, where a client of the real
 * service would find them.
 *
 * @throws MockError `mock.control.forbidden`
 */
export function checkArrival({ host = '', isProxied }: Arrival, hosts: GenesysHosts): void {
  const name = host.toLowerCase().replace(/\.?(:\d*)?$/, '');
  if (isProxied || hosts.domainOf(name) !== undefined) throw forbidden('header.host', CONTROL_IS_DIRECT);
}

/**
 * Lets nobody steer the mock who should not: a web page that made its own name point here is stopped by `Host`, one that posts across by
 * `Origin`, one that only loads something by `Sec-Fetch-Site`, and everybody by the control token where there is one.
 *
 * @param controlToken undefined for a mock that only listens on a loopback address
 * @returns undefined for who may
 */
export function refusalOf(
  { host = '', origin, authorization = '', 'sec-fetch-site': site }: IncomingHttpHeaders,
  controlToken: string | undefined,
): MockError | undefined {
  if (controlToken === undefined && !isLoopbackHost(host)) {
    return forbidden(
      'header.host',
      'Without a control token the Host must be localhost, 127.0.0.1 or [::1].',
    );
  }
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return forbidden('header.origin', 'Pages of another origin cannot steer the mock.');
  }
  if (site !== undefined && !OWN_SITES.has(site)) {
    return forbidden(
      'header.sec-fetch-site',
      'Neither pages of another origin nor links on them can call the mock; type the address, or open it from the page at /__mock/.',
    );
  }
  if (controlToken !== undefined && !sameSecret(authorization, `Bearer ${controlToken}`)) {
    return forbidden(
      'header.authorization',
      'Send the control token: Authorization: Bearer <control token>.',
    );
  }
  return undefined;
}

const forbidden = (field: string, reason: string) =>
  new MockError('mock.control.forbidden', 'control', { field, reason });
