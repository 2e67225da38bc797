import type { GenesysMock } from '../../mock-server/index.ts';
import { sendMessage } from '../cognigy/messaging/inbound-message.ts';
import { botSession, INTEGRATION, startChat } from '../states/chat.ts';
import type { Action, Emissions } from './emission.ts';
import { webhook } from './posted.ts';

const CARD = {
  title: 'Gold plan',
  description: 'Everything in it',
  image: 'https://assets.example.com/gold.png',
  actions: [
    { type: 'Postback', text: 'Choose', payload: 'gold' },
    { type: 'Link', text: 'Read more', url: 'https://www.example.com/gold' },
  ],
};

export const WEBHOOKS: Emissions = {
  'a text from an agent': webhook('Text', ({ genesys, conversationId }) =>
    genesys.agents.say(conversationId, 'Grüße aus Köln 👋'),
  ),
  'a text from a flow': webhook('Text', ({ genesys }) => startChat(genesys, 'another-user')),
  'an attachment from an agent': webhook(
    'Text',
    agentDoes('attachment', {
      url: 'https://assets.example.com/invoice.pdf',
      mime: 'application/pdf',
      filename: 'invoice.pdf',
      contentSizeBytes: 2048,
    }),
  ),
  'an agent who is typing': webhook('Event', ({ genesys, conversationId }) =>
    genesys.agents.type(conversationId),
  ),
  'quick replies from an agent': webhook(
    'Structured',
    agentDoes('quick-replies', { text: 'Is that all?', replies: [{ text: 'Yes', payload: 'yes' }] }),
  ),
  'a card from an agent': webhook('Structured', agentDoes('card', CARD)),
  'a carousel from an agent': webhook('Structured', agentDoes('carousel', { cards: [CARD, CARD] })),
  'a date picker from an agent': webhook(
    'Structured',
    agentDoes('date-picker', {
      title: 'When shall we call?',
      availableTimes: [{ dateTime: '2026-01-16T09:00:00.000Z', duration: 1800 }],
    }),
  ),
  'a notification from an agent': webhook(
    'Structured',
    agentDoes('notification', {
      id: 'opening-hours',
      language: 'en',
      body: { text: 'We are open until {{1}}.', parameters: [{ name: '1', text: '18:00' }] },
      footer: { text: 'Example company' },
    }),
  ),
  'a receipt for a message from the end user': webhook('Receipt', ({ genesys, conversationId }) =>
    sendMessage(botSession(genesys), INTEGRATION.id, {
      from: { id: userOf(genesys, conversationId) },
      messageId: 'one-more-message',
      sentAt: genesys.clock.now(),
      text: 'One more question.',
    }),
  ),
};

/** An agent sends something other than text. Only the control API knows every kind. */
function agentDoes(verb: string, body: object): Action {
  return async ({ genesys, conversationId }) => {
    const answer = await fetch(`${genesys.url}/__mock/conversations/${conversationId}/agent/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`the agent cannot ${verb}: ${await answer.text()}`);
  };
}

function userOf(genesys: GenesysMock, conversationId: string): string {
  return genesys.conversations.find(conversationId)?.customer.id ?? '';
}
