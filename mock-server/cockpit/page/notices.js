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
  await navigator.clipboard.writeText(text);
  notify(`${what} copied.`);
}
