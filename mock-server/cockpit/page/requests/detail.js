import { bodyView } from '../body-view.js';
import { control } from '../control.js';
import { button, el, fill } from '../dom.js';
import { curlOf } from '../exports/curl.js';
import { interactionOf } from '../exports/pact.js';
import { copy } from '../notices.js';
import { localMoment, utcMoment } from '../times.js';
import { nearestView } from './nearest.js';
import { requestPath, sentenceOf } from './request-path.js';
import { statusPill, statusWord } from './status.js';

/** @typedef {import('../../../control/request-view.ts').RequestView} RequestView */
/** @typedef {import('../../../control/request-view.ts').RefusalView} RefusalView */

/** How sure we are that the real Genesys Cloud behaves so. */
const CONFIDENCE = {
  documented: 'Genesys documents this',
  seen: 'seen in the field',
  inferred: 'inferred, Genesys documents nothing',
  ours: 'a rule of the mock',
};

/**
 * A request in full.
 *
 * @param {RequestView} request
 */
export function requestDetail(request) {
  const { method, path, query, status, at, durationMs, operationId, client, correlationId, refusal } =
    request;
  const messages = el('div', { class: 'messages' });
  fill(messages, messagesOf(request));
  return [
    el('a', { class: 'back', href: '#/requests' }, '← All requests'),
    el(
      'header',
      { class: 'detail-head' },
      el(
        'h2',
        {},
        statusPill(status),
        ' ',
        el('span', { class: 'method' }, method),
        ' ',
        el('span', { class: 'path' }, path + (query === '' ? '' : `?${query}`)),
      ),
      el(
        'p',
        { class: 'muted facts' },
        el('span', {}, statusWord(status)),
        operationId === null ? null : el('span', {}, operationId),
        client === null ? null : el('span', {}, client.name),
        el('time', { datetime: at, title: localMoment(at) }, utcMoment(at)),
        el('span', {}, `${durationMs.toFixed(1)} ms`),
      ),
    ),
    refusal === null ? null : whyView(request, refusal),
    noteView(request),
    el(
      'div',
      { class: 'toolbar' },
      button('Copy as curl', () =>
        copy(curlOf({ ...request, ...request.request }, location.origin), 'The command'),
      ),
      button('Copy as pact interaction', () =>
        copy(JSON.stringify(interactionOf(request), null, 2), 'The interaction'),
      ),
      revealButton(request, messages),
    ),
    messages,
    el('p', { class: 'muted small' }, 'Correlation id ', el('code', {}, correlationId)),
  ];
}

/**
 * What else there is to say of it: that it is not all there, faults on purpose, and what a service would hold against its client.
 *
 * @param {RequestView} request
 */
function noteView({ faults, manners, cut }) {
  if (faults.length === 0 && manners.length === 0 && !cut) return null;
  return el(
    'section',
    { class: 'card', 'aria-label': 'Notes' },
    el(
      'ul',
      { class: 'plain' },
      cut
        ? el(
            'li',
            {},
            'It was larger than the whole journal may be: headers, query and bodies were left out.',
          )
        : null,
      faults.map((id) => el('li', {}, 'Affected by the fault rule ', el('code', {}, id), '.')),
      manners.map(({ reason }) =>
        el('li', {}, el('span', { class: 'pill pill-warn' }, 'manners'), ' ', reason),
      ),
    ),
  );
}

/**
 * @param {RequestView} request
 * @param {HTMLElement} messages
 */
function revealButton(request, messages) {
  let isShown = false;
  const reveal = button(
    'Show secrets',
    async () => {
      isShown = !isShown;
      fill(
        messages,
        messagesOf(isShown ? await control('GET', `/requests/${request.sequence}?secrets=shown`) : request),
      );
      reveal.textContent = isShown ? 'Mask secrets' : 'Show secrets';
      reveal.setAttribute('aria-pressed', String(isShown));
    },
    { 'aria-pressed': 'false' },
  );
  return reveal;
}

/**
 * @param {RequestView} request
 * @param {RefusalView} refusal
 */
function whyView(request, { step, reason, field, origin, problems }) {
  const isAccepted = request.status < 400;
  const others = (problems ?? []).length > 1 ? problems : undefined;
  return el(
    'section',
    { class: 'why', 'aria-label': 'Why it was refused' },
    el(
      'h3',
      {},
      field === 'sessionToken'
        ? 'The session token is not valid'
        : isAccepted
          ? 'Accepted, but nothing came of it'
          : sentenceOf(step),
    ),
    others === undefined
      ? el('p', { class: 'reason' }, reason)
      : el(
          'ul',
          { class: 'reason' },
          others.map((problem) => el('li', {}, problem.reason)),
        ),
    el(
      'dl',
      { class: 'pairs' },
      field === undefined
        ? null
        : [el('dt', {}, 'Where'), el('dd', {}, el('code', { class: 'field-name' }, field))],
      [
        el('dt', {}, 'How we know'),
        el(
          'dd',
          {},
          el('span', { class: `badge badge-${origin.confidence}` }, CONFIDENCE[origin.confidence]),
          ' ',
          el('span', { class: 'muted' }, origin.source),
        ),
      ],
    ),
    requestPath({ step, ...(field === undefined ? {} : { field }) }),
    nearestView(request),
  );
}

/** @param {RequestView} view */
function messagesOf({ request, response, refusal, status }) {
  const fields = (refusal?.problems ?? (refusal === null ? [] : [refusal])).flatMap(
    ({ field }) => field ?? [],
  );
  const missing = fields.filter(
    (field) =>
      !field.includes('header.') &&
      !field.startsWith('path') &&
      !field.startsWith('query') &&
      !has(request.body, field),
  );
  return [
    messageView('Request', request, fields, missing),
    messageView(`Answer ${status}`, response, [], []),
  ];
}

/**
 * @param {string} title
 * @param {RequestView['request']} message
 * @param {readonly string[]} fields that were refused
 * @param {readonly string[]} missing those of them that were not sent
 */
function messageView(title, { headers, body }, fields, missing) {
  const refused = new Set(
    fields.flatMap((field) =>
      field.startsWith('header.') ? [field.slice('header.'.length).toLowerCase()] : [],
    ),
  );
  const rows = Object.entries(headers);
  return bodyView(
    title,
    body,
    { marked: fields, markedAs: 'refused' },
    missing.length === 0
      ? null
      : el(
          'p',
          { class: 'missing' },
          'Not sent: ',
          missing.map((name, at) => [at === 0 ? '' : ', ', el('code', {}, name)]),
        ),
    rows.length === 0
      ? null
      : el(
          'details',
          { open: refused.size > 0 },
          el('summary', {}, `${rows.length} headers`),
          el(
            'dl',
            { class: 'headers' },
            rows.map(([name, value]) => [
              el('dt', {}, name),
              el('dd', refused.has(name) ? { class: 'line-bad' } : {}, value),
            ]),
          ),
        ),
  );
}

/**
 * @param {unknown} body
 * @param {string} field
 */
function has(body, field) {
  let node = body;
  for (const name of field.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return false;
    node = /** @type {Record<string, unknown>} */ (node)[name];
  }
  return true;
}
