import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { disconnectConversation } from './cognigy/conversation.ts';
import { sendMessageOnDeprecatedPath } from './cognigy/messaging/inbound-deprecated.ts';
import { sendMessage, startConversation } from './cognigy/messaging/inbound-message.ts';
import { sendReceipt, sendStructuredResponse, sendTyping } from './cognigy/messaging/inbound-signals.ts';
import { findIntegration } from './cognigy/messaging/open-integrations.ts';
import { findRecipient } from './cognigy/messaging/recipients.ts';
import {
  answered,
  type Call,
  expectAnswer,
  expectRateLimit,
  expectRefusal,
  expired,
  type Refusal,
  sessionAt,
  withoutPermission,
  withoutStates,
} from './recording/calls.ts';
import { EXAMPLE } from './recording/example.ts';
import { CHAT, CONVERSATION, type Given, NO_CONVERSATION, VALID_TOKEN } from './recording/given.ts';
import { expecting, fromState, type Interaction } from './recording/interaction.ts';

const { eachLike, regex, string, uuid } = MatchersV3;

const AT = Date.parse(EXAMPLE.time);
const USER = { id: EXAMPLE.endUserId, nickname: 'Example user' };
const FROM = { ...USER, idType: 'Opaque' };
const NAME = 'cognigy-messages';
const PLATFORM_ID = regex('^[0-9a-f]{32}$', EXAMPLE.messageId);

const INTEGRATION: Given = {
  state: 'an Open Messaging integration named {name}',
  parameters: { name: NAME },
};
const NO_INTEGRATION: Given = {
  state: 'no Open Messaging integration has the id {integrationId}',
  parameters: { integrationId: EXAMPLE.integrationId },
};

const BASE = '/api/v2/conversations/messages/';
const inbound = (kind: string) =>
  fromState('integrationId', EXAMPLE.integrationId, BASE, `/inbound/open/${kind}`);

const listed = { id: uuid(EXAMPLE.integrationId), name: string('another-integration') };
const pageOf = (pageNumber: number) => ({ pageNumber: `${pageNumber}`, pageSize: '25' });

const FIND: Call = {
  name: 'a search for an integration by name',
  given: [INTEGRATION, VALID_TOKEN],
  method: 'GET',
  path: '/api/v2/conversations/messaging/integrations/open',
  query: pageOf(1),
  answer: { status: 200, json: { entities: eachLike({ ...listed, name: NAME }) } },
  call: (session) => findIntegration(session, NAME),
  read: { id: EXAMPLE.integrationId, name: NAME },
};

const RECIPIENT: Call = {
  name: 'a search for the recipient of an integration by name',
  given: [INTEGRATION, VALID_TOKEN],
  method: 'GET',
  path: '/api/v2/routing/message/recipients',
  query: { messengerType: 'open', ...pageOf(1) },
  answer: { status: 200, json: { entities: eachLike({ ...listed, name: string(NAME) }) } },
  call: (session) => findRecipient(session, NAME),
  read: { id: EXAMPLE.integrationId, name: NAME },
};

const FIRST_MESSAGE: Call = {
  name: 'a first message',
  given: [INTEGRATION, VALID_TOKEN],
  method: 'POST',
  path: inbound('message'),
  query: { prefetchConversationId: 'true' },
  json: {
    channel: {
      messageId: 'example-message-1',
      from: FROM,
      time: EXAMPLE.time,
      metadata: { customAttributes: { queueId: EXAMPLE.queueId, intent: 'transfer' } },
    },
    text: 'bot: How can I help?\nExample user: I need a human.',
  },
  answer: { status: 200, json: { id: PLATFORM_ID, conversationId: uuid(EXAMPLE.conversationId) } },
  call: (session) =>
    startConversation(session, EXAMPLE.integrationId, {
      from: USER,
      messageId: 'example-message-1',
      sentAt: AT,
      attributes: { queueId: EXAMPLE.queueId, intent: 'transfer' },
      transcript: [
        { who: 'bot', text: 'How can I help?' },
        { who: 'Example user', text: 'I need a human.' },
      ],
    }),
  read: { id: EXAMPLE.messageId, conversationId: EXAMPLE.conversationId },
};

const LATER_CHANNEL = { messageId: 'example-message-2', from: FROM, time: EXAMPLE.time };
const LATER = { from: USER, messageId: 'example-message-2', sentAt: AT } as const;
const ACCEPTED = { status: 202, json: { id: PLATFORM_ID } } as const;

