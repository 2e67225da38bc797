const two = (/** @type {number} */ value) => String(value).padStart(2, '0');

/** @param {string | number} moment @returns {string} e.g. `09:30:07.120`, UTC */
export const utcTime = (moment) => new Date(moment).toISOString().slice(11, 23);

/** @param {string | number} moment @returns {string} e.g. `2026-01-15 09:30:07 UTC` */
export const utcMoment = (moment) => `${new Date(moment).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** @param {string | number} moment @returns {string} as people write it here, with the name of the time zone */
export const localMoment = (moment) =>
  new Date(moment).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'long' });

const DAYS_OF_A_YEAR = 365;

/** @param {number} milliseconds @returns {string} e.g. `1 h 02 min`, `4 min 09 s`, `12 s` */
export function duration(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days > 2 * DAYS_OF_A_YEAR) return `${Math.floor(days / DAYS_OF_A_YEAR)} years`;
  if (days > 1) return `${days} d ${hours % 24} h`;
  if (hours > 0) return `${hours} h ${two(minutes % 60)} min`;
  if (minutes > 0) return `${minutes} min ${two(seconds % 60)} s`;
  return `${seconds} s`;
}
