import { attempt, el } from '../dom.js';

/**
 * @param {string} label
 * @param {boolean} isOn
 * @param {() => Promise<void>} toggle
 */
export function checkbox(label, isOn, toggle) {
  const box = el('input', {
    type: 'checkbox',
    'data-name': label,
    checked: isOn,
    onchange: () => attempt(toggle),
  });
  return el('label', { class: 'check' }, box, ' ', label);
}
