import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { disconnectConversation } from './cognigy/conversation.ts';
import { sendMessageByOldPath } from './cognigy/messaging/inbound-deprecated.ts';
import { sendMessage, startConversation } from './cognigy/messaging/inbound-message.ts';
import { sendPickedAnswer, sendReceipt, sendTyping } from './cognigy/messaging/inbound-signals.ts';
import { findIntegration } from './cognigy/messaging/open-integrations.ts';
import { findRecipient } from './cognigy/messaging/recipients.ts';
import {
  asked,
  type Call,
  expectAnswer,
  expectRefusal,
  expired,
  type Refusal,
  refused,
  sessionAt,
  VALID,
  withoutPermission,
  withoutStates,
} from './recording/calls.ts';
import { refusalOf } from './recording/expect-refusal.ts';
import { EXAMPLE, RETRY_AFTER, tokenThatIs } from './recording/expectations.ts';
import { expecting, fromState, type Interaction } from './recording/interaction.ts';
import type { Given } from './recording/pact.ts';

const { eachLike, regex, string, uuid } = MatchersV3;

const EXAMPLE_TIME = '2001-01-01T00:00:00.000Z';
const AT = Date.parse(EXAMPLE_TIME);
const USER = { id: 'example-user', nickname: 'Example user' };
const FROM = { ...USER, idType: 'Opaque' };
const NAME = 'cognigy-messages';
const MESSAGE_ID = '3e550000000040008000000000000000';
const PLATFORM_ID = regex('^[0-9a-f]{32}$', MESSAGE_ID);

const INTEGRATION: Given = {
  state: 'an Open Messaging integration named {name}',
  parameters: { name: NAME },
};
const CHAT: Given = {
  state: 'a chat of the end user {userId} with an agent',
  parameters: { userId: USER.id },
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
  name: 'an integration looked for by its name',
  given: [INTEGRATION],
  method: 'GET',
  path: '/api/v2/conversations/messaging/integrations/open',
  query: pageOf(1),
  answer: { status: 200, json: { entities: eachLike({ ...listed, name: NAME }) } },
  call: (session) => findIntegration(session, NAME),
  read: { id: EXAMPLE.integrationId, name: NAME },
};

const RECIPIENT: Call = {
  name: 'the recipient of an integration looked for by its name',
  given: [INTEGRATION],
  method: 'GET',
  path: '/api/v2/routing/message/recipients',
  query: { messengerType: 'open', ...pageOf(1) },
  answer: { status: 200, json: { entities: eachLike({ ...listed, name: string(NAME) }) } },
  call: (session) => findRecipient(session, NAME),
  read: { id: EXAMPLE.integrationId, name: NAME },
};

