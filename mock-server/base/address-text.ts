import { webOrigin } from './web-origin.ts';

/** At least two parts, since a certificate authority will vouch for everything below; no wildcard, no address. */
const DOMAIN = /^(?=.{3,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])?$/;

/** @returns the name in lower case; undefined for what is no name of a domain */
export function domainName(text: string): string | undefined {
  const name = text.toLowerCase();
  return DOMAIN.test(name) ? name : undefined;
}

/** @returns scheme, host and port, as browsers write them; undefined for an address with more than that, but for a slash at its end, or with a wildcard */
export function originText(text: string): string | undefined {
  const origin = webOrigin(text);
  return origin !== undefined && !origin.includes('*') && URL.parse(text)?.href === `${origin}/`
    ? origin
    : undefined;
}
