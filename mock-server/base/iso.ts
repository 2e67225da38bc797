/** A moment in epoch milliseconds as Genesys Cloud writes it: ISO 8601 in UTC, to the millisecond. */
export const isoOf = (time: number): string => new Date(time).toISOString();
