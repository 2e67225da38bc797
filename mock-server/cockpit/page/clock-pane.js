import { control } from './control.js';
import { button, el, fill } from './dom.js';
import { mockClock } from './mock-clock.js';
import { notify } from './notices.js';
import { duration, localMoment, utcMoment } from './times.js';

/** @typedef {import('../../control/token-view.ts').TokenView} TokenView */

const STEPS = /** @type {const} */ ([
  ['+1 s', 'PT1S'],
  ['+1 min', 'PT1M'],
  ['+10 min', 'PT10M'],
  ['+1 h', 'PT1H'],
  ['+1 day', 'P1D'],
]);

/** Literal persona tokens live a hundred years; nobody wants to go there. */
const FAR_MS = 10 * 365 * 86_400_000;
const isNear = (/** @type {number} */ leftMs) => leftMs > 0 && leftMs < FAR_MS;

/**
 * The one clock that everything in the mock follows.
 *
 * @returns {import('./pane.js').Pane}
 */
export function clockPane() {
  const utc = el('p', { class: 'clock-face', role: 'timer' });
  const local = el('p', { class: 'muted' });
  const state = el('p', {});
  const next = el('p', { class: 'muted' });
  /** @type {TokenView | undefined} */
  let expiring;

  const freeze = button('Freeze', async () =>
    mockClock.take(await control('PUT', '/clock', { frozen: true })),
  );
  const release = button('Release', async () =>
    mockClock.take(await control('PUT', '/clock', { frozen: false })),
  );
  const toExpiry = button('To the next expiry', async () => {
    if (expiring === undefined) return;
    mockClock.take(await control('PUT', '/clock', { now: expiring.expiresAt }));
    notify('The token has just expired.');
    await refresh();
  });
  const element = el(
    'div',
    { class: 'pane narrow' },
    el('h1', {}, 'Clock'),
    el('section', { class: 'card', 'aria-label': 'Now' }, utc, local, state),
    el(
      'section',
      { class: 'card', 'aria-label': 'Move the clock' },
      el('h2', {}, 'Move it'),
      el(
        'p',
        { class: 'muted' },
        'What falls due on the way happens in order before the answer: tokens expire, agents answer, webhooks are tried again.',
      ),
      el(
        'div',
        { class: 'toolbar' },
        STEPS.map(([label, by]) =>
          button(label, async () => {
            mockClock.take(await control('POST', '/clock/advance', { by }));
            await refresh();
          }),
        ),
        toExpiry,
      ),
      next,
    ),
    el(
      'section',
      { class: 'card', 'aria-label': 'Stop the clock' },
      el('h2', {}, 'Stop it'),
      el('div', { class: 'toolbar' }, freeze, release),
      el('p', { class: 'muted' }, 'Release goes back to the time of this machine.'),
    ),
  );

  function draw() {
    const now = mockClock.now();
    fill(utc, utcMoment(now));
    fill(local, `${localMoment(now)} where you are`);
    fill(state, mockClock.frozen ? el('strong', {}, 'Frozen: time stands still.') : 'Running.');
    freeze.disabled = mockClock.frozen;
    toExpiry.disabled = expiring === undefined;
    fill(
      next,
      expiring === undefined
        ? 'No token is live.'
        : `The next token expires in ${duration(Date.parse(expiring.expiresAt) - now)}, at ${utcMoment(expiring.expiresAt)}.`,
    );
  }

  async function refresh() {
    /** @type {{ tokens: TokenView[] }} */
    const { tokens } = await control('GET', '/tokens');
    const now = mockClock.now();
    expiring = tokens
      .filter(({ state, expiresAt }) => state === 'live' && isNear(Date.parse(expiresAt) - now))
      .toSorted((left, right) => left.expiresAt.localeCompare(right.expiresAt))[0];
    draw();
  }

  mockClock.addEventListener('change', draw);
  setInterval(() => {
    if (element.isConnected) draw();
  }, 1000);
  return { element, show: refresh, refresh };
}
