import { el } from './dom.js';

/**
 * Lets the browser save a text as a file.
 *
 * @param {string} text
 * @param {string} name
 */
export function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  el('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
