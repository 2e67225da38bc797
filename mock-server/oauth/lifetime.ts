import { Temporal } from 'temporal-polyfill';

/**
 * Reads an ISO 8601 duration such as `PT5M`, or a plain number of seconds.
 * @returns whole seconds; undefined for anything else, negative durations and those of calendar units that have no fixed length included
 */
export function parseLifetimeSeconds(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  try {
    const seconds = Math.floor(Temporal.Duration.from(text).total('seconds'));
    return seconds >= 0 ? seconds : undefined;
  } catch {
    return undefined;
  }
}
