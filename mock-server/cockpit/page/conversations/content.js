import { button, el } from '../dom.js';

/**
 * A structured part of a message. Addresses are shown as text, never followed: they come from the author of the message.
 *
 * @param {object} part in the normalised form of the vendor
 * @param {((text: string) => void) | undefined} onReply answers with a quick reply; undefined shows it only
 */
export function contentView(part, onReply) {
  const { contentType, ...rest } = /** @type {Record<string, any>} */ (part);
  if (contentType === 'QuickReply') return replyView(rest.quickReply, onReply);
  if (contentType === 'ButtonResponse')
    return el('p', { class: 'muted small' }, `picked ${rest.buttonResponse?.text ?? ''}`);
  if (contentType === 'Attachment') {
    const { mediaType, filename, url, mime } = rest.attachment ?? {};
    return el(
      'p',
      { class: 'attachment' },
      el('strong', {}, filename ?? mediaType ?? 'Attachment'),
      ' ',
      el('span', { class: 'muted small' }, [mime, url].filter((text) => text !== undefined).join(' · ')),
    );
  }
  return el(
    'details',
    {},
    el('summary', {}, contentType ?? 'Content'),
    el('pre', { class: 'json', tabindex: '0' }, el('code', {}, JSON.stringify(rest, null, 2))),
  );
}

/**
 * @param {{ text?: string, payload?: string } | undefined} reply
 * @param {((text: string) => void) | undefined} onReply
 */
function replyView(reply, onReply) {
  const text = reply?.text ?? '';
  if (onReply === undefined) return el('span', { class: 'quick-reply' }, text);
  return button(text, () => onReply(reply?.payload ?? text), { class: 'quick-reply' });
}
