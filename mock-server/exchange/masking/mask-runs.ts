import { maskSecret } from './mask-secret.ts';
import { isRandom } from './random-text.ts';

/**
 * Texts that are secrets whatever stands around them: keys in PEM, JSON Web Tokens, the mock's own secrets (86 URL-safe characters, as long
 * as those of the real service), ids of notification channels, and keys of vendors that begin with their names.
 */
const SURE =
  /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)|eyJ[\w-]{8,}(?:\.[\w-]*){1,4}|streaming-\d+-\w{26,}|[\w-]{64,}|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bxox[a-z]-[\w-]{10,}|\b(?:gh[a-z]|sk|rk|glpat|github_pat)[_-][\w-]{16,}/g;
/** Long enough to be drawn at random; a slash may be part of it, or of a path. What stands before `=` names it. */
const RUN = /[\w+/~-]{20,}={0,2}/g;
/** A key as often as an id; as a part of a path it is an id, such as that of a message. */
const HEX_KEY = /^[0-9a-f]{32}$/i;
const READABLE = /^[\x20-\x7e\s]+$/;
/** What HTTP Basic sends in base64; a cursor often is JSON. */
const USER_AND_PASSWORD = /^[^\s:{["]+:\S+$/;

export const maskSure = (text: string): string => text.replaceAll(SURE, maskSecret);

/** @param maskText for a text that is found in base64 */
export function maskRuns(text: string, maskText: (text: string) => string): string {
  return text.replaceAll(RUN, (run, at: number) => {
    if (HEX_KEY.test(run) && text[at - 1] !== '/') return maskSecret(run);
    const parts = run.split('/');
    const masked = parts.map((part) => (isSecret(part, maskText) ? maskSecret(part) : part)).join('/');
    return masked === run && parts.length > 1 && !run.startsWith('/') && isSecret(run, maskText)
      ? maskSecret(run)
      : masked;
  });
}

function isSecret(run: string, maskText: (text: string) => string): boolean {
  if (!isRandom(run)) return false;
  // Base64 of plain words is none, unless the words are.
  const plain = Buffer.from(run, 'base64').toString('latin1');
  return !READABLE.test(plain) || USER_AND_PASSWORD.test(plain) || maskText(plain) !== plain;
}
