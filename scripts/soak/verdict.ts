import type { Reading } from './probe.ts';
import { type Trend, trendOf } from './trend.ts';

/** The mock at a moment of the run. */
export interface Sample extends Reading {
  /** Since the beginning. */
  readonly seconds: number;
}

export interface Judged {
  readonly what: string;
  /** In an hour. */
  readonly trend: Trend;
  readonly most: number;
  readonly grows: boolean;
}

/** Until then the mock fills what it keeps, and its code is compiled. */
const WARM_UP = 1 / 3;

/** What may be called flat, in an hour: 4 MB are a byte for each of a thousand things a second. */
const HEAP_MB = 4;
const HANDLES = 10;

/**
 * A trend is believed as far as chance does not explain it. Three times its standard error is much, but samples near to each other are alike: what is kept
 * goes up until a reset or a day has passed, and down at once.
 */
export const ERRORS = 3;

const FIGURES: readonly (readonly [what: string, most: number, of: (sample: Sample) => number])[] = [
  ['heap after collection, MB', HEAP_MB, ({ heapBytes }) => heapBytes / 1_048_576],
  ['handles', HANDLES, ({ handles }) => handles],
];

/** Judges the later part of a run: what grows there, and by more than may be called flat. Too short a run has nothing to judge. */
export function judgeTrends(samples: readonly Sample[]): Judged[] {
  const later = samples.slice(Math.floor(samples.length * WARM_UP));
  return FIGURES.flatMap(([what, most, of]) => {
    const trend = trendOf(later.map((sample) => [sample.seconds, of(sample)]));
    if (trend === undefined) return [];
    return [{ what, trend, most, grows: trend.perHour - ERRORS * trend.error > most }];
  });
}
