import { control } from './control.js';
import { attempt, button, el, field, fill, fillRows } from './dom.js';
import { notify } from './notices.js';

/** @typedef {import('../../org/organization.ts').Organization} Organization */

/**
 * Who and what the organisation is made of. Changes hold until the next reset.
 *
 * @returns {import('./app.js').Pane}
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

/** @typedef {{ label: string, what: string, isOn: boolean, on: object, off: object }} Switch */

/** @param {Organization} organization @returns {Switch[]} */
function switchesOf({ personas, enforceScopes, handover }) {
  return [
    {
      label: 'Personas',
      what: 'The literal tokens persona.<name> are accepted.',
      isOn: personas,
      on: { personas: true },
      off: { personas: false },
    },
    {
      label: 'Scopes are enforced',
      what: 'As an admin of Genesys Cloud can decide; never for client credentials.',
      isOn: enforceScopes,
      on: { enforceScopes: true },
      off: { enforceScopes: false },
    },
    {
      label: 'A handover needs a user',
      what: 'Session tokens from client credentials are refused.',
      isOn: handover.requireUserSession,
      on: { handover: { requireUserSession: true } },
      off: { handover: { requireUserSession: false } },
    },
    {
      label: 'A handover without a queue fails silently',
      what: 'It is answered with 202 and goes nowhere.',
      isOn: handover.missingTarget === 'silent',
      on: { handover: { missingTarget: 'silent' } },
      off: { handover: { missingTarget: 'refuse' } },
    },
  ];
}

/**
 * @param {Switch} row
 * @param {(changes: object) => Promise<void>} change
 */
function switchOf({ label, what, isOn, on, off }, change) {
  return el(
    'p',
    {},
    checkbox(label, isOn, () => change(isOn ? off : on)),
    el('span', { class: 'muted small' }, what),
  );
}

/**
 * @param {string} label
 * @param {boolean} isOn
 * @param {() => Promise<void>} toggle
 */
function checkbox(label, isOn, toggle) {
  const box = el('input', {
    type: 'checkbox',
    'data-name': label,
    checked: isOn,
    onchange: () => attempt(toggle),
  });
  return el('label', { class: 'check' }, box, ' ', label);
}

/**
 * Everything that a role can be given here: what it has, what others have, and what it had when the page was opened.
 *
 * @param {Organization} organization
 * @param {string} role
 */
function permissionsSeen({ roles }, role) {
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
function roleCard({ name, permissions: held }, permissions, change) {
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

/**
 * @param {Organization['clients'][number]} client
 * @param {(changes: object) => Promise<void>} change
 */
function clientCard(
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

/**
 * @param {string} name
 * @param {string | Node | readonly (Node | string)[]} value
 */
const pair = (name, value) => [el('dt', {}, name), el('dd', {}, value)];

/**
 * @param {Organization['users'][number] & { agent: { routingStatus: string, conversations: number } | undefined }} user
 * @param {() => Promise<void>} refresh
 */
function userCard({ id, name, email, roles, agent, script }, refresh) {
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

/** @param {Organization['queues'][number]} queue its members by name */
function queueCard({ id, name, members, alertingTimeoutSeconds, acwSettings }) {
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

/** @param {{ id: string, name: string, createStatus: string, outboundNotificationWebhookUrl: string }} integration */
function integrationCard({ id, name, createStatus, outboundNotificationWebhookUrl }) {
  return el(
    'article',
    { class: 'card' },
    el(
      'h3',
      {},
      name,
      ' ',
      el('span', { class: `pill pill-${createStatus === 'Completed' ? 'good' : 'bad'}` }, createStatus),
    ),
    el(
      'dl',
      { class: 'pairs' },
      pair('Id', el('code', {}, id)),
      pair('Webhooks go to', el('code', {}, outboundNotificationWebhookUrl)),
    ),
  );
}

/** @param {() => Promise<void>} refresh */
function integrationForm(refresh) {
  const name = el('input', { type: 'text', required: true });
  const url = el('input', { type: 'url', required: true, placeholder: 'http://127.0.0.1:8080/webhook' });
  const secret = el('input', { type: 'text', required: true, minlength: 16, autocomplete: 'off' });
  const create = button(
    'Create',
    async () => {
      await control('POST', '/integrations', {
        name: name.value,
        outboundNotificationWebhookUrl: url.value,
        outboundNotificationWebhookSignatureSecretToken: secret.value,
      });
      notify(`Integration ${name.value} created.`);
      for (const input of [name, url, secret]) input.value = '';
      await refresh();
    },
    { class: 'primary' },
  );
  return el(
    'details',
    { class: 'card' },
    el('summary', {}, 'New integration'),
    el(
      'div',
      { class: 'form' },
      field('Name', name),
      field('Webhook address', url, 'Only addresses of this machine, unless the mock was started with more.'),
      field('Signature secret', secret, '16 characters or more.'),
    ),
    el('div', { class: 'toolbar' }, create),
  );
}
