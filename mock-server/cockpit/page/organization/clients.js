import { button, el, fill } from '../dom.js';
import { pair } from './pair.js';

/** @typedef {import('../../../org/organization.ts').Organization} Organization */

/**
 * @param {Organization['clients'][number]} client
 * @param {(changes: object) => Promise<void>} change
 */
export function clientCard(
  { id, name, authorizedGrantType, accessTokenValiditySeconds, scope, roles, state, secret },
  change,
) {
  const shown = el('code', {}, '••••••••');
  const isActive = state === 'active';
  return el(
    'article',
    { class: 'card' },
    el('h3', {}, name, ' ', el('span', { class: `pill pill-${isActive ? 'good' : 'bad'}` }, state)),
    el(
      'dl',
      { class: 'pairs' },
      pair('Id', el('code', {}, id)),
      pair('Secret', [
        shown,
        ' ',
        button('Show', () => fill(shown, secret), { 'aria-label': `Show the secret of ${name}` }),
      ]),
      pair('Grant', authorizedGrantType),
      pair('Tokens live', `${accessTokenValiditySeconds} s`),
      pair('Roles', roles.length === 0 ? 'none' : roles.join(', ')),
      pair('Scopes', scope.length === 0 ? 'none' : scope.join(' ')),
    ),
    el(
      'div',
      { class: 'toolbar' },
      button(isActive ? 'Switch off' : 'Switch on', () =>
        change({ clients: [{ id, state: isActive ? 'disabled' : 'active' }] }),
      ),
    ),
  );
}
