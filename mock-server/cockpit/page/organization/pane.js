import { control } from '../control.js';
import { button, el, fill, fillRows } from '../dom.js';
import { notify } from '../notices.js';
import { clientCard } from './clients.js';
import { integrationCard, integrationForm } from './integrations.js';
import { queueCard } from './queues.js';
import { permissionsSeen, roleCard } from './roles.js';
import { switchesOf, switchOf } from './switches.js';
import { userCard } from './users.js';

/** @typedef {import('../../../org/organization.ts').Organization} Organization */

/**
 * Who and what the organisation is made of. Changes hold until the next reset.
 *
 * @returns {import('../pane.js').Pane}
 */
export function organizationPane() {
  const switches = el('div', { class: 'switches' });
  const roles = el('div', { class: 'cards' });
  const clients = el('div', { class: 'cards' });
  const users = el('div', { class: 'cards' });
  const queues = el('div', { class: 'cards' });
  const integrations = el('div', { class: 'cards' });
  const title = el('p', { class: 'muted' });
  const element = el(
    'div',
    { class: 'pane' },
    el('h1', {}, 'Organisation'),
    title,
    el('section', { class: 'card', 'aria-label': 'Switches' }, el('h2', {}, 'Switches'), switches),
    section('Roles', 'Untick a permission, and the next call that needs it is refused.', roles),
    section('OAuth clients', undefined, clients),
    section('Users', undefined, users),
    section('Queues', undefined, queues),
    section(
      'Open Messaging integrations',
      undefined,
      integrations,
      integrationForm(() => refresh()),
    ),
    el(
      'div',
      { class: 'toolbar' },
      button('Reset the mock', async () => {
        await control('POST', '/reset');
        notify('Back to the organisation file.');
        await refresh();
      }),
    ),
  );

  /** @param {object} changes */
  async function change(changes) {
    await control('POST', '/organization/changes', changes);
    notify('Changed; the next call feels it.');
    await refresh();
  }

  async function refresh() {
    const [organization, { agents }, { integrations: live }] = await Promise.all([
      control('GET', '/organization'),
      control('GET', '/agents'),
      control('GET', '/integrations'),
    ]);
    fill(title, organization.name, ' ', el('code', {}, organization.id));
    fillRows(
      switches,
      switchesOf(organization),
      ({ label }) => label,
      (row) => switchOf(row, change),
    );
    fillRows(
      roles,
      organization.roles,
      ({ name }) => name,
      (role) => roleCard(role, permissionsSeen(organization, role.name), change),
    );
    fillRows(
      clients,
      organization.clients,
      ({ id }) => id,
      (client) => clientCard(client, change),
    );
    const rows = organization.users.map((/** @type {Organization['users'][number]} */ user) => ({
      ...user,
      agent: agents.find((/** @type {{ id: string }} */ { id }) => id === user.id),
    }));
    fillRows(
      users,
      rows,
      ({ id }) => id,
      (user) => userCard(user, refresh),
    );
    const names = new Map(
      organization.users.map((/** @type {Organization['users'][number]} */ { id, name }) => [id, name]),
    );
    fillRows(
      queues,
      organization.queues.map((/** @type {Organization['queues'][number]} */ queue) => ({
        ...queue,
        members: queue.members.map((id) => names.get(id) ?? id),
      })),
      ({ id }) => id,
      queueCard,
    );
    fillRows(integrations, live, ({ id }) => id, integrationCard);
  }

  return { element, show: refresh, refresh };
}

/**
 * @param {string} title
 * @param {string | undefined} note
 * @param {readonly HTMLElement[]} content
 */
function section(title, note, ...content) {
  return el(
    'section',
    { 'aria-label': title },
    el('h2', {}, title),
    note === undefined ? null : el('p', { class: 'muted' }, note),
    content,
  );
}
