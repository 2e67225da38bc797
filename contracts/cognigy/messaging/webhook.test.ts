import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { assert as assertProperty, json, oneof, property, string, uint8Array } from 'fast-check';
import { parseWebhook, verifySignature } from './webhook.ts';
import { WebhookError } from './webhook-error.ts';

const SECRET = 'a-secret-of-the-integration';
const sign = (body: Uint8Array, secret = SECRET) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('base64')}`;

describe('the signature of a webhook', () => {
  const body = Buffer.from('{"text":"Grüße 👋"}');

  it('is that of the bytes as they came', () => {
    expect(verifySignature(body, sign(body), SECRET)).to.equal(true);
  });

  it('does not match a body that was parsed and written again', () => {
    const again = Buffer.from(JSON.stringify(JSON.parse(String(body)), undefined, 1));

    expect(verifySignature(again, sign(body), SECRET)).to.equal(false);
  });

  const digest = createHmac('sha256', SECRET).update(body).digest();
  const [base64, hex] = [digest.toString('base64'), digest.toString('hex')];
  for (const [what, header] of [
    ['no header', undefined],
    ['a header that is null', null],
    ['an empty header', ''],
    ['the scheme alone', 'sha256='],
    ['no scheme', base64],
    ['another scheme', `sha1=${base64}`],
    ['the hex digest', `sha256=${hex}`],
    ['a character after it', `sha256=${base64}=`],
    ['another case', `sha256=${base64.toLowerCase()}`],
    ['text outside of ASCII', `sha256=${'é'.repeat(44)}`],
    ['the signature of another secret', sign(body, 'another')],
    ['the signature of another body', sign(Buffer.from('{}'))],
  ] as const) {
    it(`is refused with ${what}`, () => {
      expect(verifySignature(body, header, SECRET)).to.equal(false);
    });
  }

  it('is refused when the secret was never set, even if it matches', () => {
    expect(verifySignature(body, sign(body, ''), '')).to.equal(false);
  });
});

const ENVELOPE = {
  id: 'c327c2078ca056db130c55ce648d9fa2',
  channel: {
    id: 'integration-1',
    platform: 'Open',
    type: 'Private',
    messageId: null,
    to: { id: 'user-1', idType: 'Opaque', nickName: 'Zoë' },
    from: { nickName: 'Support', id: 'integration-1', idType: 'Opaque' },
    time: '2026-01-15T09:30:00.000Z',
  },
  direction: 'Outbound',
  conversationId: 'conversation-1',
  somethingNew: { nobody: ['knows'] },
};
const ADDRESSED = {
  id: ENVELOPE.id,
  conversationId: 'conversation-1',
  integrationId: 'integration-1',
  userId: 'user-1',
};

const structured = (...content: object[]) => ({
  type: 'Structured',
  text: 'Choose',
  originatingEntity: 'Bot',
  content,
});
const SAID = { ...ADDRESSED, from: 'bot', text: 'Choose' };

const CARD = { title: 'Offer', actions: [{ type: 'Postback', text: 'Take', payload: 'take-it' }] };
const READ_CARD = {
  title: 'Offer',
  actions: [{ type: 'Postback', text: 'Take', payload: 'take-it' }],
};

describe('reading a webhook', () => {
  for (const [kind, sent, expected] of [
    [
      'text',
      {
        type: 'Text',
        text: 'Hello',
        originatingEntity: 'Human',
        content: [],
        reasons: [],
        relatedMessages: [],
      },
      { ...ADDRESSED, from: 'human', text: 'Hello' },
    ],
    [
      'attachment',
      {
        type: 'Text',
        originatingEntity: 'Human',
        content: [
          {
            contentType: 'Attachment',
            attachment: { id: 'a', mediaType: 'Image', url: 'https://a.example/a.png', mime: 'image/png' },
          },
        ],
      },
      {
        ...ADDRESSED,
        from: 'human',
        text: undefined,
        attachments: [{ mediaType: 'Image', url: 'https://a.example/a.png', mime: 'image/png' }],
      },
    ],
    [
      'quick-replies',
      structured(
        { contentType: 'QuickReply', quickReply: { text: 'Yes', payload: 'y', action: 'Message' } },
        { contentType: 'QuickReply', quickReply: { text: 'No', payload: 'n', action: 'Message' } },
      ),
      {
        ...SAID,
        replies: [
          { text: 'Yes', payload: 'y' },
          { text: 'No', payload: 'n' },
        ],
      },
    ],
    ['card', structured({ contentType: 'Card', card: CARD }), { ...SAID, card: READ_CARD }],
    [
      'carousel',
      structured({ contentType: 'Carousel', carousel: { cards: [CARD, CARD] } }),
      { ...SAID, cards: [READ_CARD, READ_CARD] },
    ],
    [
      'date-picker',
      structured({
        contentType: 'DatePicker',
        datePicker: {
          title: 'When?',
          availableTimes: [{ dateTime: '2026-01-16T09:00:00.000Z', duration: 1800 }],
        },
      }),
      { ...SAID, title: 'When?', availableTimes: [{ dateTime: '2026-01-16T09:00:00.000Z', duration: 1800 }] },
    ],
    [
      'notification',
      structured({
        contentType: 'Notification',
        template: {
          header: { text: 'Hello' },
          body: { text: 'Hi Zoë', parameters: [{ name: 'n', text: 'Zoë' }] },
        },
      }),
      { ...SAID, header: 'Hello', body: 'Hi Zoë', footer: undefined },
    ],
    [
      'typing',
      { type: 'Event', events: [{ eventType: 'Typing', typing: { type: 'On', duration: 5000 } }] },
      { ...ADDRESSED, durationMs: 5000 },
    ],
    [
      'receipt',
      {
        type: 'Receipt',
        status: 'Failed',
        reasons: [{ code: 'RateLimited', message: 'slow down' }],
        isFinalReceipt: true,
      },
      {
        ...ADDRESSED,
        status: 'Failed',
        reasons: [{ code: 'RateLimited', message: 'slow down' }],
        isFinal: true,
      },
    ],
  ] as const) {
    it(`understands ${kind}`, () => {
      const raw = Buffer.from(JSON.stringify({ ...ENVELOPE, ...sent }));

      expect(parseWebhook(raw)).to.deep.equal({ ...expected, kind });
    });
  }

  it('keeps the text when the content is of a kind that we do not know', () => {
    const raw = JSON.stringify({ ...ENVELOPE, ...structured({ contentType: 'Hologram', hologram: {} }) });

    expect(parseWebhook(raw)).to.deep.equal({ ...SAID, kind: 'text' });
  });

  it('needs no conversation id, which older webhooks do not have', () => {
    const { conversationId: _, ...older } = ENVELOPE;

    const webhook = parseWebhook(JSON.stringify({ ...older, type: 'Text', text: 'Hello' }));

    expect(webhook).to.include({ kind: 'text', conversationId: undefined });
  });

  for (const [what, body, code, message] of [
    ['no body', '', 'empty', 'a webhook without a body'],
    ['only space', ' \n', 'empty', 'a webhook without a body'],
    ['half of a body', '{"id":', 'unreadable', 'a webhook whose body is not JSON'],
    ['null', 'null', 'unreadable', 'a webhook lacks or misuses: body'],
    ['a list', '[]', 'unreadable', 'a webhook lacks or misuses: body'],
    ['nothing in it', '{}', 'unreadable', 'a webhook lacks or misuses: id, channel, type'],
    [
      'no end user',
      JSON.stringify({ ...ENVELOPE, channel: { id: 'i' }, type: 'Text' }),
      'unreadable',
      'a webhook lacks or misuses: channel.to',
    ],
    [
      'neither text nor content',
      JSON.stringify({ ...ENVELOPE, type: 'Text' }),
      'unknown.kind',
      'a webhook of type Text with no content',
    ],
    [
      'an event of another kind',
      JSON.stringify({ ...ENVELOPE, type: 'Event', events: [{ eventType: 'Presence' }] }),
      'unknown.kind',
      'a webhook of type Event with no content',
    ],
  ] as const) {
    it(`refuses a webhook with ${what}`, () => {
      expect(() => parseWebhook(body))
        .to.throw(WebhookError, message)
        .with.property('code', code);
    });
  }

  it('throws nothing but WebhookError, whatever the bytes are', () => {
    const anything = oneof(string(), json(), uint8Array());

    return assertProperty(
      property(anything, (body) => {
        try {
          parseWebhook(body);
        } catch (error) {
          expect(error).to.be.instanceOf(WebhookError);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
