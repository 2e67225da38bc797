import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { parseWebhook } from './cognigy/messaging/webhook.ts';
import { EXAMPLE } from './recording/expectations.ts';
import { receiving } from './recording/message.ts';
import type { Given } from './recording/pact.ts';

const { eachLike, integer, regex, string, uuid } = MatchersV3;

const USER = 'example-user';
const MESSAGE_ID = '3e550000000040008000000000000000';
const CHAT: Given = {
  state: 'a chat of the end user {userId} with an agent',
  parameters: { userId: USER },
};

/** Of no bytes in particular: whether it fits is checked where the message is caught. */
const SIGNATURE = `sha256=${Buffer.alloc(32).toString('base64')}`;
const metadata = { 'X-Hub-Signature-256': regex('^sha256=[A-Za-z0-9+/]{43}=$', SIGNATURE) };

const ADDRESSED = {
  id: MESSAGE_ID,
  conversationId: EXAMPLE.conversationId,
  integrationId: EXAMPLE.integrationId,
  userId: USER,
};

const envelope = {
  id: regex('^[0-9a-f]{32}$', MESSAGE_ID),
  channel: { id: uuid(EXAMPLE.integrationId), to: { id: USER } },
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

const EXAMPLE_TIME = '2001-01-01T00:00:00.000Z';

/** What Cognigy reads of a webhook, and what it takes it for. */
const WEBHOOKS: readonly { description: string; given?: Given; contents: object; read: object }[] = [
  {
    description: 'a text of an agent',
    contents: { ...written, text: string('Hello') },
    read: { ...said, kind: 'text', text: 'Hello' },
  },
  {
    description: 'a text of a flow',
    contents: {
      ...envelope,
      channel: { id: uuid(EXAMPLE.integrationId), to: { id: string(USER) } },
      originatingEntity: 'Bot',
      type: 'Text',
      text: string('Hello'),
    },
    read: { ...ADDRESSED, kind: 'text', from: 'bot', text: 'Hello' },
  },
  {
    description: 'an attachment of an agent',
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
    description: 'quick replies of an agent',
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
    description: 'a card of an agent',
    contents: { ...structured, content: [{ contentType: 'Card', card }] },
    read: { ...said, kind: 'card', text: undefined, card: READ_CARD },
  },
  {
    description: 'a carousel of an agent',
    contents: { ...structured, content: [{ contentType: 'Carousel', carousel: { cards: eachLike(card) } }] },
    read: { ...said, kind: 'carousel', text: undefined, cards: [READ_CARD] },
  },
  {
    description: 'a date picker of an agent',
    contents: {
      ...structured,
      content: [
        {
          contentType: 'DatePicker',
          datePicker: {
            title: string('When?'),
            availableTimes: eachLike({ dateTime: string(EXAMPLE_TIME), duration: integer(1800) }),
          },
        },
      ],
    },
    read: {
      ...said,
      kind: 'date-picker',
      text: undefined,
      title: 'When?',
      availableTimes: [{ dateTime: EXAMPLE_TIME, duration: 1800 }],
    },
  },
  {
    description: 'a notification of an agent',
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
    description: 'a receipt for a message of the end user',
    contents: { ...envelope, type: 'Receipt', status: 'Published', isFinalReceipt: true },
    read: { ...ADDRESSED, kind: 'receipt', status: 'Published', reasons: [], isFinal: true },
  },
];

describe('what Genesys Cloud posts to the webhook', () => {
  for (const { description, contents, read } of WEBHOOKS) {
    it(`is understood when it is ${description}`, () =>
      receiving({ description, given: CHAT, contents, metadata }, ({ body, metadata: { contentType } }) => {
        expect(parseWebhook(body)).to.deep.equal(read);
        expect(contentType).to.equal('application/json');
      }));
  }
});
