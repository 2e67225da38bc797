import { isIP } from 'node:net';

/** Reads the text of an option. Undefined is a text that it does not take. */
type Parse<Value> = (text: string) => Value | undefined;

export function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

export const hostNames = list((text) => (/^(\*\.)?[\w.:-]+$/.test(text) ? text : undefined));

export function oneOf<Choice extends string>(...choices: Choice[]): (text: string) => Choice | undefined {
  return (text) => choices.find((choice) => choice === text);
}

/** Only figures and dots: an address that is none would be looked up as a name. */
export function hostName(text: string): string | undefined {
  return isIP(text) !== 0 || (/^[\w.-]+$/.test(text) && !/^[\d.]+$/.test(text)) ? text : undefined;
}

/** At least two parts, since a certificate authority will vouch for everything below; no wildcard, no address. */
export const domainNames = list((text) => {
  const name = text.toLowerCase();
  const isName =
    name.length <= 253 && /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])?$/.test(name);
  return isName ? name : undefined;
});

export const authorities = list((text) => {
  const url = URL.parse(`tcp://${text.toLowerCase()}`);
  return url?.host === text.toLowerCase() && url.port !== '' && url.hostname !== '' ? url.host : undefined;
});

/** Scheme, host and port, written as `URL` would write them; a slash at the end is forgiven. */
export function origin(text: string): string | undefined {
  const url = URL.parse(text);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  return isOrigin ? url.origin : undefined;
}

export const origins = list(origin);

/** Values separated by commas. */
function list<Value>(parse: Parse<Value>): Parse<Value[]> {
  return (text) => {
    const values = text.split(',').map((part) => parse(part.trim()));
    return values.includes(undefined) ? undefined : (values as Value[]);
  };
}
