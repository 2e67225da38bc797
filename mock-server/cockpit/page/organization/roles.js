import { button, el } from '../dom.js';
import { checkbox } from './checkbox.js';

/** @typedef {import('../../../org/organization.ts').Organization} Organization */

/**
 * Everything that a role can be given here: what it has, what others have, and what it had when the page was opened.
 *
 * @param {Organization} organization
 * @param {string} role
 */
export function permissionsSeen({ roles }, role) {
  const own = roles.find(({ name }) => name === role)?.permissions ?? [];
  for (const permission of roles.flatMap(({ permissions }) => permissions)) seen.add(permission);
  return [...seen]
    .map((permission) => ({ permission, isHeld: own.includes(permission) }))
    .toSorted((left, right) => left.permission.localeCompare(right.permission));
}

/** @type {Set<string>} */
const seen = new Set();

/**
 * @param {Organization['roles'][number]} role
 * @param {readonly { permission: string, isHeld: boolean }[]} permissions
 * @param {(changes: object) => Promise<void>} change
 */
export function roleCard({ name, permissions: held }, permissions, change) {
  const other = el('input', {
    type: 'text',
    placeholder: 'domain:entity:action',
    'aria-label': `Another permission for ${name}`,
    'data-name': 'other',
  });
  return el(
    'article',
    { class: 'card' },
    el('h3', {}, name),
    el(
      'ul',
      { class: 'plain' },
      permissions.map(({ permission, isHeld }) =>
        el(
          'li',
          {},
          checkbox(permission, isHeld, () =>
            change({
              roles: [
                {
                  name,
                  permissions: isHeld ? held.filter((one) => one !== permission) : [...held, permission],
                },
              ],
            }),
          ),
        ),
      ),
    ),
    el(
      'div',
      { class: 'toolbar' },
      other,
      button('Add', () => change({ roles: [{ name, permissions: [...held, other.value] }] })),
    ),
  );
}
