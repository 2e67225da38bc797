import { control } from '../control.js';
import { attempt, button, el, fill } from '../dom.js';
import { fillTranscript } from './bubbles.js';
import { sendAsCustomer, typeAsCustomer } from './customer-calls.js';

/** @typedef {import('../../../control/conversation-view.ts').ConversationView} Conversation */
/** @typedef {import('../../../control/message-view.ts').MessageView} Message */

/** The customer's side, as the bot sees it. */
export class CustomerChat {
  #transcript = el('ol', {
    class: 'transcript',
    tabindex: '0',
    'aria-label': 'What the customer sees',
    'aria-live': 'polite',
  });
  #text = el('input', {
    type: 'text',
    placeholder: 'Write as the customer',
    'aria-label': 'Write as the customer',
    required: true,
  });
  #note = el('p', { class: 'muted small' });
  /** @type {Conversation | undefined} */ #conversation;
  #again;

  /** @param {() => Promise<void>} again after something was done */
  constructor(again) {
    this.#again = again;
    const send = button('Send', () => this.#send(this.#text.value), { class: 'primary' });
    this.form = el(
      'form',
      {
        class: 'composer',
        onsubmit: (/** @type {SubmitEvent} */ event) => {
          event.preventDefault();
          send.click();
        },
      },
      this.#text,
      send,
      button('Type', () => this.#type()),
    );
    this.leave = button('Customer leaves', async () => {
      await control('POST', `/conversations/${this.#conversation?.id}/customer/disconnect`);
      await again();
    });
    this.element = el(
      'section',
      { class: 'side side-customer', 'aria-label': 'The customer’s chat' },
      el(
        'div',
        { class: 'side-head' },
        el('h3', {}, 'Customer'),
        el('span', { class: 'muted small' }, 'as the bot sees it'),
        this.leave,
      ),
      this.#transcript,
      this.form,
      this.#note,
    );
  }

  /**
   * @param {Conversation} conversation
   * @param {readonly Message[]} messages
   */
  show(conversation, messages) {
    this.#conversation = conversation;
    const canWrite = conversation.state !== 'ended' && conversation.integrationId !== null;
    fillTranscript(this.#transcript, messages, {
      own: 'inbound',
      ...(canWrite ? { onReply: (/** @type {string} */ text) => attempt(() => this.#send(text)) } : {}),
    });
    this.form.hidden = !canWrite;
    this.leave.disabled = conversation.state === 'ended';
    fill(this.#note, noteFor(conversation));
  }

  /** @param {string} text */
  async #send(text) {
    const { integrationId = null, customerId = '' } = this.#conversation ?? {};
    if (integrationId === null || text === '') return;
    await sendAsCustomer(integrationId, { id: customerId, text });
    this.#text.value = '';
    await this.#again();
  }

  async #type() {
    const { integrationId = null, customerId = '' } = this.#conversation ?? {};
    if (integrationId !== null) await typeAsCustomer(integrationId, customerId);
  }
}

/** @param {Conversation} conversation */
function noteFor({ state, integrationId }) {
  if (state === 'ended')
    return 'The conversation has ended; the next message of this customer opens another.';
  if (integrationId === null)
    return 'It came through no integration, so nothing can be written here and no webhook is sent.';
  return 'Sent as Cognigy sends it, with persona.valid; it is among the requests.';
}