const MESSAGE: Call = {
  name: 'a later message',
  given: [CHAT, VALID_TOKEN],
  method: 'POST',
  path: inbound('message'),
  json: { channel: LATER_CHANNEL, text: 'Grüße 👋' },
  answer: ACCEPTED,
  call: (session) => sendMessage(session, EXAMPLE.integrationId, { ...LATER, text: 'Grüße 👋' }),
  read: { id: EXAMPLE.messageId },
};

const PICTURE = {
  mediaType: 'Image',
  url: 'https://assets.example.com/picture.png',
  mime: 'image/png',
  filename: 'picture.png',
} as const;

const ATTACHMENT: Call = {
  name: 'a message with an attachment and metadata',
  given: [CHAT, VALID_TOKEN],
  method: 'POST',
  path: inbound('message'),
  json: {
    channel: LATER_CHANNEL,
    content: [{ contentType: 'Attachment', attachment: PICTURE }],
    metadata: { source: 'webchat' },
  },
  answer: ACCEPTED,
  call: (session) =>
    sendMessage(session, EXAMPLE.integrationId, {
      ...LATER,
      attachment: PICTURE,
      metadata: { source: 'webchat' },
    }),
  read: { id: EXAMPLE.messageId },
};

const TYPING: Call = {
  name: 'a typing event',
  given: [CHAT, VALID_TOKEN],
  method: 'POST',
  path: inbound('event'),
  json: { channel: { from: FROM, time: EXAMPLE.time }, events: [{ eventType: 'Typing' }] },
  answer: ACCEPTED,
  call: (session) => sendTyping(session, EXAMPLE.integrationId, USER, AT),
  read: undefined,
};

const receipt = (status: 'Delivered' | 'Failed', problem?: string): Call => ({
  name: `a receipt for a ${status.toLowerCase()} message`,
  given: [CHAT, VALID_TOKEN],
  method: 'POST',
  path: inbound('receipt'),
  json: {
    id: fromState('messageId', EXAMPLE.messageId),
    channel: { to: { id: USER.id }, time: EXAMPLE.time },
    status,
    ...(problem && { reasons: [{ code: 'GeneralError', message: problem }] }),
    isFinalReceipt: true,
  },
  answer: ACCEPTED,
  call: (session) =>
    sendReceipt(session, EXAMPLE.integrationId, {
      messageId: EXAMPLE.messageId,
      userId: USER.id,
      status,
      ...(problem && { problem }),
      at: AT,
    }),
  read: undefined,
});

const DELIVERED = receipt('Delivered');
const FAILED = receipt('Failed', 'The chat window is closed.');

const RESPONSE: Call = {
  name: 'a structured response',
  given: [CHAT, VALID_TOKEN],
  method: 'POST',
  path: inbound('structured/response'),
  json: {
    channel: LATER_CHANNEL,
    buttonResponse: { type: 'QuickReply', text: 'Yes', payload: 'yes' },
    originatingMessageId: fromState('messageId', EXAMPLE.messageId),
  },
  answer: ACCEPTED,
  call: (session) =>
    sendStructuredResponse(session, EXAMPLE.integrationId, {
      ...LATER,
      button: { type: 'QuickReply', text: 'Yes', payload: 'yes' },
      originatingMessageId: EXAMPLE.messageId,
    }),
  read: { id: EXAMPLE.messageId },
};

const DEPRECATED: Call = {
  name: 'a later message on the deprecated path',
  given: [CHAT, VALID_TOKEN],
  method: 'POST',
  path: `${BASE}inbound/open`,
  json: {
    channel: {
      platform: 'Open',
      type: 'Private',
      ...LATER_CHANNEL,
      to: { id: fromState('integrationId', EXAMPLE.integrationId) },
    },
    type: 'Text',
    text: 'hello',
    direction: 'Inbound',
  },
  answer: ACCEPTED,
  call: (session) => sendMessageOnDeprecatedPath(session, EXAMPLE.integrationId, { ...LATER, text: 'hello' }),
  read: { id: EXAMPLE.messageId },
};

const DISCONNECT: Call = {
  name: 'a request to disconnect a conversation',
  given: [CONVERSATION, VALID_TOKEN],
  method: 'POST',
  path: fromState('conversationId', EXAMPLE.conversationId, '/api/v2/conversations/', '/disconnect'),
  answer: { status: 202 },
  call: (session) => disconnectConversation(session, EXAMPLE.conversationId),
  read: undefined,
};

const unknownIntegration = (of: Call, kind: string): Refusal => ({
  // The messages that the body names do not exist then either.
  of: { ...of, json: withoutStates(of.json) },
  description: `${of.name} to an unknown integration`,
  given: [NO_INTEGRATION, VALID_TOKEN],
  path: `${BASE}${EXAMPLE.integrationId}/inbound/open/${kind}`,
  status: 404,
  code: 'not.found',
});

