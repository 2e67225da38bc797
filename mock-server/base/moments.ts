import { inspect } from 'node:util';

/** Moments in epoch milliseconds. Those outside of the years 1970 to 9999 have another spelling in ISO 8601, so there is no such time in the mock. */
const EARLIEST = Date.UTC(1970, 0, 1);
export const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The longest that anything may take or live, 31 years: a moment and such a time still add up to a date. */
export const LONGEST_SECONDS = 999_999_999;

/** @param value what a program gave, so it may be anything */
export const isMoment = (value: number): boolean =>
  Number.isFinite(value) && value >= EARLIEST && value <= LATEST;

/** @throws RangeError saying what is taken */
export function checkMoment(call: string, value: number): void {
  if (isMoment(value)) return;
  throw new RangeError(
    `${call} takes a moment from 1970 to 9999 in milliseconds since 1970; it is ${shown(value)}.`,
  );
}

/** @throws RangeError saying what is taken */
export function checkMilliseconds(call: string, value: number): void {
  if (Number.isFinite(value) && value >= 0) return;
  throw new RangeError(`${call} takes a number of milliseconds, 0 or more; it is ${shown(value)}.`);
}

/** @throws RangeError for a moment that time cannot go on to */
export function checkTarget(moment: number): void {
  if (isMoment(moment)) return;
  throw new RangeError('clock.advance() must lead to a moment from 1970 to 9999.');
}

const shown = (value: unknown) => inspect(value, { depth: 0, maxStringLength: 60 });
