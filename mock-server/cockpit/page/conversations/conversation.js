import { control } from '../control.js';
import { button, el, fill, fillRows } from '../dom.js';
import { pactOf } from '../exports/pact.js';
import { scenarioOf } from '../exports/scenario.js';
import { shellScriptOf } from '../exports/script.js';
import { stepsOf } from '../exports/steps.js';
import { save } from '../save.js';
import { utcTime } from '../times.js';
import { AgentDesk } from './agent-desk.js';
import { CustomerChat } from './customer-chat.js';
import { deliveryRow } from './deliveries.js';
import { timeLine } from './time-line.js';

/** @typedef {import('../../../control/conversation-event-view.ts').ConversationEventView} ConversationEventView */
/** @typedef {import('../exports/steps.js').ConversationRecord} ConversationRecord */

const MOST_NOTIFICATIONS = 200;

/** One conversation from both sides, and what it sends to others. */
export class ConversationView {
  #id;
  #journal;
  /** @type {{ at: string, topicName: string, eventBody: unknown, number: number }[]} */ #notifications = [];
  #noted = 0;
  #head = el('header', { class: 'detail-head' });
  #timeLine = el('div', { class: 'time-line-area' });
  #deliveries = el('ul', { class: 'plain' });
  #told = el('ul', { class: 'plain' });
  #noDelivery = el('p', { class: 'muted' }, 'Nothing was sent to Cognigy.');
  #noneTold = el('p', { class: 'muted' }, 'Nothing was told since this page was opened.');
  #customer;
  #desk;

  /**
   * @param {string} id
   * @param {import('../requests/journal.js').Journal} journal
   */
  constructor(id, journal) {
    this.#id = id;
    this.#journal = journal;
    const again = () => this.refresh();
    this.#customer = new CustomerChat(again);
    this.#desk = new AgentDesk(id, again);
    const exporting = (
      /** @type {string} */ label,
      /** @type {(record: ConversationRecord) => readonly [text: string, name: string]} */ make,
    ) => button(label, async () => save(...make(await this.#record())));
    this.element = el(
      'div',
      { class: 'conversation' },
      el('a', { class: 'back', href: '#/conversations' }, '← All conversations'),
      this.#head,
      el('div', { class: 'sides' }, this.#customer.element, this.#desk.element),
      el('section', { class: 'card', 'aria-label': 'Time line' }, el('h3', {}, 'Time line'), this.#timeLine),
      el(
        'section',
        { class: 'card', 'aria-label': 'Sent to Cognigy' },
        el('h3', {}, 'Sent to Cognigy'),
        this.#noDelivery,
        this.#deliveries,
      ),
      el(
        'section',
        { class: 'card', 'aria-label': 'Notifications' },
        el('h3', {}, 'Notifications'),
        el('p', { class: 'muted small' }, 'What subscribers of these topics are told, live.'),
        this.#noneTold,
        this.#told,
      ),
      el(
        'section',
        { class: 'card', 'aria-label': 'Export' },
        el('h3', {}, 'Export'),
        el(
          'p',
          { class: 'muted small' },
          'From the requests in the journal that concern this conversation, and what its agents did.',
        ),
        el(
          'div',
          { class: 'toolbar' },
          exporting('As a pact', (record) => [
            JSON.stringify(pactOf(requestsOf(record)), null, 2),
            'conversation.pact.json',
          ]),
          exporting('As a scenario', (record) => [scenarioOf(record), 'scenario.ts']),
          exporting('As a curl script', (record) => [
            shellScriptOf(record, location.origin),
            'conversation.sh',
          ]),
        ),
      ),
    );
  }

  async refresh() {
    const [record, { deliveries }, { agents }, organization] = await Promise.all([
      this.#record(),
      control('GET', `/deliveries?conversationId=${this.#id}&limit=100`),
      control('GET', '/agents'),
      control('GET', '/organization'),
    ]);
    const { conversation, participants, messages } = record;
    fillHead(this.#head, conversation, organization.queues);
    this.#customer.show(conversation, messages);
    this.#desk.show({ conversation, participants, messages, agents, queues: organization.queues });
    fill(this.#timeLine, timeLine(conversation, participants));
    fillRows(this.#deliveries, deliveries.toReversed(), ({ sequence }) => String(sequence), deliveryRow);
    this.#noDelivery.hidden = deliveries.length > 0;
  }

  /** @param {ConversationEventView} event */
  note({ at, notifications = [] }) {
    for (const { topicName, eventBody } of notifications) {
      this.#notifications.unshift({ at, topicName, eventBody, number: ++this.#noted });
    }
    this.#notifications.length = Math.min(this.#notifications.length, MOST_NOTIFICATIONS);
    fillRows(this.#told, this.#notifications, ({ number }) => String(number), notificationRow);
    this.#noneTold.hidden = this.#notifications.length > 0;
  }

  /** @returns {Promise<ConversationRecord>} */
  async #record() {
    const path = `/conversations/${this.#id}`;
    const [conversation, { participants }, { messages }] = await Promise.all([
      control('GET', path),
      control('GET', `${path}/participants`),
      control('GET', `${path}/messages`),
    ]);
    return { conversation, participants, messages, requests: this.#journal.entries };
  }
}

/** @param {ConversationRecord} record */
const requestsOf = (record) =>
  stepsOf(record).flatMap((step) => (step.kind === 'request' ? [step.request] : []));

/**
 * @param {Element} head
 * @param {ConversationRecord['conversation']} conversation
 * @param {readonly { id: string, name: string }[]} queues
 */
function fillHead(head, { id, state, customerName, queueId, attributes, integrationId }, queues) {
  const queue = queues.find((row) => row.id === queueId)?.name;
  const known = Object.entries(attributes);
  const isOpen = head.querySelector('details')?.open === true;
  fill(
    head,
    el('h2', {}, customerName ?? 'Unnamed customer', ' ', el('span', { class: 'pill pill-neutral' }, state)),
    el(
      'p',
      { class: 'muted facts' },
      el('code', {}, id),
      queue === undefined ? null : el('span', {}, `queue ${queue}`),
      el('span', {}, integrationId === null ? 'opened without an integration' : 'Open Messaging'),
    ),
    known.length === 0
      ? null
      : el(
          'details',
          { open: isOpen },
          el('summary', {}, `${known.length} attributes from the bot`),
          el(
            'dl',
            { class: 'headers' },
            known.map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
          ),
        ),
  );
}

/** @param {{ at: string, topicName: string, eventBody: unknown }} notification */
function notificationRow({ at, topicName, eventBody }) {
  return el(
    'li',
    {},
    el(
      'details',
      {},
      el(
        'summary',
        {},
        el('time', { datetime: at, class: 'muted' }, utcTime(at)),
        ' ',
        el('code', {}, topicName),
      ),
      el('pre', { class: 'json', tabindex: '0' }, el('code', {}, JSON.stringify(eventBody, null, 2))),
    ),
  );
}
