import { maskSecret } from './mask-secret.ts';

const BEFORE_USER = /[\s/\\?#"'<>]/;
/** Browsers take `https:user@host` too. */
const SCHEME = /^(?:https?|wss?):/i;

/**
 * Masks user and password before the host of URLs. Done by hand, from the right: an expression would look through a long text once for each
 * of its places.
 */
export function maskUsers(text: string): string {
  let rest = '';
  let end = text.length;
  for (let at = text.lastIndexOf('@'); at > 0; ) {
    const start = wordStart(text, at);
    const scheme = SCHEME.exec(text.slice(start, start + 6))?.[0] ?? '';
    const from = start + scheme.length;
    const isUser = scheme !== '' || /[/\\]{2}$/.test(text.slice(Math.max(0, start - 2), start));
    if (isUser && from < at) {
      rest = maskSecret(text.slice(from, at)) + text.slice(at, end) + rest;
      end = from;
    }
    at = start === 0 ? -1 : text.lastIndexOf('@', start - 1);
  }
  return text.slice(0, end) + rest;
}

function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && !BEFORE_USER.test(text[start - 1] ?? '')) start -= 1;
  return start;
}
