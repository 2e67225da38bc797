import { bodyView } from './body-view.js';
import { control } from './control.js';
import { el, fill, select } from './dom.js';
import { localMoment, utcMoment } from './times.js';

/**
 * @typedef {object} Interaction
 * @property {string} description
 * @property {readonly string[]} states
 * @property {boolean} holds
 * @property {readonly string[]} problems
 * @property {readonly string[]} places where in the body that was expected
 * @property {{ method: string, path: string, body: unknown } | null} request null for what Genesys Cloud sends on its own
 * @property {{ status: number | null, body: unknown }} expected
 */

/**
 * What came of replaying the contracts the last time.
 *
 * @returns {import('./pane.js').Pane}
 */
export function contractsPane() {
  const summary = el('p', { class: 'summary', role: 'status' });
  const list = el('div', { class: 'contracts' });
  const which = select(
    [
      ['all', 'All'],
      ['failed', 'Those that do not hold'],
    ],
    { 'aria-label': 'Which interactions', onchange: () => draw() },
  );
  const bar = el('div', { class: 'toolbar' }, which);
  const element = el('div', { class: 'pane' }, el('h1', {}, 'Contracts'), summary, bar, list);
  /** @type {readonly Interaction[]} */
  let interactions = [];
  let shownAt = '';

  function draw() {
    const wanted = interactions.filter(({ holds }) => which.value === 'all' || !holds);
    fill(
      list,
      wanted.toSorted((left, right) => Number(left.holds) - Number(right.holds)).map(interactionView),
    );
  }

  async function refresh() {
    const report = await control('GET', '/verification');
    bar.hidden = report.at === null;
    if (report.at === null) {
      fill(summary, 'The contracts have not been replayed here yet.');
      fill(
        list,
        el('pre', { tabindex: '0' }, el('code', {}, 'npm run test:consumer && npm run test:provider')),
      );
      shownAt = '';
      return;
    }
    if (report.at === shownAt) return;
    shownAt = report.at;
    interactions = report.interactions;
    const failed = interactions.filter(({ holds }) => !holds).length;
    fill(
      summary,
      el(
        'span',
        { class: `pill pill-${failed === 0 ? 'good' : 'bad'}` },
        failed === 0 ? 'All hold' : `${failed} do not hold`,
      ),
      ` ${interactions.length} interactions, replayed ${utcMoment(report.at)} (${localMoment(report.at)})`,
    );
    draw();
  }

  return { element, show: refresh, refresh };
}

/** @param {Interaction} interaction */
function interactionView({ description, states, holds, problems, places, request, expected }) {
  const marked = places.map(memberPath);
  return el(
    'details',
    { class: 'card contract', open: !holds },
    el(
      'summary',
      {},
      el('span', { class: `pill pill-${holds ? 'good' : 'bad'}` }, holds ? 'holds' : 'broken'),
      ' ',
      description,
      el(
        'span',
        { class: 'muted small' },
        request === null ? ' sent by Genesys Cloud' : ` ${request.method} ${request.path}`,
      ),
    ),
    states.length === 0 ? null : el('p', { class: 'muted' }, `Given ${states.join(', ')}.`),
    problems.length === 0
      ? null
      : el(
          'ul',
          { class: 'reason' },
          problems.map((text) => el('li', {}, text)),
        ),
    el(
      'div',
      { class: 'messages' },
      request === null ? null : bodyView('Sent', request.body, differing([])),
      bodyView(
        expected.status === null ? 'Expected' : `Expected: ${expected.status}`,
        expected.body,
        differing(marked),
      ),
    ),
  );
}

/** @param {readonly string[]} marked */
const differing = (marked) => ({ marked, markedAs: 'does not match' });

/** @param {string} path e.g. `$.queue.id`, `$['a'][0].b` @returns {string} e.g. `queue.id` */
function memberPath(path) {
  return path
    .replace(/^\$\.?/, '')
    .replaceAll(/\[(?:'([^']*)'|(\d+))\]/g, (_, name, index) => `.${name ?? index}`)
    .replace(/^\./, '');
}
