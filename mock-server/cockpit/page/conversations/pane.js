import { control } from '../control.js';
import { button, el, field, fill, fillRows } from '../dom.js';
import { notify } from '../notices.js';
import { ConversationView } from './conversation.js';
import { sendAsCustomer } from './customer-calls.js';

/** @typedef {import('../../../control/conversation-view.ts').ConversationView} Conversation */
/** @typedef {import('../../../control/conversation-event-view.ts').ConversationEventView} ConversationEventView */

const MOST_LISTED = 200;

/** @type {Record<Conversation['state'], readonly [kind: string, word: string]>} */
const STATES = {
  open: ['neutral', 'with the flow'],
  queued: ['warn', 'waiting'],
  connected: ['good', 'with an agent'],
  ended: ['bad', 'ended'],
};

/**
 * The conversations, and one of them from both sides.
 *
 * @param {import('../requests/journal.js').Journal} journal
 * @param {(id: string) => void} watch asks for the notifications of a conversation
 * @returns {import('../pane.js').Pane & { note(event: ConversationEventView): void }}
 */
export function conversationsPane(journal, watch) {
  const rows = el('ul', { class: 'plain conversation-list' });
  const empty = el('p', { class: 'empty' }, 'No conversation yet.');
  const side = el('section', { class: 'detail', 'aria-label': 'The conversation from both sides' });
  /** @type {ConversationView | undefined} */
  let open;
  let wanted = '';

  const element = el(
    'div',
    { class: 'conversations' },
    el('h1', { class: 'visually-hidden' }, 'Conversations'),
    el(
      'div',
      { class: 'split' },
      el(
        'div',
        { class: 'master' },
        newConversation((id) => {
          location.hash = `#/conversations/${id}`;
        }),
        rows,
        empty,
      ),
      side,
    ),
  );

  async function refresh() {
    /** @type {[{ conversations: Conversation[] }, { agents: { id: string, name: string }[] }]} */
    const [{ conversations }, { agents }] = await Promise.all([
      control('GET', `/conversations?limit=${MOST_LISTED}`),
      control('GET', '/agents'),
    ]);
    const names = new Map(agents.map(({ id, name }) => [id, name]));
    const listed = conversations.toReversed().map((conversation) => ({
      ...conversation,
      isOpen: conversation.id === wanted,
      agentName: names.get(conversation.agent?.userId ?? ''),
    }));
    fillRows(rows, listed, ({ id }) => id, rowOf);
    empty.hidden = conversations.length > 0;
    await open?.refresh();
  }

  return {
    element,
    refresh,
    note(event) {
      if (event.conversationId === wanted) open?.note(event);
    },
    async show(id) {
      element.classList.toggle('conversations-open', id !== '');
      if (id !== wanted || open === undefined) {
        wanted = id;
        watch(id);
        open = id === '' ? undefined : new ConversationView(id, journal);
        fill(
          side,
          open?.element ?? el('p', { class: 'empty' }, 'Choose a conversation to see both sides of it.'),
        );
      }
      await refresh();
    },
  };
}

/** @param {Conversation & { isOpen: boolean, agentName: string | undefined }} conversation */
function rowOf({ id, state, customerName, customerId, startedAt, isOpen, agentName }) {
  const [kind, word] = STATES[state];
  return el(
    'li',
    {},
    el(
      'a',
      {
        class: 'conversation-row',
        href: `#/conversations/${id}`,
        'data-name': id,
        'aria-current': isOpen ? 'true' : undefined,
      },
      el(
        'span',
        { class: 'conversation-who' },
        customerName ?? (customerId === id ? 'Unnamed customer' : customerId),
      ),
      el('span', { class: `pill pill-${kind}` }, word),
      el(
        'span',
        { class: 'muted small' },
        agentName === undefined ? id.slice(0, 8) : `${agentName} · ${id.slice(0, 8)}`,
        ' · ',
        el('time', { datetime: startedAt }, startedAt.slice(11, 19)),
      ),
    ),
  );
}

/** @param {(id: string) => void} onOpened */
function newConversation(onOpened) {
  const integration = el('select', {});
  const name = el('input', { type: 'text', value: 'Kim', required: true });
  const text = el('input', { type: 'text', value: 'I need help with my order' });
  const start = button(
    'Start',
    async () => {
      const id =
        integration.value === ''
          ? await openWithout(name.value)
          : await sendAsCustomer(integration.value, {
              id: `cockpit-${Date.now().toString(36)}`,
              name: name.value,
              text: text.value,
            });
      notify('The conversation is open.');
      form.open = false;
      onOpened(id);
    },
    { class: 'primary' },
  );
  const form = el(
    'details',
    {
      class: 'card new-conversation',
      ontoggle: async () => {
        const { integrations } = await control('GET', '/integrations');
        fill(
          integration,
          integrations.map((/** @type {{ id: string, name: string }} */ row) =>
            el('option', { value: row.id }, row.name),
          ),
          el('option', { value: '' }, 'none: opened by the control API'),
        );
      },
    },
    el('summary', {}, 'New conversation'),
    el(
      'div',
      { class: 'form' },
      field('Through the integration', integration),
      field('Name of the customer', name),
      field('First message', text),
    ),
    el('div', { class: 'toolbar' }, start),
  );
  return form;
}

/** @param {string} customerName */
async function openWithout(customerName) {
  const { id } = await control('POST', '/conversations', customerName === '' ? {} : { customerName });
  return id;
}
