import type { GenesysMock } from '../mock-server/index.ts';
import { sendMessage } from './cognigy/messaging/inbound-message.ts';
import {
  type Act,
  type Emission,
  type EmissionScene,
  eventBridgeEnvelope,
  notification,
  triggerPayload,
  webhook,
} from './replay/emission.ts';
import { botSession, INTEGRATION, startChat } from './states/chat.ts';

const CARD = {
  title: 'Gold plan',
  description: 'Everything in it',
  image: 'https://assets.example.com/gold.png',
  actions: [
    { type: 'Postback', text: 'Choose', payload: 'gold' },
    { type: 'Link', text: 'Read more', url: 'https://www.example.com/gold' },
  ],
};

const hangUp: Act = ({ genesys, conversationId }) => genesys.agents.disconnect(conversationId);

const handOverToQueue: Act = ({ genesys, conversationId }) => {
  const queueId = genesys.organization.queues.at(-1)?.id ?? '';
  genesys.agents.transfer(conversationId, { queueId });
};

const decline: Act = ({ genesys, conversationId }) => genesys.agents.decline(conversationId);

const hangUpAndWrapUp: Act = (scene) => {
  hangUp(scene);
  scene.genesys.agents.wrapUp(scene.conversationId, { code: 'solved' });
};

/**
 * How the mock is brought to emit each message of the pacts, by the message's description. The provider state has begun the
 * conversation; what is verified is what then leaves the mock, never a sample.
 */
export const EMISSIONS: Readonly<Record<string, Emission>> = {
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

  'the socket tells that an agent hung up': notification('user.end', hangUp),
  'the socket tells that an agent transferred the chat': notification('user.end', handOverToQueue),
  'the socket tells that an agent declined the chat': notification('user.end', decline),
  'the socket tells that after-call work is over': notification('acw', hangUpAndWrapUp),
  'the socket tells that the end user’s part is over': notification('customer.end', hangUp),

  'a trigger tells that an agent hung up': triggerPayload('user.end', hangUp),
  'a trigger tells that an agent transferred the chat': triggerPayload('user.end', handOverToQueue),
  'a trigger tells that after-call work is over': triggerPayload('acw', hangUpAndWrapUp),

  'EventBridge tells that an agent hung up': eventBridgeEnvelope('user.end', hangUp),
  'EventBridge tells that after-call work is over': eventBridgeEnvelope('acw', hangUpAndWrapUp),
  'EventBridge tells that the end user’s part is over': eventBridgeEnvelope('customer.end', hangUp),
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
