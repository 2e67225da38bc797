import type { Answer } from '../../exchange/exchange.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** Sends the browser on, and tells the next page nothing about this one. */
export const redirect = (location: string): Answer => ({
  status: 302,
  headers: { Location: asHeader(location), 'Referrer-Policy': 'no-referrer' },
});

/** An address as it is, where a header can hold it; registered ones may have any letters (RFC 3987). */
const asHeader = (address: string): string =>
  /^[\x21-\x7e]+$/.test(address) ? address : new URL(address).href;

/** An address with these values in its query, besides those that it has; undefined ones are left out. */
export function withQuery(address: string, values: Values): string {
  const url = new URL(address);
  for (const [name, value] of given(values)) url.searchParams.set(name, value);
  return url.href;
}

/** An address with these values in its hash; undefined ones are left out. */
export function withHash(address: string, values: Values): string {
  const url = new URL(address);
  url.hash = new URLSearchParams(given(values)).toString();
  return url.href;
}

const given = (values: Values) =>
  Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
