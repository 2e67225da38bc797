import { type KeyObject, randomBytes, sign } from 'node:crypto';
import { bitString, explicit, integer, objectIdentifier, sequence, set, time, utf8String } from './der.ts';

/** What a certificate says, besides its number. */
export interface CertificateFields {
  /** A `Name` in DER; see `commonName()`. */
  readonly subject: Uint8Array;
  readonly issuer: Uint8Array;
  readonly publicKey: KeyObject;
  /** Milliseconds since 1970, both ends included. */
  readonly from: number;
  readonly until: number;
  readonly extensions: readonly Uint8Array[];
}

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const ECDSA_WITH_SHA256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'));

/** @returns an X.509 v3 certificate (RFC 5280), PEM. @param key EC P-256 */
export function signCertificate(fields: CertificateFields, key: KeyObject): string {
  const toBeSigned = sequence(
    explicit(0, integer(2)),
    serialNumber(),
    ECDSA_WITH_SHA256,
    fields.issuer,
    sequence(time(fields.from), time(fields.until)),
    fields.subject,
    fields.publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, sequence(...fields.extensions)),
  );
  const signature = sign('sha256', toBeSigned, key);
  const bytes = sequence(toBeSigned, ECDSA_WITH_SHA256, bitString(signature));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

export function commonName(text: string): Buffer {
  return sequence(set(sequence(objectIdentifier('2.5.4.3'), utf8String(text))));
}

/** 126 random bits, so that no two are the same. */
function serialNumber(): Buffer {
  const [first = 0, ...rest] = randomBytes(16);
  return integer((first & 0x3f) | 0x40, ...rest);
}
