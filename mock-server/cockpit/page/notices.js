import { el } from './dom.js';

const SHOWN_MS = 6000;

/**
 * Says something at the edge of the page, to eyes and to screen readers.
 *
 * @param {string} text
 * @param {'good' | 'bad'} [kind]
 */
export function notify(text, kind = 'good') {
  const area = document.getElementById('notices');
  const notice = el('p', { class: `notice notice-${kind}` }, text);
  area?.append(notice);
  setTimeout(() => notice.remove(), SHOWN_MS);
}

/**
 * @param {string} text
 * @param {string} what for the notice
 */
export async function copy(text, what) {
  // Browsers keep the clipboard from pages that came over plain HTTP from another machine.
  if (navigator.clipboard === undefined) return offer(text, what);
  await navigator.clipboard.writeText(text);
  notify(`${what} copied.`);
}

/**
 * Shows a text so that it can be copied by hand.
 *
 * @param {string} text
 * @param {string} what
 */
function offer(text, what) {
  const area = el('textarea', { readonly: true, rows: 10, 'aria-label': what }, text);
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'offer-title', onclose: () => dialog.remove() },
    el(
      'form',
      { method: 'dialog' },
      el('h2', { id: 'offer-title' }, 'To copy'),
      area,
      el('p', {}, el('button', { type: 'submit', class: 'primary' }, 'Close')),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  area.select();
}
