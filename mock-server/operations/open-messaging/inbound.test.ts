import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { INTEGRATION_ID, SUPPORT_ID } from '../../testing/engine-fixture.ts';
import {
  BASE,
  inboundMessage,
  type MessageChanges,
  type OpenMessaging,
  startOpenMessaging,
} from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const time = '2026-01-15T09:30:00.000Z';

describe('the inbound operations', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  const open = (path: string, body: object) =>
    mock.api('POST', `${BASE}/messages/${INTEGRATION_ID}/inbound/open/${path}`, body);

  describe('an inbound message', () => {
    it('is answered with 202 and its normalised form, without the conversation', async () => {
      const answer = await mock.inbound(inboundMessage({ metadata: { source: 'bot' } }));

      expectStatus(answer, 202);
      expect(answer.body.id).to.match(/^[0-9a-f]{32}$/);
      expect(answer.body).to.deep.equal({
        id: answer.body.id,
        channel: {
          id: INTEGRATION_ID,
          platform: 'Open',
          type: 'Private',
          messageId: 'message-1',
          to: { id: INTEGRATION_ID },
          from: { id: 'customer-1', idType: 'Opaque', nickname: 'Kim' },
          time,
        },
        type: 'Text',
        text: 'hello',
        content: [],
        metadata: { source: 'bot' },
      });
    });

    it('is answered with 200 and the conversation when that is asked for', async () => {
      const answer = await mock.inbound(inboundMessage(), '?prefetchConversationId=true');

      expectStatus(answer, 200);
      expect(mock.genesys.conversations.find(answer.body.conversationId)?.messages[0]?.text).to.equal(
        'hello',
      );
    });

    it('turns custom attributes into participant data, and metadata not', async () => {
      const channel = { metadata: { customAttributes: { queueId: SUPPORT_ID, tier: 'gold' } } };

      await mock.inbound(inboundMessage({ channel, metadata: { secret: 'sauce' } }));

      const [conversation] = mock.genesys.conversations.list();
      expect(conversation?.participants[0]?.attributes).to.deep.equal({ queueId: SUPPORT_ID, tier: 'gold' });
    });

    it('is the same message when its id and time are repeated', async () => {
      const first = await mock.inbound(inboundMessage());

      const second = await mock.inbound(inboundMessage());

      expect(second.body).to.deep.equal(first.body);
      expect(mock.genesys.conversations.list()[0]?.messages).to.have.length(1);
    });

    it('is not taken for a repeat of what another customer sent', async () => {
      const first = await mock.inbound(inboundMessage({ channel: { messageId: 'm-1' } }));

      const other = { id: 'customer-2', idType: 'Opaque' };
      const second = await mock.inbound(inboundMessage({ channel: { messageId: 'm-1', from: other } }));

      expect(second.body.id).to.not.equal(first.body.id);
      expect(mock.genesys.conversations.list().map(({ customer }) => customer.id)).to.include('customer-2');
    });

    it('may be an attachment without a text', async () => {
      const attachment = { mediaType: 'Image', url: 'https://files.example/a.png', mime: 'image/png' };

      const { text: _, ...body } = inboundMessage({ content: [{ contentType: 'Attachment', attachment }] });
      const answer = await mock.inbound(body);

      expectStatus(answer, 202);
      expect(answer.body.content).to.deep.equal([{ contentType: 'Attachment', attachment }]);
    });

    const tolerated: [string, MessageChanges][] = [
      ['the direction and type of older samples', { direction: 'Inbound', type: 'Text' }],
      [
        'a platform, a type and a recipient in the channel',
        { channel: { platform: 'Open', type: 'Private', to: { id: 'x' } } },
      ],
      ['an idType in lower case', { channel: { from: { id: 'a@b.example', idType: 'email' } } }],
      [
        'a picture of the sender',
        { channel: { from: { id: 'x', idType: 'Opaque', image: 'https://a.example/x.png' } } },
      ],
    ];
    for (const [what, changes] of tolerated) {
      it(`is taken with ${what}`, async () => {
        expectStatus(await mock.inbound(inboundMessage(changes)), 202);
      });
    }

    it('is refused without text and content in the words of the vendor’s validator', async () => {
      const { text: _, ...body } = inboundMessage();

      const answer = await mock.inbound(body);

      expectStatus(answer, 400);
      expect(answer.body.code).to.equal('bad.request');
      expect(answer.body.message).to.equal(
        "should have required property 'content', should have required property '.text', should match some schema in anyOf",
      );
    });

    const refused: [string, MessageChanges, string][] = [
      ['metadata that is not text', { metadata: { a: { b: 1 } } }, 'metadata.a'],
      [
        'custom attributes that are not text',
        { channel: { metadata: { customAttributes: { a: 1 } } } },
        'channel.metadata.customAttributes.a',
      ],
      ['an unknown idType', { channel: { from: { id: 'x', idType: 'Pigeon' } } }, 'channel.from.idType'],
      ['no sender', { channel: { from: undefined } }, 'channel.from'],
      [
        'two attachments',
        {
          content: [1, 2].map(() => ({
            attachment: { mediaType: 'File', url: 'https://a.example', mime: 'a/b' },
          })),
        },
        'content',
      ],
    ];
    for (const [what, changes, field] of refused) {
      it(`is refused with ${what}`, async () => {
        const answer = await mock.inbound(inboundMessage(changes));

        expectStatus(answer, 400);
        expect(answer.body.details[0].fieldName).to.equal(field);
      });
    }

    it('is refused with a time that is none', async () => {
      const answer = await mock.inbound(inboundMessage({ channel: { time: 'yesterday' } }));

      expect([answer.status, answer.body.code]).to.deep.equal([400, 'invalid.date']);
    });

    it('is refused on an integration that is not there', async () => {
      const answer = await mock.api(
        'POST',
        `${BASE}/messages/${NOBODY}/inbound/open/message`,
        inboundMessage(),
      );

      expect([answer.status, answer.body.code]).to.deep.equal([404, 'not.found']);
      expect(answer.body.details[0].reason).to.include('Cognigy');
    });
  });

  describe('an inbound event', () => {
    it('is taken, and opens no conversation', async () => {
      const channel = { from: { id: 'customer-1', idType: 'Opaque' }, time };

      const answer = await open('event', { channel, events: [{ eventType: 'Typing' }] });

      expectStatus(answer, 202);
      expect(answer.body).to.deep.include({
        type: 'Event',
        events: [{ eventType: 'Typing', typing: { type: 'On' } }],
      });
      expect(mock.genesys.conversations.list()).to.deep.equal([]);
    });

    it('can only be typing', async () => {
      const channel = { from: { id: 'customer-1', idType: 'Opaque' }, time };

      const answer = await open('event', { channel, events: [{ eventType: 'Presence' }] });

      expect([answer.status, answer.body.code]).to.deep.equal([400, 'invalid.value']);
    });
  });

  describe('an inbound receipt', () => {
    const receipt = (id: string, status: string) => ({
      id,
      channel: { to: { id: 'customer-1' }, time },
      status,
    });

    for (const [status, recorded] of [
      ['Delivered', 'delivery-success'],
      ['Failed', 'delivery-failed'],
      ['Published', 'published'],
      ['Removed', 'sent'],
    ] as const) {
      it(`of ${status} leaves the message ${recorded}`, async () => {
        const { id } = await mock.converse();
        mock.genesys.agents.accept(id);
        const message = mock.genesys.agents.say(id, 'Hi');

        const answer = await open('receipt', receipt(message.id, status));

        expectStatus(answer, 202);
        expect(answer.body).to.deep.include({
          id: message.id,
          type: 'Receipt',
          status,
          direction: 'Outbound',
        });
        const details = await mock.api('GET', `${BASE}/messages/${message.id}/details`);
        expect(details.body.status).to.equal(recorded);
      });
    }

    it('changes nothing about a message of the customer', async () => {
      const { body } = await mock.inbound(inboundMessage());

      await open('receipt', receipt(body.id, 'Delivered'));

      const details = await mock.api('GET', `${BASE}/messages/${body.id}/details`);
      expect(details.body.status).to.equal('received');
    });

    it('is refused for a message that is not there', async () => {
      const answer = await open('receipt', receipt('0'.repeat(32), 'Delivered'));

      expect([answer.status, answer.body.code]).to.deep.equal([404, 'not.found']);
    });

    it('is refused for a message of another integration', async () => {
      const { body } = await mock.inbound(inboundMessage());
      const other = mock.genesys.integrations.create({
        name: 'Other',
        outboundNotificationWebhookUrl: 'http://127.0.0.1:9/',
        outboundNotificationWebhookSignatureSecretToken: 'a-signature-secret-of-the-fixture',
      });

      const answer = await mock.api(
        'POST',
        `${BASE}/messages/${other.id}/inbound/open/receipt`,
        receipt(body.id, 'Delivered'),
      );

      expectStatus(answer, 404);
    });
  });

  describe('an inbound structured response', () => {
    const buttonResponse = { type: 'QuickReply', text: 'Yes', payload: 'yes' };
    const { channel } = inboundMessage({ channel: { messageId: 'answer-1' } });

    it('joins the conversation with what was pressed', async () => {
      const { id } = await mock.converse();
      mock.genesys.agents.accept(id);
      const question = mock.genesys.agents.say(id, 'Shall I?');

      const answer = await open('structured/response', {
        channel,
        buttonResponse,
        originatingMessageId: question.id,
      });

      expectStatus(answer, 202);
      const content = [{ contentType: 'ButtonResponse', buttonResponse }];
      expect(answer.body).to.deep.include({ type: 'Structured', direction: 'Inbound', content });
      expect(mock.genesys.conversations.find(id)?.messages.at(-1)).to.deep.include({ text: 'Yes', content });
    });

    it('is refused when it answers no message', async () => {
      const answer = await open('structured/response', {
        channel,
        buttonResponse,
        originatingMessageId: 'x',
      });

      expect([answer.status, answer.body.details[0].fieldName]).to.deep.equal([404, 'originatingMessageId']);
    });
  });

  describe('the deprecated inbound operation', () => {
    const path = `${BASE}/messages/inbound/open`;
    const channel = {
      platform: 'Open',
      type: 'Private',
      messageId: 'old-1',
      to: { id: INTEGRATION_ID },
      from: { id: 'customer-1', idType: 'Opaque' },
      time,
    };

    it('takes a text', async () => {
      const answer = await mock.api('POST', path, {
        channel,
        type: 'Text',
        text: 'hello',
        direction: 'Inbound',
      });

      expectStatus(answer, 202);
      expect(answer.body).to.deep.include({ type: 'Text', text: 'hello', direction: 'Inbound' });
      expect(mock.genesys.conversations.list()[0]?.messages[0]?.text).to.equal('hello');
    });

    it('takes a receipt, Read among them', async () => {
      const { id } = await mock.converse();
      mock.genesys.agents.accept(id);
      const message = mock.genesys.agents.say(id, 'Hi');
      const sent = { ...channel, to: { id: 'customer-1' }, from: { id: INTEGRATION_ID, idType: 'Opaque' } };

      const answer = await mock.api('POST', path, {
        id: message.id,
        channel: sent,
        type: 'Receipt',
        status: 'Read',
      });

      expectStatus(answer, 202);
      expect(answer.body.status).to.equal('Read');
      expect(message.status).to.equal('delivery-success');
    });

    const refused: [string, object, string][] = [
      ['a text without text', { channel, type: 'Text' }, 'text'],
      ['a structured message', { channel, type: 'Structured', text: 'x' }, 'type'],
      ['a receipt without an id', { channel, type: 'Receipt', status: 'Delivered' }, 'id'],
      ['a receipt without a status', { channel, type: 'Receipt', id: 'x' }, 'status'],
    ];
    for (const [what, body, field] of refused) {
      it(`refuses ${what}`, async () => {
        const answer = await mock.api('POST', path, body);

        expect([answer.status, answer.body.details[0].fieldName]).to.deep.equal([400, field]);
      });
    }

    it('refuses an integration that is not there', async () => {
      const answer = await mock.api('POST', path, {
        channel: { ...channel, to: { id: NOBODY } },
        type: 'Text',
        text: 'x',
      });

      expect([answer.status, answer.body.details[0].fieldName]).to.deep.equal([404, 'channel.to.id']);
    });
  });
});
