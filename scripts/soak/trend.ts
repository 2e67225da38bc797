/** How a figure goes on: what it changes by in an hour, and how far that may be off. */
export interface Trend {
  readonly perHour: number;
  /** The standard error of `perHour`. */
  readonly error: number;
}

/**
 * The line with the least squares through points. Of fewer than three there is none.
 *
 * @param points in the order of time
 */
export function trendOf(points: readonly (readonly [seconds: number, value: number])[]): Trend | undefined {
  const count = points.length;
  if (count < 3) return undefined;
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / count;
  const meanTime = mean(([seconds]) => seconds);
  const meanValue = mean(([, value]) => value);
  const spread = points.reduce((sum, [seconds]) => sum + (seconds - meanTime) ** 2, 0);
  if (spread === 0) return undefined;
  const slope =
    points.reduce((sum, [seconds, value]) => sum + (seconds - meanTime) * (value - meanValue), 0) / spread;
  const residue = points.reduce(
    (sum, [seconds, value]) => sum + (value - meanValue - slope * (seconds - meanTime)) ** 2,
    0,
  );
  const error = Math.sqrt(residue / (count - 2) / spread);
  return { perHour: slope * 3600, error: error * 3600 };
}
