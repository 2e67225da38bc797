import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '../../base/clock.ts';
import { isoOf } from '../../base/iso.ts';
import { isMoment } from '../../base/moments.ts';
import { parseBody } from '../parse-body.ts';
import { invalid } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';

const YEARS = 'a moment from 1970 to 9999';
const WEEK_DAYS = 7;
const DAY_MS = 86_400_000;

const setSchema = z
  .strictObject({
    now: z.iso
      .datetime({
        offset: true,
        error: 'must be an ISO 8601 moment with its zone, e.g. 2026-01-15T09:30:00Z',
      })
      .optional(),
    frozen: z.boolean().optional(),
  })
  .refine(({ now, frozen }) => now !== undefined || frozen !== undefined, 'must have now, frozen or both');

const advanceSchema = z.strictObject({ by: z.string() });

const clockAnswer = (clock: Clock) => ({
  status: 200,
  body: { now: isoOf(clock.now()), frozen: clock.frozen },
});

export const readClock: ControlHandler = ({ clock }) => clockAnswer(clock);

/** Freezes, releases or sets the clock. Going forward runs what falls due on the way, in order, before the answer. */
export const setClock: ControlHandler = async ({ clock }, { body }) => {
  const { now, frozen } = parseBody(setSchema, body);
  const target = now === undefined ? undefined : Date.parse(now);
  if (target !== undefined && !isMoment(target)) throw invalid(`now must be ${YEARS}.`, 'now');
  if (frozen === true) clock.freeze();
  if (frozen === false) clock.release();
  await (target === undefined ? clock.settled() : clock.moveTo(target));
  return clockAnswer(clock);
};

/** Lets a duration pass; what falls due on the way runs, in order, before the answer. */
export const advanceClock: ControlHandler = async ({ clock }, { body }) => {
  const milliseconds = parseDuration(parseBody(advanceSchema, body).by);
  await clock.advance(milliseconds).catch((error) => {
    throw error instanceof RangeError ? invalid(`by must lead to ${YEARS}.`, 'by') : error;
  });
  return clockAnswer(clock);
};

function parseDuration(text: string): number {
  const accepted = 'by must be an ISO 8601 duration, e.g. PT90S, PT1H or P1DT12H';
  let duration: Temporal.Duration;
  try {
    duration = Temporal.Duration.from(text);
  } catch {
    throw invalid(`${accepted}; it is ${JSON.stringify(text.slice(0, 60))}.`, 'by');
  }
  if (duration.sign < 0)
    throw invalid(`${accepted}; time cannot be taken back with it, use PUT /__mock/clock.`, 'by');
  if (duration.years !== 0 || duration.months !== 0) {
    throw invalid(`${accepted}; years and months have no fixed length, give days.`, 'by');
  }
  const days = duration.days + duration.weeks * WEEK_DAYS;
  return days * DAY_MS + Math.floor(duration.with({ weeks: 0, days: 0 }).total('milliseconds'));
}
