import { isHostName } from '../hosts/host-names.ts';
import { webOrigin } from './web-origin.ts';

/** @returns the name in lower case; undefined for what is no domain of two parts or more, for whoever vouches for a last part, as in `com`, vouches for half of the world */
export function domainName(text: string): string | undefined {
  const name = text.toLowerCase();
  return isHostName(name) && name.includes('.') ? name : undefined;
}

/** @returns scheme, host and port, as browsers write them; undefined for an address with more than that, but for a slash at its end, or with a wildcard */
export function originText(text: string): string | undefined {
  const origin = webOrigin(text);
  return origin !== undefined && !origin.includes('*') && URL.parse(text)?.href === `${origin}/`
    ? origin
    : undefined;
}
