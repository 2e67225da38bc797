import { Temporal } from 'temporal-polyfill';
import { LONGEST_SECONDS } from '../base/moments.ts';

/** Whether a token can live so long, in seconds. */
export const isLifetime = (seconds: number): boolean =>
  Number.isFinite(seconds) && seconds >= 0 && seconds <= LONGEST_SECONDS;

/**
 * Reads an ISO 8601 duration such as `PT5M`, or a plain number of seconds.
 * @returns whole seconds; undefined for anything else: negative durations, those of more than {@link LONGEST_SECONDS}, and those of calendar
 *   units that have no fixed length
 */
export function parseLifetimeSeconds(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  try {
    const seconds = Math.floor(Temporal.Duration.from(text).total('seconds'));
    return isLifetime(seconds) ? seconds : undefined;
  } catch {
    return undefined;
  }
}
