import { control } from '../control.js';
import { button, el, field } from '../dom.js';
import { notify } from '../notices.js';
import { pair } from './pair.js';

/** @param {{ id: string, name: string, createStatus: string, outboundNotificationWebhookUrl: string }} integration */
export function integrationCard({ id, name, createStatus, outboundNotificationWebhookUrl }) {
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
export function integrationForm(refresh) {
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
