import { isoOf } from '../base/iso.ts';
/** @param moment epoch milliseconds */
export const isoOrNull = (moment: number | undefined): string | null =>
  moment === undefined ? null : isoOf(moment);