const FIRST_MESSAGE: Call = {
  name: 'a first message',
  given: [INTEGRATION],
  method: 'POST',
  path: inbound('message'),
  query: { prefetchConversationId: 'true' },
  json: {
    channel: {
      messageId: 'example-message-1',
      from: FROM,
      time: EXAMPLE_TIME,
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
  read: { id: MESSAGE_ID, conversationId: EXAMPLE.conversationId },
};

const LATER_CHANNEL = { messageId: 'example-message-2', from: FROM, time: EXAMPLE_TIME };
const LATER = { from: USER, messageId: 'example-message-2', sentAt: AT } as const;
const ACCEPTED = { status: 202, json: { id: PLATFORM_ID } } as const;

const MESSAGE: Call = {
  name: 'a later message',
  given: [CHAT],
  method: 'POST',
  path: inbound('message'),
  json: { channel: LATER_CHANNEL, text: 'Grüße 👋' },
  answer: ACCEPTED,
  call: (session) => sendMessage(session, EXAMPLE.integrationId, { ...LATER, text: 'Grüße 👋' }),
  read: { id: MESSAGE_ID },
};

const PICTURE = {
  mediaType: 'Image',
  url: 'https://assets.example.com/picture.png',
  mime: 'image/png',
  filename: 'picture.png',
} as const;

const ATTACHMENT: Call = {
  name: 'a message with an attachment and metadata',
  given: [CHAT],
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
  read: { id: MESSAGE_ID },
};

const TYPING: Call = {
  name: 'typing',
  given: [CHAT],
  method: 'POST',
  path: inbound('event'),
  json: { channel: { from: FROM, time: EXAMPLE_TIME }, events: [{ eventType: 'Typing' }] },
  answer: ACCEPTED,
  call: (session) => sendTyping(session, EXAMPLE.integrationId, USER, AT),
  read: undefined,
};

const receipt = (status: 'Delivered' | 'Failed', problem?: string): Call => ({
  name: `a receipt that says ${status.toLowerCase()}`,
  given: [CHAT],
  method: 'POST',
  path: inbound('receipt'),
  json: {
    id: fromState('messageId', MESSAGE_ID),
    channel: { to: { id: USER.id }, time: EXAMPLE_TIME },
    status,
    ...(problem && { reasons: [{ code: 'GeneralError', message: problem }] }),
    isFinalReceipt: true,
  },
  answer: ACCEPTED,
  call: (session) =>
    sendReceipt(session, EXAMPLE.integrationId, {
      messageId: MESSAGE_ID,
      userId: USER.id,
      status,
      ...(problem && { problem }),
      at: AT,
    }),
  read: undefined,
});

const DELIVERED = receipt('Delivered');
const FAILED = receipt('Failed', 'The chat window is closed.');

const PICK: Call = {
  name: 'an answer that was picked',
  given: [CHAT],
  method: 'POST',
  path: inbound('structured/response'),
  json: {
    channel: LATER_CHANNEL,
    buttonResponse: { type: 'QuickReply', text: 'Yes', payload: 'yes' },
    originatingMessageId: fromState('messageId', MESSAGE_ID),
  },
  answer: ACCEPTED,
  call: (session) =>
    sendPickedAnswer(session, EXAMPLE.integrationId, {
      ...LATER,
      button: { type: 'QuickReply', text: 'Yes', payload: 'yes' },
      originatingMessageId: MESSAGE_ID,
    }),
  read: { id: MESSAGE_ID },
};

const OLD_PATH: Call = {
  name: 'a later message by the path of older releases',
  given: [CHAT],
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
  call: (session) => sendMessageByOldPath(session, EXAMPLE.integrationId, { ...LATER, text: 'hello' }),
  read: { id: MESSAGE_ID },
};

const DISCONNECT: Call = {
  name: 'the end of a conversation whose user has left',
  given: [{ state: 'an open conversation' }],
  method: 'POST',
  path: fromState('conversationId', EXAMPLE.conversationId, '/api/v2/conversations/', '/disconnect'),
  answer: { status: 202 },
  call: (session) => disconnectConversation(session, EXAMPLE.conversationId),
  read: undefined,
};

const toNoIntegration = (of: Call, kind: string): Refusal => ({
  // Nothing of what the body names exists then either.
  of: { ...of, json: withoutStates(of.json) },
  how: 'to an integration that does not exist',
  given: [NO_INTEGRATION, VALID],
  path: `${BASE}${EXAMPLE.integrationId}/inbound/open/${kind}`,
  status: 404,
  code: 'not.found',
});

const aboutNoMessage = (of: Call): Refusal => ({
  of: { ...of, json: withoutStates(of.json) },
  how: 'about a message that does not exist',
  given: [...of.given, VALID],
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
  toNoIntegration(FIRST_MESSAGE, 'message'),
  withoutPermission(MESSAGE, RECEIVE),
  {
    of: {
      ...MESSAGE,
      json: { channel: LATER_CHANNEL },
      call: (session) => sendMessage(session, EXAMPLE.integrationId, LATER),
    },
    how: 'with neither text nor content',
    given: [CHAT, VALID],
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
    how: 'with an object in its metadata',
    given: [CHAT, VALID],
    status: 400,
    code: 'bad.request',
  },
  withoutPermission(TYPING, RECEIVE),
  toNoIntegration(TYPING, 'event'),
  toNoIntegration(DELIVERED, 'receipt'),
  aboutNoMessage(DELIVERED),
  toNoIntegration(PICK, 'structured/response'),
  aboutNoMessage(PICK),
  withoutPermission(OLD_PATH, RECEIVE),
  {
    of: { ...OLD_PATH, json: withoutStates(OLD_PATH.json) },
    how: 'to an integration that does not exist',
    given: [NO_INTEGRATION, VALID],
    status: 404,
    code: 'not.found',
  },
  withoutPermission(DISCONNECT, 'conversation:communication:disconnect', 'missing.any.permissions'),
  {
    of: DISCONNECT,
    how: 'that does not exist',
    given: [
      VALID,
      {
        state: 'no conversation has the id {conversationId}',
        parameters: { conversationId: EXAMPLE.conversationId },
      },
    ],
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
    PICK,
    OLD_PATH,
    DISCONNECT,
  ]) {
    it(`reads the answer to ${api.name}`, () => expectAnswer(api));
  }

  for (const refusal of REFUSALS) {
    it(`understands the refusal of ${refusal.of.name} ${refusal.how}`, () => expectRefusal(refusal));
  }

  it('walks the pages until it finds the integration', () => {
    const manyIntegrations: Given = {
      state: 'more Open Messaging integrations than a page holds, the last one named {name}',
      parameters: { name: NAME },
    };
    const page = (pageNumber: number, name: string, rest: object): Interaction => ({
      ...asked(FIND),
      description: `page ${pageNumber} of many integrations`,
      given: [manyIntegrations, VALID],
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
          ...asked(FIND),
          description: 'an integration looked for by a name that none has',
          given: [{ ...INTEGRATION, parameters: { name: 'another-integration' } }, VALID],
          answer: { status: 200, json: { entities: eachLike(listed) } },
        },
      ],
      async (hosts) => {
        expect(await findIntegration(sessionAt(hosts), NAME)).to.equal(undefined);
      },
    ));

  it('learns how long to wait when it has sent too much', () => {
    const { answer, ...interaction } = refused({
      of: MESSAGE,
      how: 'with a token that is rate-limited',
      given: [CHAT, tokenThatIs('rate-limited')],
      status: 429,
      code: 'too.many.requests',
    });

    return expecting([{ ...interaction, answer: { ...answer, headers: RETRY_AFTER } }], async (hosts) => {
      const error = await refusalOf(MESSAGE.call(sessionAt(hosts)));

      expect(error).to.include({ status: 429, code: 'too.many.requests', retryAfterMs: 3000 });
    });
  });
});