const unknownMessage = (of: Call, description: string): Refusal => ({
  of: { ...of, json: withoutStates(of.json) },
  description,
  given: of.given,
  status: 404,
  code: 'not.found',
});

const RECEIVE = 'conversation:message:receive';

const REFUSALS: readonly Refusal[] = [
  withoutPermission(FIND, 'messaging:integration:view'),
  expired(FIND),
  withoutPermission(RECIPIENT, 'routing:message:manage'),
  withoutPermission(FIRST_MESSAGE, RECEIVE),
  expired(FIRST_MESSAGE),
  unknownIntegration(FIRST_MESSAGE, 'message'),
  withoutPermission(MESSAGE, RECEIVE),
  {
    of: {
      ...MESSAGE,
      json: { channel: LATER_CHANNEL },
      call: (session) => sendMessage(session, EXAMPLE.integrationId, LATER),
    },
    description: `${MESSAGE.name} with neither text nor content`,
    given: MESSAGE.given,
    status: 400,
    code: 'bad.request',
  },
  {
    of: {
      ...MESSAGE,
      json: { channel: LATER_CHANNEL, text: 'hello', metadata: { user: { name: 'Example user' } } },
      call: (session) =>
        sendMessage(session, EXAMPLE.integrationId, {
          ...LATER,
          text: 'hello',
          metadata: { user: { name: 'Example user' } },
        }),
    },
    description: `${MESSAGE.name} with an object in its metadata`,
    given: MESSAGE.given,
    status: 400,
    code: 'bad.request',
  },
  withoutPermission(TYPING, RECEIVE),
  unknownIntegration(TYPING, 'event'),
  unknownIntegration(DELIVERED, 'receipt'),
  unknownMessage(DELIVERED, 'a receipt for an unknown message'),
  unknownIntegration(RESPONSE, 'structured/response'),
  unknownMessage(RESPONSE, 'a structured response to an unknown message'),
  withoutPermission(DEPRECATED, RECEIVE),
  {
    of: { ...DEPRECATED, json: withoutStates(DEPRECATED.json) },
    description: `${DEPRECATED.name} to an unknown integration`,
    given: [NO_INTEGRATION, VALID_TOKEN],
    status: 404,
    code: 'not.found',
  },
  withoutPermission(DISCONNECT, 'conversation:communication:disconnect', 'missing.any.permissions'),
  {
    of: DISCONNECT,
    description: 'a request to disconnect an unknown conversation',
    given: [VALID_TOKEN, NO_CONVERSATION],
    path: `/api/v2/conversations/${EXAMPLE.conversationId}/disconnect`,
    status: 404,
    code: 'not.found',
  },
];

describe('a handover through Open Messaging', () => {
  for (const api of [
    FIND,
    RECIPIENT,
    FIRST_MESSAGE,
    MESSAGE,
    ATTACHMENT,
    TYPING,
    DELIVERED,
    FAILED,
    RESPONSE,
    DEPRECATED,
    DISCONNECT,
  ]) {
    it(`reads the answer to ${api.name}`, () => expectAnswer(api));
  }

  for (const refusal of REFUSALS) {
    it(`understands the refusal of ${refusal.description}`, () => expectRefusal(refusal));
  }

  it('walks the pages until it finds the integration', () => {
    const manyIntegrations: Given = {
      state: 'more Open Messaging integrations than a page holds, the last one named {name}',
      parameters: { name: NAME },
    };
    const page = (pageNumber: number, name: string, rest: object): Interaction => ({
      ...answered(FIND),
      description: `a request for page ${pageNumber} of many integrations`,
      given: [manyIntegrations, VALID_TOKEN],
      query: pageOf(pageNumber),
      answer: { status: 200, json: { entities: eachLike({ ...listed, name }), ...rest } },
    });
    const nextUri = string('/api/v2/conversations/messaging/integrations/open?pageNumber=2&pageSize=25');

    return expecting([page(1, 'another-integration', { nextUri }), page(2, NAME, {})], async (hosts) => {
      expect(await findIntegration(sessionAt(hosts), NAME)).to.deep.equal(FIND.read);
    });
  });

  it('learns that no integration has the name', () =>
    expecting(
      [
        {
          ...answered(FIND),
          description: 'a search for an integration by an unknown name',
          given: [{ ...INTEGRATION, parameters: { name: 'another-integration' } }, VALID_TOKEN],
          answer: { status: 200, json: { entities: eachLike(listed) } },
        },
      ],
      async (hosts) => {
        expect(await findIntegration(sessionAt(hosts), NAME)).to.equal(undefined);
      },
    ));

  it('learns how long to wait when it has sent too much', () => expectRateLimit(MESSAGE));
});
