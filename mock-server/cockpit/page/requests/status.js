import { el } from '../dom.js';

/** What the statuses that a client meets here mean. @type {Record<number, string>} */
const WORDS = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'Done',
  302: 'Go elsewhere',
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Wrong verb',
  408: 'Too slow',
  409: 'Conflict',
  413: 'Too large',
  415: 'Wrong type',
  429: 'Too many',
  500: 'The mock failed',
  501: 'Not built',
};

/** @param {number} status */
export const statusWord = (status) => WORDS[status] ?? (status < 400 ? 'Accepted' : 'Refused');

/** @param {number} status */
export function statusPill(status) {
  const kind = status < 400 ? 'good' : status < 500 ? 'bad' : 'worse';
  return el('span', { class: `pill pill-${kind}` }, status);
}
