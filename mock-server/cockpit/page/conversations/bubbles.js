import { el, fillRows } from '../dom.js';
import { contentView } from './content.js';

/** @typedef {import('../../../control/message-view.ts').MessageView} Message */

/**
 * The transcript as one side sees it.
 *
 * @param {Element} parent
 * @param {readonly Message[]} messages
 * @param {{ own: Message['direction'], onReply?: (text: string) => void }} side
 */
export function fillTranscript(parent, messages, { own, onReply }) {
  const isAtEnd = parent.scrollHeight - parent.scrollTop - parent.clientHeight < 40;
  fillRows(
    parent,
    messages,
    ({ id }) => id,
    (message) => bubble(message, own, onReply),
  );
  if (isAtEnd) parent.scrollTop = parent.scrollHeight;
}

/**
 * @param {Message} message
 * @param {Message['direction']} own
 * @param {((text: string) => void) | undefined} onReply
 */
function bubble({ at, type, direction, originatingEntity, text, content, status }, own, onReply) {
  const isOwn = direction === own;
  const who = direction === 'inbound' ? 'Customer' : originatingEntity === 'Bot' ? 'Flow' : 'Agent';
  return el(
    'li',
    { class: `bubble ${isOwn ? 'bubble-own' : 'bubble-other'}` },
    el('p', { class: 'bubble-who' }, who, el('time', { datetime: at }, at.slice(11, 19))),
    text === null ? null : el('p', { class: 'bubble-text' }, text),
    type === 'Event' ? el('p', { class: 'bubble-text muted' }, 'is typing') : null,
    content.map((part) => contentView(part, onReply)),
    direction === 'outbound' && type !== 'Event'
      ? el('p', { class: 'bubble-status' }, STATUSES[status] ?? status)
      : null,
  );
}

/** @type {Record<string, string>} */
const STATUSES = {
  sent: 'sent',
  published: 'read',
  'delivery-success': 'delivered',
  'delivery-failed': 'not delivered',
  failed: 'failed',
};
