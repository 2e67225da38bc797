import { control } from '../control.js';
import { button, el } from '../dom.js';
import { pair } from './pair.js';

/** @typedef {import('../../../org/organization.ts').Organization} Organization */

/**
 * @param {Organization['users'][number] & { agent: { routingStatus: string, conversations: number } | undefined }} user
 * @param {() => Promise<void>} refresh
 */
export function userCard({ id, name, email, roles, agent, script }, refresh) {
  const isOff = agent?.routingStatus === 'OFF_QUEUE' || agent?.routingStatus === 'NOT_RESPONDING';
  return el(
    'article',
    { class: 'card' },
    el(
      'h3',
      {},
      name,
      ' ',
      el('span', { class: `pill pill-${isOff ? 'bad' : 'good'}` }, agent?.routingStatus ?? 'unknown'),
    ),
    el(
      'dl',
      { class: 'pairs' },
      pair('E-mail', email),
      pair('Roles', roles.length === 0 ? 'none' : roles.join(', ')),
      pair('Conversations', String(agent?.conversations ?? 0)),
      script === undefined ? [] : pair('Plays', 'a script, nobody needs to drive'),
    ),
    el(
      'div',
      { class: 'toolbar' },
      button(isOff ? 'Go on queue' : 'Go off queue', async () => {
        await control('PUT', `/agents/${id}`, { routingStatus: isOff ? 'IDLE' : 'OFF_QUEUE' });
        await refresh();
      }),
    ),
  );
}
