import { isIP } from 'node:net';

/** Reads the text of an option. Undefined is a text that it does not take. */
type Parse<Value> = (text: string) => Value | undefined;

export function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

export const hostNames = listOf((text) => (/^(\*\.)?[\w.:-]+$/.test(text) ? text : undefined));

export function oneOf<Choice extends string>(...choices: Choice[]): (text: string) => Choice | undefined {
  return (text) => choices.find((choice) => choice === text);
}

/** Only figures and dots: an address that is none would be looked up as a name. */
export function hostName(text: string): string | undefined {
  return isIP(text) !== 0 || (/^[\w.-]+$/.test(text) && !/^[\d.]+$/.test(text)) ? text : undefined;
}

/** Values separated by commas. */
export function listOf<Value>(parse: Parse<Value>): Parse<Value[]> {
  return (text) => {
    const values = text.split(',').map((part) => parse(part.trim()));
    return values.includes(undefined) ? undefined : (values as Value[]);
  };
}
