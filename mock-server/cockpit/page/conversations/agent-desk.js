import { control } from '../control.js';
import { button, el, field, fill, fillRows } from '../dom.js';
import { fillTranscript } from './bubbles.js';

/** @typedef {import('../../../control/conversation-view.ts').ConversationView} Conversation */
/** @typedef {import('../../../control/participant-view.ts').ParticipantView} Participant */
/** @typedef {import('../../../control/message-view.ts').MessageView} Message */
/** @typedef {{ id: string, name: string, routingStatus: string }} Agent */
/** @typedef {{ id: string, name: string, wrapupCodes: readonly { id: string, name: string }[] }} Queue */

/**
 * @typedef {object} DeskState
 * @property {Conversation} conversation
 * @property {readonly Participant[]} participants
 * @property {readonly Message[]} messages
 * @property {readonly Agent[]} agents
 * @property {readonly Queue[]} queues
 */

/** The side of the agent who is alerted or has the conversation. */
export class AgentDesk {
  #id;
  #again;
  #who = el('span', { class: 'muted small' });
  #transcript = el('ol', {
    class: 'transcript',
    tabindex: '0',
    'aria-label': 'What the agent sees',
    'aria-live': 'polite',
  });
  #text = el('input', {
    type: 'text',
    placeholder: 'Write as the agent',
    'aria-label': 'Write as the agent',
    required: true,
  });
  #replies = el('input', { type: 'text', value: 'Yes, No' });
  #file = el('input', { type: 'url', value: 'https://files.example/invoice.pdf' });
  #target = el('select', {});
  #code = el('input', { type: 'text', value: 'Resolved' });
  #notes = el('input', { type: 'text' });
  #waiting = el('div', { class: 'toolbar' });
  #connected;
  #wrapping;

  /**
   * @param {string} id of the conversation
   * @param {() => Promise<void>} again after something was done
   */
  constructor(id, again) {
    this.#id = id;
    this.#again = again;
    const say = button('Say', () => this.#say(), { class: 'primary' });
    this.#connected = el(
      'div',
      { class: 'desk-connected' },
      el(
        'form',
        { class: 'composer', onsubmit: submit(say) },
        this.#text,
        say,
        button('Type', () => this.#do('type', {})),
      ),
      el(
        'details',
        {},
        el('summary', {}, 'More: quick replies, attachment, transfer, end'),
        el(
          'div',
          { class: 'form' },
          field('Quick replies under the text', this.#replies, 'Separated by commas.'),
          button('Send quick replies', () => this.#sendReplies()),
        ),
        el(
          'div',
          { class: 'form' },
          field('Attachment', this.#file),
          button('Send attachment', () => this.#attach()),
        ),
        el(
          'div',
          { class: 'form' },
          field('Transfer to', this.#target),
          button('Transfer', () => this.#transfer()),
        ),
      ),
      el(
        'div',
        { class: 'toolbar' },
        button('End the conversation', () => this.#do('disconnect', {}), { class: 'danger' }),
      ),
    );
    this.#wrapping = el(
      'div',
      { class: 'form' },
      field('Wrap-up code', this.#code),
      field('Notes', this.#notes),
      button('Wrap up', () =>
        this.#do('wrapup', {
          code: this.#code.value,
          ...(this.#notes.value === '' ? {} : { notes: this.#notes.value }),
        }),
      ),
    );
    this.element = el(
      'section',
      { class: 'side side-agent', 'aria-label': 'The agent’s desk' },
      el('div', { class: 'side-head' }, el('h3', {}, 'Agent'), this.#who),
      this.#transcript,
      this.#waiting,
      this.#connected,
      this.#wrapping,
    );
  }

  /** @param {DeskState} state */
  show({ conversation, participants, messages, agents, queues }) {
    const { state, agent } = conversation;
    const name = agents.find(({ id }) => id === agent?.userId)?.name;
    const isAlerting = agent?.state === 'alerting' && state === 'queued';
    fill(this.#who, whoText(conversation, name, queues));
    fillTranscript(this.#transcript, messages, { own: 'outbound' });
    fillRows(
      this.#waiting,
      isAlerting ? ['Accept', 'Decline'] : state === 'queued' ? ['Accept'] : [],
      (verb) => verb,
      (verb) =>
        button(verb, () => this.#do(verb.toLowerCase(), {}), { class: verb === 'Accept' ? 'primary' : '' }),
    );
    this.#connected.hidden = state !== 'connected';
    const last = participants.findLast(
      ({ purpose, connectedAt }) => purpose === 'agent' && connectedAt !== null,
    );
    this.#wrapping.hidden = last === undefined || last.endedAt === null || last.wrapup !== null;
    const targets = [
      ...queues.map(({ id, name: queue }) => ({ value: `queueId ${id}`, label: `queue ${queue}` })),
      ...agents
        .filter(({ id }) => id !== agent?.userId)
        .map(({ id, name: other }) => ({ value: `userId ${id}`, label: other })),
    ];
    fillRows(
      this.#target,
      targets,
      ({ value }) => value,
      ({ value, label }) => el('option', { value }, label),
    );
  }

  /**
   * @param {string} verb
   * @param {object} body
   */
  async #do(verb, body) {
    await control('POST', `/conversations/${this.#id}/agent/${verb}`, body);
    await this.#again();
  }

  async #say() {
    if (this.#text.value === '') return;
    await this.#do('say', { text: this.#text.value });
    this.#text.value = '';
  }

  async #sendReplies() {
    const replies = this.#replies.value.split(',').map((text) => ({ text: text.trim() }));
    await this.#do('quick-replies', { text: this.#text.value || 'Please choose', replies });
    this.#text.value = '';
  }

  async #attach() {
    const filename = this.#file.value.split('/').at(-1) ?? '';
    await this.#do('attachment', {
      url: this.#file.value,
      mime: mimeOf(filename),
      ...(filename === '' ? {} : { filename }),
    });
  }

  async #transfer() {
    const [member = '', id] = this.#target.value.split(' ');
    await this.#do('transfer', { [member]: id });
  }
}

/** @param {HTMLButtonElement} act */
const submit = (act) => (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  act.click();
};

/**
 * @param {Conversation} conversation
 * @param {string | undefined} name of the agent
 * @param {readonly Queue[]} queues
 */
function whoText({ state, agent, queueId }, name, queues) {
  const queue = queues.find(({ id }) => id === queueId)?.name ?? 'the queue';
  if (state === 'ended') return name === undefined ? 'it ended without an agent' : `${name} had it`;
  if (state === 'connected') return `${name} has it`;
  if (agent?.state === 'alerting') return `alerts ${name}`;
  if (state === 'queued') return `waits in ${queue}, nobody is free`;
  return 'with the flow, until the bot hands over';
}

/** @type {Record<string, string>} */
const MIMES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  mp4: 'video/mp4',
  txt: 'text/plain',
};

/** @param {string} filename */
const mimeOf = (filename) =>
  MIMES[filename.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
