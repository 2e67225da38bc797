/** Tokens anybody can write down are no secrets, and which one was used is worth seeing. */
const PERSONA = /^persona\.[a-z0-9:._-]+$/i;
/** Of a shorter one nothing is shown. */
const SHORTEST_SHOWN = 6;
const MOST_SHOWN = 3;
/** The beginning of what this made. */
const MASKED = /^.{0,3}…$/;

/** The word before the secret in `Authorization`; another first word may be part of the secret. */
const SCHEME = /^(basic|bearer|digest|negotiate|oauth|aws4-hmac-sha256) +(.+)$/is;

/** Shows that a secret was there, and enough of a longer one to recognise a typing error. */
export function maskSecret(secret: string): string {
  if (PERSONA.test(secret) || MASKED.test(secret)) return secret;
  const shown = secret.length < SHORTEST_SHOWN ? '' : secret.slice(0, MOST_SHOWN);
  return `${shown}… (${secret.length} characters)`;
}

/** Masks a secret by the name that it stands under: of an authorization its scheme is shown. */
export function maskNamed(name: string, secret: string): string {
  const [, scheme, rest] = /authorization$/i.test(name) ? (SCHEME.exec(secret) ?? []) : [];
  return scheme === undefined || rest === undefined ? maskSecret(secret) : `${scheme} ${maskSecret(rest)}`;
}
