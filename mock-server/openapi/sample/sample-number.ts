import type { Schema } from './schema.ts';

/** @param step what the value is a multiple of, where the schema does not say */
export function sampleNumber(schema: Schema, step: number, words: () => number): number {
  const unit = schema.multipleOf ?? step;
  const { minimum, maximum = Number.POSITIVE_INFINITY } = schema;
  const highest = schema.exclusiveMaximum === true ? maximum - unit : maximum;
  let first = Math.ceil((minimum ?? Math.min(1, highest)) / unit);
  const lowest = round(first * unit);
  if (lowest < (minimum ?? lowest) || (schema.exclusiveMinimum === true && lowest === minimum)) first += 1;
  const last = Math.min(Math.floor(highest / unit), first + Math.round(99 / unit));
  const value = round((first + (words() % Math.max(last - first + 1, 1))) * unit);
  // Among the largest of all numbers there are no hundredths.
  return value <= maximum ? value : (minimum ?? value);
}

/** Multiples of a decimal fraction come out with a tail. */
const round = (value: number) => Number(value.toFixed(6));
