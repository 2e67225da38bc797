import { el } from '../dom.js';

/**
 * A term and what it means here, for a list of pairs.
 *
 * @param {string} name
 * @param {string | Node | readonly (Node | string)[]} value
 */
export const pair = (name, value) => [el('dt', {}, name), el('dd', {}, value)];
