import { el } from './dom.js';
import { jsonView } from './json-view.js';

/** @typedef {import('./dom.js').Child} Child */

/**
 * A body under its title, with the places in it that are wrong.
 *
 * @param {string} title
 * @param {unknown} body null for none
 * @param {{ marked: readonly string[], markedAs: string }} wrong places, and what is said of them
 * @param {readonly Child[]} more what follows the body
 */
export function bodyView(title, body, wrong, ...more) {
  return el(
    'section',
    { class: 'message', 'aria-label': title },
    el('h3', {}, title),
    body === null ? el('p', { class: 'muted' }, 'No body.') : jsonView(body, wrong),
    ...more,
  );
}
