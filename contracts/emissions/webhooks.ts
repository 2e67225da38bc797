import type { GenesysMock } from '../../mock-server/index.ts';
import { sendMessage } from '../cognigy/messaging/inbound-message.ts';
import { type Act, type EmissionScene, type Emissions, webhook } from '../replay/emission.ts';
import { botSession, INTEGRATION, startChat } from '../states/chat.ts';

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
  'a text of an agent': webhook('Text', ({ genesys, conversationId }) =>
    genesys.agents.say(conversationId, 'Grüße aus Köln 👋'),
  ),
  'a text of a flow': webhook('Text', ({ genesys }) => startChat(genesys, 'another-user')),
  'an attachment of an agent': webhook(
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
  'quick replies of an agent': webhook(
    'Structured',
    agentDoes('quick-replies', { text: 'Is that all?', replies: [{ text: 'Yes', payload: 'yes' }] }),
  ),
  'a card of an agent': webhook('Structured', agentDoes('card', CARD)),
  'a carousel of an agent': webhook('Structured', agentDoes('carousel', { cards: [CARD, CARD] })),
  'a date picker of an agent': webhook(
    'Structured',
    agentDoes('date-picker', {
      title: 'When shall we call?',
      availableTimes: [{ dateTime: '2026-01-16T09:00:00.000Z', duration: 1800 }],
    }),
  ),
  'a notification of an agent': webhook(
    'Structured',
    agentDoes('notification', {
      id: 'opening-hours',
      language: 'en',
      body: { text: 'We are open until {{1}}.', parameters: [{ name: '1', text: '18:00' }] },
      footer: { text: 'Example company' },
    }),
  ),
  'a receipt for a message of the end user': webhook('Receipt', ({ genesys, conversationId }) =>
    sendMessage(botSession(genesys), INTEGRATION.id, {
      from: { id: userOf(genesys, conversationId) },
      messageId: 'one-more-message',
      sentAt: genesys.clock.now(),
      text: 'One more question.',
    }),
  ),
};

/** What an agent can say besides text goes through the control API, which knows every kind of it. */
function agentDoes(verb: string, body: object): Act {
  return async ({ genesys, conversationId }: EmissionScene) => {
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
