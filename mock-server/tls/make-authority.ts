import { generateKeyPairSync } from 'node:crypto';
import { isBelow } from '../hosts/host-names.ts';
import { GENESYS_DOMAINS } from '../hosts/regions.ts';
import type { AuthorityFiles } from './authority-files.ts';
import { commonName, DAY_MS, HOUR_MS, signCertificate } from './certificate.ts';
import { forServers, nameConstraints, ofAuthority } from './extensions.ts';

/** Long enough that nobody has to trust a new one during a project, short enough that a forgotten one ends. */
const VALIDITY_MS = 3 * 365 * DAY_MS;

/**
 * Makes a root, and an issuer signed by it, whose certificates are good for servers of Genesys's domains, of `localhost` and of the further
 * domains. The root's key is gone when this returns. Both bear the constraints: Java ignores those of a root that it trusts.
 */
export function makeAuthority(further: readonly string[], now: number): AuthorityFiles {
  const known = [...GENESYS_DOMAINS, 'localhost'];
  const domains = [...known, ...further.filter((domain) => !isBelow(domain, known))];
  const day = new Date(now).toISOString().slice(0, 10);
  const subject = commonName(`Genesys mock authority of ${day}`);
  const root = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const common = { issuer: subject, from: now - HOUR_MS, until: now + VALIDITY_MS };
  const rootFields = {
    ...common,
    subject,
    publicKey: root.publicKey,
    extensions: [...ofAuthority(root.publicKey, root.publicKey, 1), nameConstraints(domains)],
  };
  const issuerFields = {
    ...common,
    subject: commonName(`Genesys mock issuer of ${day}`),
    publicKey: issuer.publicKey,
    extensions: [...ofAuthority(issuer.publicKey, root.publicKey, 0), forServers(), nameConstraints(domains)],
  };
  return {
    'root.pem': signCertificate(rootFields, root.privateKey),
    'issuer.pem': signCertificate(issuerFields, root.privateKey),
    'issuer.key': issuer.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
