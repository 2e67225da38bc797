import type { TokenLedger } from '../oauth/token-ledger.ts';

/** Members whose value is a secret wherever they stand: bodies, forms and queries. Lower case. */
const SECRET_NAMES = new Set([
  'sessiontoken',
  'access_token',
  'refresh_token',
  'client_secret',
  'secret',
  'password',
  'assertion',
  'code',
  'code_verifier',
  'outboundnotificationwebhooksignaturesecrettoken',
  'authorization',
  'cookie',
  'set-cookie',
]);
/** `code` is a secret in a login, but the name of an error in an error body. */
const looksLikeErrorCode = (value: string) => /^[a-z]+(\.[a-z]+)+$/.test(value);
const HEADERS_SHOWN_IN_PART = new Set(['authorization', 'cookie', 'set-cookie']);

/** Shows that a secret was there, and enough of a short one to recognise a typing error. */
export function maskSecret(secret: string): string {
  const shown = secret.slice(0, Math.min(3, Math.floor(secret.length / 2)));
  return `${shown}… (${secret.length} characters)`;
}

/**
 * A copy of a body that can be shown: secrets are masked by the name of their member, and any text that is a token of this mock is
 * masked wherever it stands. Does not change its input.
 */
export function maskBody(value: unknown, tokens: TokenLedger, name = ''): unknown {
  if (typeof value === 'string') {
    const secret = (SECRET_NAMES.has(name) && !looksLikeErrorCode(value)) || tokens.find(value) !== undefined;
    return secret ? maskSecret(value) : value;
  }
  if (value instanceof URLSearchParams) {
    return Object.fromEntries([...value].map(([key, text]) => [key, maskBody(text, tokens, key.toLowerCase())]));
  }
  if (Array.isArray(value)) return value.map((item) => maskBody(item, tokens, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, maskBody(item, tokens, key.toLowerCase())]),
  );
}

/** Headers that can be shown: the scheme of `Authorization` stays, what follows is masked. */
export function maskHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const text = Array.isArray(value) ? value.join(', ') : value;
    const lower = name.toLowerCase();
    if (!HEADERS_SHOWN_IN_PART.has(lower) && !SECRET_NAMES.has(lower)) shown[name] = text;
    else if (lower === 'authorization' && text.includes(' ')) {
      const [scheme = '', ...rest] = text.split(' ');
      shown[name] = `${scheme} ${maskSecret(rest.join(' '))}`;
    } else shown[name] = maskSecret(text);
  }
  return shown;
}

/** A query string that can be shown. */
export function maskQuery(query: string, tokens: TokenLedger): string {
  if (query === '') return '';
  const shown = [...new URLSearchParams(query)].map(([name, value]) => [name, maskBody(value, tokens, name.toLowerCase())]);
  return shown.map(([name, value]) => `${name}=${value}`).join('&');
}
