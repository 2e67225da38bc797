import { el } from '../dom.js';
import { pair } from './pair.js';

/** @typedef {import('../../../org/organization.ts').Organization} Organization */

/** @param {Organization['queues'][number]} queue its members by name */
export function queueCard({ id, name, members, alertingTimeoutSeconds, acwSettings }) {
  return el(
    'article',
    { class: 'card' },
    el('h3', {}, name),
    el(
      'dl',
      { class: 'pairs' },
      pair('Id', el('code', {}, id)),
      pair('Members', members.length === 0 ? 'none' : members.join(', ')),
      pair('Alerts for', `${alertingTimeoutSeconds} s`),
      pair('After-call work', acwSettings.wrapupPrompt.toLowerCase().replaceAll('_', ' ')),
    ),
  );
}
