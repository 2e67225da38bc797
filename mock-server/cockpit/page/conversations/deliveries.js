import { button, el } from '../dom.js';
import { jsonView } from '../json-view.js';
import { copy } from '../notices.js';
import { utcTime } from '../times.js';

/** @typedef {import('../../../control/delivery-view.ts').DeliveryView} Delivery */

const KINDS = { pending: 'warn', delivered: 'good', failed: 'bad' };

/** @param {Delivery} delivery */
export function deliveryRow({ sequence, kind, about, state, createdAt, attempts, body, signature }) {
  return el(
    'li',
    {},
    el(
      'details',
      {},
      el(
        'summary',
        {},
        el('span', { class: `pill pill-${KINDS[state]}` }, state),
        ' ',
        el('strong', {}, about),
        ' ',
        el(
          'span',
          { class: 'muted small' },
          `${kind} ${sequence} · ${utcTime(createdAt)} · ${attempts.length === 1 ? 'one attempt' : `${attempts.length} attempts`}`,
        ),
      ),
      el(
        'table',
        { class: 'attempts' },
        el('caption', { class: 'visually-hidden' }, 'Attempts'),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            ['At', 'To', 'Answer', 'Took'].map((name) => el('th', { scope: 'col' }, name)),
          ),
        ),
        el(
          'tbody',
          {},
          attempts.map(({ at, url, status, error, durationMs }) =>
            el(
              'tr',
              {},
              el('td', {}, utcTime(at)),
              el('td', {}, el('code', {}, url ?? 'nowhere')),
              el('td', {}, status === null ? (error ?? 'none yet') : String(status)),
              el('td', {}, `${Math.round(durationMs)} ms`),
            ),
          ),
        ),
      ),
      signature === null
        ? null
        : el(
            'p',
            { class: 'small' },
            'X-Hub-Signature-256: ',
            el('code', {}, signature),
            ' ',
            button('Copy', () => copy(signature, 'The signature'), { 'aria-label': 'Copy the signature' }),
          ),
      jsonView(body),
    ),
  );
}
