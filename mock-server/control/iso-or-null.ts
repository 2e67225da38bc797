/** @param moment epoch milliseconds */
export const isoOrNull = (moment: number | undefined): string | null =>
  moment === undefined ? null : new Date(moment).toISOString();
