import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { parseWebhook } from './cognigy/messaging/webhook.ts';
import { EXAMPLE } from './recording/example.ts';
import { CHAT } from './recording/given.ts';
import { receiving } from './recording/message.ts';

const { eachLike, integer, regex, string, uuid } = MatchersV3;

/** An example of the form: the replay checks the real signature where it catches the message. */
const SIGNATURE = `sha256=${Buffer.alloc(32).toString('base64')}`;
const metadata = { 'X-Hub-Signature-256': regex('^sha256=[A-Za-z0-9+/]{43}=$', SIGNATURE) };

const ADDRESSED = {
  id: EXAMPLE.messageId,
  conversationId: EXAMPLE.conversationId,
  integrationId: EXAMPLE.integrationId,
  userId: EXAMPLE.endUserId,
};

const envelope = {
  id: regex('^[0-9a-f]{32}$', EXAMPLE.messageId),
  channel: { id: uuid(EXAMPLE.integrationId), to: { id: EXAMPLE.endUserId } },
  conversationId: uuid(EXAMPLE.conversationId),
};
const ofAgent = { ...envelope, originatingEntity: 'Human' };
const written = { ...ofAgent, type: 'Text' };
const structured = { ...ofAgent, type: 'Structured' };
const said = { ...ADDRESSED, from: 'human' };

const card = {
  title: string('Example card'),
  description: string('What it is about'),
  image: string('https://assets.example.com/card.png'),
  actions: [
    { type: 'Postback', text: string('Choose'), payload: string('choose') },
    { type: 'Link', text: string('Read more'), url: string('https://www.example.com/more') },
  ],
};
const READ_CARD = {
  title: 'Example card',
  description: 'What it is about',
  image: 'https://assets.example.com/card.png',
  actions: [
    { type: 'Postback', text: 'Choose', payload: 'choose' },
    { type: 'Link', text: 'Read more', url: 'https://www.example.com/more' },
  ],
};

/** What Cognigy reads of a webhook, and what it makes of it. */
const WEBHOOKS: readonly { description: string; contents: object; read: object }[] = [
  {
    description: 'a text from an agent',
    contents: { ...written, text: string('Hello') },
    read: { ...said, kind: 'text', text: 'Hello' },
  },
  {
    description: 'a text from a flow',
    contents: {
      ...envelope,
      channel: { id: uuid(EXAMPLE.integrationId), to: { id: string(EXAMPLE.endUserId) } },
      originatingEntity: 'Bot',
      type: 'Text',
      text: string('Hello'),
    },
    read: { ...ADDRESSED, kind: 'text', from: 'bot', text: 'Hello' },
  },
  {
    description: 'an attachment from an agent',
    contents: {
      ...written,
      content: eachLike({
        contentType: 'Attachment',
        attachment: {
          mediaType: regex('^(Image|Video|Audio|File|Link)$', 'File'),
          url: string('https://assets.example.com/file.pdf'),
          mime: string('application/pdf'),
          filename: string('file.pdf'),
        },
      }),
    },
    read: {
      ...said,
      kind: 'attachment',
      text: undefined,
      attachments: [
        {
          mediaType: 'File',
          url: 'https://assets.example.com/file.pdf',
          mime: 'application/pdf',
          filename: 'file.pdf',
        },
      ],
    },
  },
  {
    description: 'an agent who is typing',
    contents: {
      ...envelope,
      type: 'Event',
      events: [{ eventType: 'Typing', typing: { duration: integer(5000) } }],
    },
    read: { ...ADDRESSED, kind: 'typing', durationMs: 5000 },
  },
  {
    description: 'quick replies from an agent',
    contents: {
      ...structured,
      text: string('Is that all?'),
      content: eachLike({
        contentType: 'QuickReply',
        quickReply: { text: string('Yes'), payload: string('yes') },
      }),
    },
    read: {
      ...said,
      kind: 'quick-replies',
      text: 'Is that all?',
      replies: [{ text: 'Yes', payload: 'yes' }],
    },
  },
  {
    description: 'a card from an agent',
    contents: { ...structured, content: [{ contentType: 'Card', card }] },
    read: { ...said, kind: 'card', text: undefined, card: READ_CARD },
  },
  {
    description: 'a carousel from an agent',
    contents: { ...structured, content: [{ contentType: 'Carousel', carousel: { cards: eachLike(card) } }] },
    read: { ...said, kind: 'carousel', text: undefined, cards: [READ_CARD] },
  },
  {
    description: 'a date picker from an agent',
    contents: {
      ...structured,
      content: [
        {
          contentType: 'DatePicker',
          datePicker: {
            title: string('When?'),
            availableTimes: eachLike({ dateTime: string(EXAMPLE.time), duration: integer(1800) }),
          },
        },
      ],
    },
    read: {
      ...said,
      kind: 'date-picker',
      text: undefined,
      title: 'When?',
      availableTimes: [{ dateTime: EXAMPLE.time, duration: 1800 }],
    },
  },
  {
    description: 'a notification from an agent',
    contents: {
      ...structured,
      content: [
        {
          contentType: 'Notification',
          template: { body: { text: string('We are open.') }, footer: { text: string('Example company') } },
        },
      ],
    },
    read: {
      ...said,
      kind: 'notification',
      text: undefined,
      header: undefined,
      body: 'We are open.',
      footer: 'Example company',
    },
  },
  {
    description: 'a receipt for a message from the end user',
    contents: { ...envelope, type: 'Receipt', status: 'Published', isFinalReceipt: true },
    read: { ...ADDRESSED, kind: 'receipt', status: 'Published', reasons: [], isFinal: true },
  },
];

describe('a webhook', () => {
  for (const { description, contents, read } of WEBHOOKS) {
    it(`is understood when it is ${description}`, () =>
      receiving({ description, given: CHAT, contents, metadata }, ({ body, metadata: { contentType } }) => {
        expect(parseWebhook(body)).to.deep.equal(read);
        expect(contentType).to.equal('application/json');
      }));
  }
});
