import { clockPane } from './clock-pane.js';
import { contractsPane } from './contracts-pane.js';
import { ControlRefusal, control, keepControlToken } from './control.js';
import { conversationsPane } from './conversations/pane.js';
import { el, fill, onFailure } from './dom.js';
import { EventStream } from './event-stream.js';
import { mockClock } from './mock-clock.js';
import { notify } from './notices.js';
import { organizationPane } from './organization/pane.js';
import { Journal } from './requests/journal.js';
import { requestsPane } from './requests/pane.js';
import { utcMoment } from './times.js';
import { tokensPane } from './tokens-pane.js';

/** @typedef {import('./pane.js').Pane} Pane */

/** Other people and tests steer the mock too, and not everything that they do is an event. */
const LOOK_AGAIN_MS = 2000;
const GATHER_MS = 40;

const journal = new Journal();
const stream = new EventStream({
  onRequest: (request) => {
    journal.add(request);
    refreshSoon();
  },
  onConversationEvent: (event) => {
    conversations.note(event);
    refreshSoon();
  },
  onStartOver: () => {
    journal.clear();
    void start();
  },
  onState: showLive,
});

const conversations = conversationsPane(journal, (id) => stream.watch(id));

/** @type {Readonly<Record<string, { name: string, pane: Pane }>>} */
const PANES = {
  requests: { name: 'Requests', pane: requestsPane(journal) },
  conversations: { name: 'Conversations', pane: conversations },
  tokens: { name: 'Tokens', pane: tokensPane() },
  clock: { name: 'Clock', pane: clockPane() },
  organization: { name: 'Organisation', pane: organizationPane() },
  contracts: { name: 'Contracts', pane: contractsPane() },
};

const main = /** @type {HTMLElement} */ (document.getElementById('main'));
/** @type {Pane | undefined} */
let current;

function route() {
  const [, name = '', ...rest] = location.hash.split('/');
  const { name: title, pane } = PANES[name] ?? { name: 'Requests', pane: PANES.requests?.pane };
  if (pane === undefined) return;
  document.title = `${title} · Genesys Cloud mock`;
  for (const link of document.querySelectorAll('#panes a')) {
    const isHere = link.getAttribute('href') === `#/${PANES[name] === undefined ? 'requests' : name}`;
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (current !== pane) {
    current = pane;
    fill(main, pane.element);
  }
  void run(() => pane.show(rest.map(decodeURIComponent).join('/')));
}

let refreshing = false;

/** Asks for what is in view, and for the time: the clock may have been moved as well. */
const refresh = () => run(() => Promise.all([mockClock.refresh(), current?.refresh?.()]));

/** Many events at once are one refresh. */
function refreshSoon() {
  if (refreshing) return;
  refreshing = true;
  setTimeout(async () => {
    refreshing = false;
    await refresh();
  }, GATHER_MS);
}

/** @param {() => unknown} act whose failure is shown once, and not again while nothing else happens */
async function run(act) {
  try {
    await act();
  } catch (error) {
    tell(error);
  }
}

/** @param {unknown} error */
function tell(error) {
  if (error instanceof ControlRefusal && error.needsToken) askForToken();
  // Without a connection there is nothing to tell that the page does not show already.
  else if (error instanceof ControlRefusal) notify(error.message, 'bad');
  else if (!(error instanceof TypeError)) console.error(error);
}

function askForToken() {
  if (document.querySelector('dialog[open]') !== null) return;
  const token = el('input', {
    type: 'password',
    required: true,
    autocomplete: 'off',
    'aria-label': 'Control token',
  });
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'token-title' },
    el(
      'form',
      {
        method: 'dialog',
        onsubmit: () => {
          keepControlToken(token.value);
          dialog.remove();
          void start();
          stream.wake();
        },
      },
      el('h2', { id: 'token-title' }, 'This mock has a control token'),
      el('p', {}, 'It was started with --control-token. The token is kept until this tab is closed.'),
      el('p', {}, token),
      el('p', {}, el('button', { type: 'submit', class: 'primary' }, 'Open')),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {boolean} isLive */
function showLive(isLive) {
  const live = document.getElementById('live');
  if (live === null) return;
  live.className = isLive ? 'live live-on' : 'live live-off';
  live.textContent = isLive ? 'Live' : 'Reconnecting…';
  if (isLive) void start();
}

/** Asks for what is not told by events. */
async function start() {
  await run(async () => {
    const [{ organization }] = await Promise.all([control('GET', '/health'), mockClock.refresh()]);
    const name = document.getElementById('organization');
    if (name !== null) name.textContent = organization.name;
    await current?.refresh?.();
  });
}

function showClock() {
  const clock = document.getElementById('clock');
  if (clock === null) return;
  const [date = '', time = ''] = utcMoment(mockClock.now()).split(/(?<=^\S+ )/);
  const rest = `${time}${mockClock.frozen ? ' · frozen' : ''}`;
  // Told anew only when it is another, so that a screen reader does not say it twice a second.
  if (clock.textContent !== date + rest) fill(clock, el('span', { class: 'clock-date' }, date), rest);
  clock.classList.toggle('clock-frozen', mockClock.frozen);
}

fill(
  /** @type {HTMLElement} */ (document.getElementById('panes')),
  Object.entries(PANES).map(([id, { name }]) => el('li', {}, el('a', { href: `#/${id}` }, name))),
);
onFailure(tell);
addEventListener('hashchange', route);
mockClock.addEventListener('change', showClock);
setInterval(showClock, 1000);
setInterval(() => {
  if (document.visibilityState === 'visible') void refresh();
}, LOOK_AGAIN_MS);
route();
await start();
void stream.run();
