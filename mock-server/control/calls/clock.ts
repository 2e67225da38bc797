import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '../../base/clock.ts';
import { isoOf } from '../../base/iso.ts';
import { parseBody } from '../parse-body.ts';
import { invalid } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';

/** Moments outside these years have another spelling in ISO 8601. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const WEEK_DAYS = 7;

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
  const target = now === undefined ? undefined : checkMoment(Date.parse(now), 'now');
  if (frozen === true) clock.freeze();
  if (frozen === false) clock.release();
  if (target !== undefined) {
    const ahead = target - clock.now();
    if (ahead > 0) await clock.advance(ahead);
    else clock.set(target);
  }
  return clockAnswer(clock);
};

/** Lets a duration pass; what falls due on the way runs, in order, before the answer. */
export const advanceClock: ControlHandler = async ({ clock }, { body }) => {
  const milliseconds = parseDuration(parseBody(advanceSchema, body).by);
  checkMoment(clock.now() + milliseconds, 'by');
  await clock.advance(milliseconds);
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
  return Math.floor(duration.with({ weeks: 0, days }).total('milliseconds'));
}

function checkMoment(moment: number, field: string): number {
  if (moment >= EARLIEST && moment <= LATEST) return moment;
  throw invalid(`${field} must lead to a moment from 1970 to 9999.`, field);
}
