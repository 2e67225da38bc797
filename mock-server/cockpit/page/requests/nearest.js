import { control } from '../control.js';
import { attempt, button, el, fill } from '../dom.js';
import { curlOf } from '../exports/curl.js';
import { isMasked } from '../exports/placeholders.js';
import { jsonView } from '../json-view.js';
import { copy, notify } from '../notices.js';
import { statusWord } from './status.js';

/** @typedef {import('../../../control/request-view.ts').RequestView} RequestView */
/** @typedef {import('../../../control/nearest/nearest-request.ts').NearestView} NearestView */

/**
 * The request that would have passed. It is asked for when it is shown, because the mock tries it out.
 *
 * @param {RequestView} refused
 */
export function nearestView(refused) {
  const element = el(
    'section',
    { class: 'nearest', 'aria-label': 'What would pass' },
    el('p', { class: 'muted' }, 'Looking for a request that would pass…'),
  );
  void attempt(async () => {
    const nearest = await control('GET', `/requests/${refused.sequence}/nearest`);
    fill(element, contentOf(nearest));
  });
  return element;
}

/** @param {NearestView} nearest */
function contentOf({ request, changes, status, note }) {
  if (request === null) return [el('h3', {}, 'What would pass'), el('p', {}, note)];
  const curl = curlOf(request, location.origin);
  const marked = changes.map(({ field }) => field);
  return [
    el('h3', {}, 'What would pass'),
    el(
      'p',
      {},
      status === null
        ? note
        : [
            'Tried in a copy of this mock, and answered with ',
            el('strong', {}, `${status} ${statusWord(status)}`),
            '.',
          ],
    ),
    el(
      'ul',
      { class: 'changes' },
      changes.map(({ field, to }) =>
        el(
          'li',
          {},
          el('code', { class: 'field-name' }, field),
          to === null ? ' left out' : [' → ', el('code', {}, shown(to))],
        ),
      ),
    ),
    el(
      'p',
      { class: 'request-line' },
      el('span', { class: 'method' }, request.method),
      ' ',
      el('span', { class: 'path' }, request.path + (request.query === '' ? '' : `?${request.query}`)),
    ),
    request.body === null ? null : jsonView(request.body, { marked, markedAs: 'corrected', kind: 'good' }),
    el(
      'div',
      { class: 'toolbar' },
      button('Copy as curl', () => copy(curl, 'The command'), {
        class: 'primary',
        'data-name': 'copy-nearest',
      }),
      isSendable(request) ? button('Send it', () => send(request)) : null,
    ),
  ];
}

/** @param {unknown} value */
const shown = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

/** What is masked cannot be sent again from here. @param {NonNullable<NearestView['request']>} request */
const isSendable = ({ headers, body }) =>
  !Object.values(headers).some(
    (value) => isMasked(value.split(' ').at(-1) ?? '') || isMasked(value.split(' ').slice(1).join(' ')),
  ) && !Object.values(Object(body)).some((value) => typeof value === 'string' && isMasked(value));

/** @param {NonNullable<NearestView['request']>} request */
async function send({ method, path, query, headers, body }) {
  const { authorization, 'content-type': type } = headers;
  const response = await fetch(path + (query === '' ? '' : `?${query}`), {
    method,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(body === null || method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  notify(`Answered with ${response.status}; it is the newest request now.`, response.ok ? 'good' : 'bad');
}
