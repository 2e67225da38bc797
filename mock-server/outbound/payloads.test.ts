import { expect } from 'chai';
import type { Message } from '../org/conversations/model.ts';
import { messagePayload, receiptPayload } from './payloads.ts';
import { testConversation, testMessage } from './testing/conversation.ts';
import { INTEGRATION_ID, integrationTo } from './testing/integration.ts';

const ID = '0123456789abcdef0123456789abcdef';

const CHANNEL = {
  id: INTEGRATION_ID,
  platform: 'Open',
  type: 'Private',
  messageId: ID,
  to: { id: 'user-1', idType: 'Opaque', nickname: 'Zoë' },
  from: { nickname: 'cognigy', id: INTEGRATION_ID, idType: 'Opaque' },
  time: '2026-01-15T09:30:00.000Z',
};
const END = { direction: 'Outbound', conversationId: 'e1d2c3b4-4444-4aaa-8bbb-000000000009' };
const WRITTEN_END = { ...END, reasons: [], relatedMessages: [] };

const integration = integrationTo('http://127.0.0.1:1');

/** Compared as text, since the order of members is part of what is signed. */
function expectPayload(message: Partial<Message>, expected: object): void {
  const payload = messagePayload(testMessage(message), testConversation(), integration);
  expect(JSON.stringify(payload, undefined, 2)).to.equal(JSON.stringify(expected, undefined, 2));
}

describe('the body of a webhook', () => {
  it('carries the text of an agent', () => {
    expectPayload(
      { text: 'Hello' },
      {
        id: ID,
        channel: CHANNEL,
        type: 'Text',
        text: 'Hello',
        content: [],
        originatingEntity: 'Human',
        ...WRITTEN_END,
      },
    );
  });

  it('carries the text of a flow, with its metadata', () => {
    expectPayload(
      { text: 'Please wait', originatingEntity: 'Bot', metadata: { step: 'greeting' } },
      {
        id: ID,
        channel: CHANNEL,
        type: 'Text',
        text: 'Please wait',
        content: [],
        originatingEntity: 'Bot',
        ...WRITTEN_END,
        metadata: { step: 'greeting' },
      },
    );
  });

  it('carries an attachment without a text', () => {
    const attachment = {
      id: 'a1',
      mediaType: 'Image',
      url: 'https://files.example/a.png',
      mime: 'image/png',
      filename: 'a.png',
      contentSizeBytes: 7,
    };

    expectPayload(
      { text: undefined, content: [{ contentType: 'Attachment', attachment }] },
      {
        id: ID,
        channel: CHANNEL,
        type: 'Text',
        content: [{ contentType: 'Attachment', attachment }],
        originatingEntity: 'Human',
        ...WRITTEN_END,
      },
    );
  });

  it('says that somebody types, but not who', () => {
    const typing = { eventType: 'Typing', typing: { type: 'On', duration: 5000 } };

    expectPayload(
      { type: 'Event', text: undefined, events: [typing] },
      { id: ID, channel: CHANNEL, type: 'Event', events: [typing], ...END },
    );
  });

  for (const item of [
    { contentType: 'QuickReply', quickReply: { text: 'Yes', payload: 'yes', action: 'Message' } },
    {
      contentType: 'Card',
      card: { title: 'Offer', actions: [{ type: 'Link', text: 'See', url: 'https://a.example' }] },
    },
    { contentType: 'Carousel', carousel: { cards: [{ title: 'Offer', actions: [] }] } },
    { contentType: 'DatePicker', datePicker: { title: 'When?', availableTimes: [] } },
    { contentType: 'Notification', template: { body: { text: 'Hi Zoë' } } },
  ]) {
    it(`carries a ${item.contentType} as structured content`, () => {
      expectPayload(
        { type: 'Structured', text: 'Choose', content: [item] },
        {
          id: ID,
          channel: CHANNEL,
          type: 'Structured',
          text: 'Choose',
          content: [item],
          originatingEntity: 'Human',
          ...WRITTEN_END,
        },
      );
    });
  }

  it('confirms a message by the id of the platform, naming the sender’s own', () => {
    const message = testMessage({ direction: 'inbound', externalId: 'cognigy-7' });

    const payload = receiptPayload(message, testConversation(), integration);

    expect(payload).to.deep.equal({
      id: ID,
      channel: { ...CHANNEL, messageId: 'cognigy-7' },
      type: 'Receipt',
      ...END,
      status: 'Published',
      reasons: [],
      isFinalReceipt: true,
    });
  });
});
