/**
 * Reads a `Retry-After` header: whole seconds, or an HTTP date (RFC 9110 section 10.2.3).
 *
 * @param now epoch milliseconds, for the distance to a date
 * @returns milliseconds to wait, never negative; undefined when the header is absent or neither of the two
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  // Only the form that HTTP prescribes: Date.parse alone would read "-5" as a date in local time.
  if (!/ GMT$/.test(header)) return undefined;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
