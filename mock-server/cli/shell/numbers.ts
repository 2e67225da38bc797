import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that takes a whole number. */
export function wholeNumber(least = 0): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least) return number;
    throw new InvalidArgumentError(`It is not a whole number${least === 0 ? '' : ` from ${least} up`}.`);
  };
}

export function positiveNumber(text: string): number {
  if (Number(text) > 0) return Number(text);
  throw new InvalidArgumentError('It is not a number above 0.');
}
