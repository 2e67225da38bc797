import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { ConfigError } from '../errors/config-error.ts';
import { isBelow } from '../hosts/host-names.ts';
import type { AuthorityFiles } from './authority-files.ts';
import { DAY_MS } from './certificate.ts';
import { makeAnew } from './check-place.ts';
import { permittedDomains } from './names.ts';

/** What signs the certificates of servers. */
export interface Issuer {
  readonly certificate: X509Certificate;
  /** PEM. */
  readonly text: string;
  readonly key: KeyObject;
  /** It is good for these, for what is below them, and for loopback addresses. */
  readonly domains: readonly string[];
}

/**
 * @param wanted the issuer must be good for these domains
 * @param now milliseconds since 1970
 * @throws ConfigError where a file is damaged, where they do not belong together, at the wrong time, or for a domain outside
 */
export function checkAuthority(
  files: AuthorityFiles,
  folder: string,
  wanted: readonly string[],
  now: number,
): Issuer {
  const refuse = (reason: string, options?: string): never => {
    throw new ConfigError(`The authority for TLS in ${folder} ${reason}: ${makeAnew(folder, options)}.`);
  };
  const parsed = <Value>(name: keyof AuthorityFiles, parse: (text: string) => Value): Value => {
    try {
      return parse(files[name]);
    } catch {
      return refuse(`is damaged (${name})`);
    }
  };
  const root = parsed('root.pem', (text) => new X509Certificate(text));
  const certificate = parsed('issuer.pem', (text) => new X509Certificate(text));
  const key = parsed('issuer.key', createPrivateKey);

  if (!certificate.checkPrivateKey(key)) refuse('has a key that does not fit its issuer.pem');
  if (!certificate.checkIssued(root) || !certificate.verify(root.publicKey)) {
    refuse('has an issuer.pem that its root.pem did not sign');
  }
  const domains = permittedDomains(certificate);
  const rootDomains = permittedDomains(root);
  if (domains === undefined || rootDomains === undefined) {
    return refuse('is not bounded to names as one that the mock makes');
  }
  const outside = wanted.find((name) => !isBelow(name, domains) || !isBelow(name, rootDomains));
  if (outside !== undefined) refuse(`is not good for ${outside}`, ` with --domain ${wanted.join(',')}`);
  for (const { validFromDate, validToDate } of [root, certificate]) {
    if (validFromDate.getTime() > now) {
      throw new ConfigError(
        `The authority for TLS in ${folder} is valid from ${validFromDate.toISOString()} on: the clock of this machine is late, or was early then. ` +
          `Set it right. Else ${makeAnew(folder)}.`,
      );
    }
    if (validToDate.getTime() < now + DAY_MS) refuse(`ends at ${validToDate.toISOString()}`);
  }
  return { certificate, text: files['issuer.pem'], key, domains };
}
