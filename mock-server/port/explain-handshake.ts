import { showName } from './certificates.ts';

/** What the other side, or our own, says when it ends a handshake; texts of OpenSSL, which name the alert of RFC 8446. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN)/,
    'the client does not trust the certificate; "genesys-mock trust" prints how it will',
  ],
  [
    /^(ECONNRESET|EPIPE)$/,
    'the client left without a word, perhaps because it does not trust the certificate; "genesys-mock trust" prints how it will',
  ],
  [/ALERT_CERTIFICATE_EXPIRED/, 'the client takes the certificate for expired: is its clock right?'],
  [/NO_APPLICATION_PROTOCOL/, 'the client does not offer HTTP/1.1, which is all that the mock speaks'],
  [/UNSUPPORTED_PROTOCOL|VERSION/, 'the client is too old: the mock speaks TLS 1.2 and 1.3'],
];

/**
 * Says of a handshake that came to nothing what a person can do about it.
 *
 * @param name what the client asked for
 */
export function explainHandshake(error: NodeJS.ErrnoException, name: string | undefined): string {
  const code = error.code ?? '';
  const [, reason] = REASONS.find(([pattern]) => pattern.test(code)) ?? [];
  return `TLS for ${name === undefined ? 'an address' : showName(name)} came to nothing: ${reason ?? (code || error.message)}.`;
}
