import { control } from './control.js';
import { button, el, field, fill, fillRows, select } from './dom.js';
import { mockClock } from './mock-clock.js';
import { copy, notify } from './notices.js';
import { PERSONAS } from './personas.js';
import { duration, localMoment, utcMoment } from './times.js';

/** @typedef {import('../../control/token-view.ts').TokenView} TokenView */

/**
 * The ledger of access tokens.
 *
 * @returns {import('./pane.js').Pane}
 */
export function tokensPane() {
  /** @type {Map<string, string>} */
  const names = new Map();
  const rows = el('tbody');
  const empty = el('p', { class: 'empty' }, 'No token has been issued yet.');
  const table = el(
    'table',
    {},
    el('caption', { class: 'visually-hidden' }, 'Access tokens, newest first'),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        ['State', 'Client and user', 'Expires', 'Scopes and permissions', 'Do'].map((name) =>
          el('th', { scope: 'col' }, name),
        ),
      ),
    ),
    rows,
  );
  const issued = el('div', { role: 'status' });
  const persona = select(
    PERSONAS.map(([name, what]) => /** @type {const} */ ([name, `${name}: ${what}`])),
    { onchange: () => drawArgument() },
  );
  const argument = el('input', { type: 'text' });
  const argumentField = field('What exactly', argument);
  const client = el('select', {});
  const user = el('select', {});
  const form = el(
    'form',
    {
      class: 'card form',
      'aria-label': 'Issue a token',
      onsubmit: (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        issueButton.click();
      },
    },
    el('h2', {}, 'Issue a token'),
    field('Persona', persona),
    argumentField,
    field('Client', client),
    field('User', user),
  );
  const issueButton = button('Issue', issue, { class: 'primary' });
  form.append(el('div', { class: 'toolbar' }, issueButton), issued);
  const element = el(
    'div',
    { class: 'pane' },
    el('h1', {}, 'Tokens'),
    form,
    el(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Access tokens' },
      table,
      empty,
    ),
  );

  function drawArgument() {
    const preset = PERSONAS.find(([name]) => name === persona.value)?.[2];
    argumentField.hidden = preset === undefined;
    argument.value = preset ?? '';
  }

  async function issue() {
    const { id, access_token: secret } = await control('POST', '/tokens', {
      persona: argumentField.hidden ? persona.value : `${persona.value}:${argument.value}`,
      ...(client.value === '' ? {} : { clientId: client.value }),
      ...(user.value === '' ? {} : { userId: user.value }),
    });
    fill(
      issued,
      el('p', {}, 'Issued. It is shown only here:'),
      el('p', { class: 'secret' }, el('code', {}, secret)),
      el(
        'div',
        { class: 'toolbar' },
        button('Copy token', () => copy(secret, 'The token')),
      ),
    );
    notify(`Token ${id.slice(0, 8)} issued.`);
    await refresh();
  }

  async function refresh() {
    /** @type {{ tokens: TokenView[] }} */
    const { tokens } = await control('GET', '/tokens');
    fillRows(
      rows,
      tokens.toReversed(),
      ({ id }) => id,
      (token) => rowOf(token, names, refresh),
    );
    empty.hidden = tokens.length > 0;
    table.hidden = tokens.length === 0;
    countDown();
  }

  function countDown() {
    for (const cell of element.querySelectorAll('[data-expires]')) {
      const left = Date.parse(cell.getAttribute('data-expires') ?? '') - mockClock.now();
      cell.textContent = left > 0 ? `in ${duration(left)}` : `${duration(-left)} ago`;
    }
  }

  drawArgument();
  setInterval(() => {
    if (element.isConnected) countDown();
  }, 1000);
  return {
    element,
    async show() {
      const { clients, users } = await control('GET', '/organization');
      fill(client, options('the first good one', clients));
      fill(user, options('none', users));
      for (const { id, name } of [...clients, ...users]) names.set(id, name);
      await refresh();
    },
    refresh,
  };
}

/**
 * @param {string} none
 * @param {readonly { id: string, name: string }[]} rows
 */
const options = (none, rows) => [
  el('option', { value: '' }, none),
  ...rows.map(({ id, name }) => el('option', { value: id }, name)),
];

/**
 * @param {TokenView} token
 * @param {ReadonlyMap<string, string>} names
 * @param {() => Promise<void>} refresh
 */
function rowOf({ id, state, clientId, userId, scopes, permissions, issuedAt, expiresAt }, names, refresh) {
  const act = (/** @type {string} */ verb) => async () => {
    await control('POST', `/tokens/${id}/${verb}`);
    await refresh();
  };
  return el(
    'tr',
    {},
    el(
      'td',
      {},
      el(
        'span',
        { class: `pill pill-${state === 'live' ? 'good' : state === 'expired' ? 'bad' : 'worse'}` },
        state,
      ),
    ),
    el(
      'td',
      {},
      el('strong', {}, names.get(clientId) ?? clientId),
      el('br'),
      el('span', { class: 'muted' }, userId === null ? 'no user' : (names.get(userId) ?? userId)),
      el('br'),
      el('code', { class: 'small muted' }, id),
    ),
    el(
      'td',
      { class: 'nowrap' },
      el('strong', { 'data-expires': expiresAt }),
      el('br'),
      el('time', { datetime: expiresAt }, utcMoment(expiresAt)),
      el('br'),
      el('span', { class: 'muted small' }, localMoment(expiresAt)),
      el('br'),
      el('span', { class: 'muted small' }, `issued ${utcMoment(issuedAt)}`),
    ),
    el(
      'td',
      {},
      listOf('scopes', scopes),
      permissions === null
        ? el('p', { class: 'muted small' }, 'what the roles allow')
        : listOf('permissions', permissions),
    ),
    el(
      'td',
      {},
      el(
        'div',
        { class: 'toolbar' },
        button('Expire', act('expire'), { disabled: state !== 'live' }),
        button('Revoke', act('revoke'), { disabled: state === 'revoked' }),
        button('Copy id', () => copy(id, 'The id')),
      ),
    ),
  );
}

/**
 * @param {string} what
 * @param {readonly string[]} names
 */
function listOf(what, names) {
  if (names.length === 0) return el('p', { class: 'muted small' }, `no ${what}`);
  return el(
    'details',
    {},
    el('summary', {}, `${names.length} ${what}`),
    el(
      'ul',
      { class: 'small' },
      names.map((name) => el('li', {}, name)),
    ),
  );
}
