import { control } from '../control.js';
import { button, el, fill, select } from '../dom.js';
import { duration, utcTime } from '../times.js';
import { requestDetail } from './detail.js';
import { statusPill } from './status.js';
import { VirtualList } from './virtual-list.js';

/** @typedef {import('../../../control/request-view.ts').RequestView} RequestView */

/** What the list can be narrowed to. @type {Record<string, (request: RequestView) => boolean>} */
const KINDS = {
  all: () => true,
  refused: ({ refusal }) => refusal !== null,
  accepted: ({ refusal }) => refusal === null,
};

/**
 * Every request as it comes in, newest first, and one of them in full.
 *
 * @param {import('./journal.js').Journal} journal
 * @returns {import('../pane.js').Pane}
 */
export function requestsPane(journal) {
  /** @type {readonly RequestView[] | undefined} what was there when the list was paused */
  let paused;
  let opened = 0;
  let isOpen = false;

  const search = el('input', {
    type: 'search',
    placeholder: 'Search path, status, operation, client, body',
    'aria-label': 'Search requests',
    oninput: () => draw(),
  });
  const kind = select(
    [
      ['all', 'All'],
      ['refused', 'Refused'],
      ['accepted', 'Accepted'],
    ],
    { 'aria-label': 'Which requests', onchange: () => draw() },
  );
  const pause = button('Pause', () => {
    paused = paused === undefined ? [...journal.entries] : undefined;
    draw();
  });
  const count = el('p', { class: 'count muted', role: 'status' });
  const empty = el(
    'div',
    { class: 'empty' },
    el('p', {}, el('strong', {}, 'No requests yet.')),
    el('p', {}, 'Send one to this address and it is shown here at once, with the reason if it is refused:'),
    el(
      'pre',
      { tabindex: '0' },
      el(
        'code',
        {},
        `curl -s ${location.origin}/api/v2/organizations/me -H 'Authorization: Bearer persona.valid'`,
      ),
    ),
  );
  const detail = el('section', { class: 'detail', 'aria-label': 'The request in full' });
  /** @type {VirtualList<RequestView>} */
  const list = new VirtualList({
    label: 'Requests, newest first',
    keyOf: ({ sequence }) => String(sequence),
    make: rowOf,
    onOpen: ({ sequence }) => {
      location.hash = `#/requests/${sequence}`;
    },
  });
  const element = el(
    'div',
    { class: 'requests' },
    el('h1', { class: 'visually-hidden' }, 'Requests'),
    el(
      'div',
      { class: 'toolbar' },
      search,
      kind,
      pause,
      button('Forget all', async () => {
        await control('DELETE', '/requests');
        journal.clear();
        location.hash = '#/requests';
      }),
      count,
    ),
    el('div', { class: 'split' }, el('div', { class: 'master' }, list.element, empty), detail),
  );

  function draw() {
    const entries = paused ?? journal.entries;
    const words = search.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const isWanted = KINDS[kind.value] ?? (() => true);
    const shown = entries
      .filter((request) => isWanted(request) && words.every((word) => textOf(request).includes(word)))
      .reverse();
    list.show(shown);
    const missed = journal.entries.length - entries.length;
    pause.textContent = paused === undefined ? 'Pause' : missed > 0 ? `Resume (${missed} new)` : 'Resume';
    pause.setAttribute('aria-pressed', String(paused !== undefined));
    const total = entries.length === 1 ? '1 request' : `${entries.length} requests`;
    count.textContent = shown.length === entries.length ? total : `${shown.length} of ${total}`;
    empty.hidden = journal.entries.length > 0;
    list.element.hidden = journal.entries.length === 0;
    // The one in the address may have come only now.
    if (!isOpen && journal.find(opened) !== undefined) open();
  }

  function open() {
    const request = journal.find(opened);
    isOpen = request !== undefined;
    element.classList.toggle('requests-open', isOpen);
    if (request === undefined)
      fill(
        detail,
        el('p', { class: 'empty' }, 'Choose a request to see it in full, and why it was refused.'),
      );
    else fill(detail, requestDetail(request));
  }

  journal.addEventListener('change', () => draw());
  return {
    element,
    show(rest) {
      opened = Number(rest) || 0;
      list.choose(String(opened));
      open();
      detail.scrollTop = 0;
      draw();
    },
  };
}

/** @param {RequestView} request */
function rowOf(request) {
  const { at, method, path, query, status, operationId, client, durationMs, refusal } = request;
  return el(
    'div',
    { class: refusal === null ? 'row' : 'row row-refused' },
    statusPill(status),
    el(
      'span',
      { class: 'row-what' },
      el('span', { class: 'method' }, method),
      ' ',
      el('span', { class: 'path' }, path + (query === '' ? '' : `?${query}`)),
    ),
    el('span', { class: 'row-why' }, refusal?.reason ?? operationId ?? ''),
    el('span', { class: 'row-who' }, client?.name ?? ''),
    el(
      'span',
      { class: 'row-when' },
      el('time', { datetime: at }, utcTime(at)),
      el(
        'span',
        { class: 'muted' },
        ` ${durationMs < 1000 ? `${durationMs.toFixed(1)} ms` : duration(durationMs)}`,
      ),
    ),
  );
}

/** What is searched in. @type {WeakMap<RequestView, string>} */
const texts = new WeakMap();

/** @param {RequestView} request */
function textOf(request) {
  let text = texts.get(request);
  if (text === undefined) {
    const {
      method,
      path,
      query,
      status,
      operationId,
      client,
      correlationId,
      refusal,
      request: sent,
      response,
    } = request;
    text = [
      method,
      path,
      query,
      status,
      operationId,
      client?.name,
      correlationId,
      refusal?.reason,
      JSON.stringify(sent.body),
      JSON.stringify(response.body),
    ]
      .join(' ')
      .toLowerCase();
    texts.set(request, text);
  }
  return text;
}
