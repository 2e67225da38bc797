import { LATEST } from './moments.ts';

/** A moment in epoch milliseconds as Genesys Cloud writes it: ISO 8601 in UTC, to the millisecond. What ends later than the year 9999 does, ends then. */
export const isoOf = (time: number): string => new Date(Math.min(time, LATEST)).toISOString();
