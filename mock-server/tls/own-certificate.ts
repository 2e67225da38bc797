import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { codeOf } from '../base/code-of.ts';
import { ConfigError } from '../errors/config-error.ts';
import { readCertificates, readPrivateKey } from './read-pem.ts';

/** A certificate that the user brings. */
export interface OwnCertificate {
  readonly context: SecureContext;
  /** @param name a host name, or an address */
  covers(name: string): boolean;
}

/**
 * @param certificateFile PEM: the server's certificate first, then those that it was signed by
 * @param keyFile PEM, not encrypted
 * @param now milliseconds since 1970
 * @throws ConfigError where they cannot be used, with what would be right; nothing of a key is in it
 */
export async function readOwnCertificate(
  certificateFile: string,
  keyFile: string,
  now: number = Date.now(),
): Promise<OwnCertificate> {
  const { text: cert, certificates } = await readCertificates(certificateFile);
  const key = await readPrivateKey(keyFile);
  const [certificate] = certificates;
  if (!certificate.checkPrivateKey(key)) {
    const isLater = certificates.some((other) => other.checkPrivateKey(key));
    throw new ConfigError(
      isLater
        ? `The certificate that the key ${keyFile} belongs to does not come first in ${certificateFile}: put it before those that it was signed by.`
        : `The key ${keyFile} does not belong to the certificate ${certificateFile}: name the two that were made together.`,
    );
  }
  checkUse(certificate, certificateFile, now);
  try {
    const context = createSecureContext({
      cert,
      key: key.export({ type: 'pkcs8', format: 'pem' }),
      minVersion: 'TLSv1.2',
    });
    return { context, covers: (name) => covers(certificate, name) };
  } catch (error) {
    // Keys too short, or of a kind that TLS has no use for.
    throw new ConfigError(
      `${certificateFile} and ${keyFile} cannot be used for TLS (${codeOf(error) ?? 'unknown error'}): take an RSA key of 2048 bits or more, or an EC key on P-256.`,
    );
  }
}

function checkUse(certificate: X509Certificate, file: string, now: number): void {
  const { validFromDate, validToDate } = certificate;
  if (validToDate.getTime() <= now) {
    throw new ConfigError(
      `The certificate ${file} ended at ${validToDate.toISOString()}: name one that is valid.`,
    );
  }
  if (validFromDate.getTime() > now) {
    throw new ConfigError(
      `The certificate ${file} is valid from ${validFromDate.toISOString()} on only: name one that is valid, or set the clock of this machine right.`,
    );
  }
  if (certificate.subjectAltName === undefined) {
    throw new ConfigError(
      `The certificate ${file} has no subject alternative names, and clients take no other: have one made for the names it is to serve, e.g. DNS:localhost.`,
    );
  }
}

function covers(certificate: X509Certificate, name: string): boolean {
  const matched =
    isIP(name) === 0 ? certificate.checkHost(name, { subject: 'never' }) : certificate.checkIP(name);
  return matched !== undefined;
}
