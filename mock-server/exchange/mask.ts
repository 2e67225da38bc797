import type { TokenLedger } from '../oauth/token-ledger.ts';

/** Members whose value is a secret wherever they stand: bodies, forms, queries and headers. Lower case, without - and _. */
const SECRET_NAMES = new Set([
  'sessiontoken',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'token',
  'clientsecret',
  'secret',
  'password',
  'assertion',
  'code',
  'codeverifier',
  'outboundnotificationwebhooksignaturesecrettoken',
  'authorization',
  'proxyauthorization',
  'apikey',
  'xapikey',
  'cookie',
  'setcookie',
]);
/** `code` is a secret in a login, but the name of an error in an error body. */
const ERROR_CODE = /^[a-z]+(\.[a-z]+)+$/;
/** Tokens anybody can write down are no secrets, and which one was used is worth seeing. */
const PERSONA = /^persona\.[a-z0-9:._-]+$/i;
/**
 * Texts that are masked under any name and with anything around them: the mock's own secrets (86 URL-safe characters, as long as those
 * of the real service), JSON Web Tokens, ids of notification channels, and secrets inside a URL.
 */
const SECRET_TEXT = /eyJ[\w-]{8,}(?:\.[\w-]+){1,4}|streaming-\d+-\w{26}|[\w-]{64,}/g;
const SECRET_IN_URL =
  /([?&#](?:code|access_token|refresh_token|client_secret|password|token|sessionToken)=)([^&#\s"'<>]+)/gi;
/** User and password before the host of a URL. */
const USER_IN_URL = /(?<=\/\/)[^\s/?#@"'<>]+(?=@)/g;

/** Whether a member of this name holds a secret; `-`, `_` and case make no difference. */
export function isSecretName(name: string): boolean {
  return SECRET_NAMES.has(name.toLowerCase().replaceAll(/[-_]/g, ''));
}

/** Shows that a secret was there, and enough of a short one to recognise a typing error. */
function maskSecret(secret: string): string {
  if (PERSONA.test(secret)) return secret;
  const shown = secret.slice(0, Math.min(3, Math.floor(secret.length / 2)));
  return `${shown}… (${secret.length} characters)`;
}

/** A text in which everything that looks like a secret is masked, e.g. a sentence, a path or a URL. */
export function maskText(text: string): string {
  return text
    .replaceAll(SECRET_IN_URL, (_all, name: string, secret: string) => name + maskSecret(secret))
    .replaceAll(USER_IN_URL, maskSecret)
    .replaceAll(SECRET_TEXT, maskSecret);
}

/**
 * A copy of a body that can be shown: secrets are masked by the name of their member, and anything that is a token of this mock or
 * looks like a secret is masked wherever it stands, even in the name of a member. Does not change its input.
 */
export function maskBody(value: unknown, tokens: TokenLedger, name = ''): unknown {
  if (typeof value === 'string') {
    const secret = (isSecretName(name) && !ERROR_CODE.test(value)) || tokens.find(value) !== undefined;
    return secret ? maskSecret(value) : maskText(value);
  }
  if (value instanceof URLSearchParams) {
    return Object.fromEntries([...value].map(([key, text]) => [maskText(key), maskBody(text, tokens, key)]));
  }
  if (Array.isArray(value)) return value.map((item) => maskBody(item, tokens, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [maskText(key), maskBody(item, tokens, key)]),
  );
}

/** Headers that can be shown: the scheme of `Authorization` stays, what follows is masked, and so is a user before a host. */
export function maskHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const text = Array.isArray(value) ? value.join(', ') : value;
    const [scheme = '', ...rest] = text.split(' ');
    if (name === 'host') shown[name] = maskText(text.replace(/^.*@/, '…@'));
    else if (!isSecretName(name)) shown[maskText(name)] = maskText(text);
    else if (rest.length > 0 && name.toLowerCase().endsWith('authorization')) {
      shown[name] = `${scheme} ${maskSecret(rest.join(' '))}`;
    } else shown[name] = maskSecret(text);
  }
  return shown;
}

/** A query string that can be shown: as it was sent unless something in it must be hidden. */
export function maskQuery(query: string, tokens: TokenLedger): string {
  const sent = [...new URLSearchParams(query)];
  const shown = sent.map(([name, value]): [string, string] => [
    maskText(name),
    String(maskBody(value, tokens, name)),
  ]);
  const isHarmless = shown.every(([name, value], at) => name === sent[at]?.[0] && value === sent[at]?.[1]);
  return isHarmless ? query : new URLSearchParams(shown).toString();
}

/** A path that can be shown; decoded where an encoding would hide a secret. */
export function maskPath(path: string): string {
  const masked = maskText(path);
  if (masked !== path || !path.includes('%')) return masked;
  try {
    const decoded = decodeURIComponent(path);
    const shown = maskText(decoded);
    return shown === decoded ? path : shown;
  } catch {
    return path;
  }
}
