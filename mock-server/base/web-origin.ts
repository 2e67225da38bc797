/**
 * Scheme, host and port of an address, written as browsers write an `Origin`.
 *
 * @returns undefined for what is no address of http or https; so never `null`, which browsers send for pages that have no origin
 */
export function webOrigin(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** Whether a text is an origin, to the letter: no user, path, upper case or port that goes without saying. */
export const isWebOrigin = (text: string) => webOrigin(text) === text;
