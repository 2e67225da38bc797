import { hash } from 'node:crypto';

/** Code verifiers are 43 to 128 characters, as the vendor's SDKs check too (RFC 7636 section 4.1). */
export const CODE_VERIFIER = /^[A-Za-z0-9\-._~]{43,128}$/;
/** The Base64url form of a SHA-256 digest. */
export const CODE_CHALLENGE = /^[A-Za-z0-9_-]{43}$/;

/** The challenge that method `S256` makes of a verifier. */
export function challengeOf(verifier: string): string {
  return hash('sha256', verifier, 'base64url');
}
