import type { KeyObject } from 'node:crypto';
import { isLoopbackAddress } from '../hosts/host-names.ts';
import { commonName, DAY_MS, HOUR_MS, signCertificate } from './certificate.ts';
import type { Issuer } from './check-authority.ts';
import { ofServer } from './extensions.ts';
import { subjectOf } from './names.ts';

const VALIDITY_MS = 90 * DAY_MS;

/** A certificate for a server. */
export interface Leaf {
  /** PEM, the issuer's after it, as a server sends them. */
  readonly chain: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Signs a certificate for whatever name is asked for: whether clients would take it is looked at before.
 *
 * @param now milliseconds since 1970
 */
export function issueLeaf(issuer: Issuer, name: string, publicKey: KeyObject, now: number): Leaf {
  const loopback = new Set(['localhost', '127.0.0.1', '::1', name]);
  const names = name === 'localhost' || isLoopbackAddress(name) ? [...loopback] : [name];
  const until = Math.min(now + VALIDITY_MS, issuer.certificate.validToDate.getTime());
  const leaf = signCertificate(
    {
      subject: commonName('Genesys mock'),
      issuer: subjectOf(issuer.certificate),
      publicKey,
      from: now - HOUR_MS, // for clients whose clocks are late
      until,
      extensions: ofServer(publicKey, issuer.certificate.publicKey, names),
    },
    issuer.key,
  );
  return { chain: leaf + issuer.text, until };
}
