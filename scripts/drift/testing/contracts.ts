import { PROVIDER } from '../../../contracts/index.ts';
import type { Contract, HttpInteraction, MessageInteraction } from '../surface/pact.ts';

const JSON_TYPE = 'application/json';

const CONVERSATION = 'c0000000-0000-4000-8000-000000000000';
const INTEGRATION = '10000000-0000-4000-8000-000000000000';
const QUEUE = '90000000-0000-4000-8000-000000000000';

interface Call {
  query?: Record<string, string>;
  /** False when no token is sent. */
  isAuthorized?: boolean;
  body?: unknown;
  status?: number;
  answer?: unknown;
  answerHeaders?: Record<string, string>;
}

/** An interaction from the few things that tests care about: `call('POST /api/v2/...', { body, answer })`. */
export function call(operation: string, options: Call = {}): HttpInteraction {
  const [method = '', path = ''] = operation.split(' ');
  const { query = {}, isAuthorized = true, body, status = 200, answer, answerHeaders = {} } = options;
  return {
    description: operation,
    method: method.toLowerCase(),
    path,
    template: undefined,
    query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
    headers: {
      ...(isAuthorized && { authorization: 'Bearer example-access-token' }),
      ...(body !== undefined && { 'content-type': JSON_TYPE }),
    },
    body,
    status,
    answerHeaders: { ...answerHeaders, ...(answer !== undefined && { 'content-type': JSON_TYPE }) },
    answer,
  };
}

export function contract(
  interactions: HttpInteraction[],
  { consumer = 'Cognigy', messages = [] }: { consumer?: string; messages?: MessageInteraction[] } = {},
): Contract {
  return { consumer, file: `${consumer}-${PROVIDER}.json`, interactions, messages };
}

const INBOUND = `/api/v2/conversations/messages/${INTEGRATION}/inbound/open`;
const TIME = '2001-01-01T00:00:00.000Z';
const CHANNEL = { messageId: 'm-1', time: TIME, from: { id: 'user-1', idType: 'Opaque', nickname: 'Ann' } };
const REFUSED = { message: 'What was wrong.', code: 'not.found', status: 404, contextId: CONVERSATION };

/** The first message of a handover, as the tests that change a document use it. */
export const firstMessage = call(`POST ${INBOUND}/message`, {
  query: { prefetchConversationId: 'true' },
  body: {
    channel: { ...CHANNEL, metadata: { customAttributes: { queueId: QUEUE } } },
    text: 'hello',
    content: [
      {
        contentType: 'Attachment',
        attachment: { mediaType: 'Image', url: 'https://example.com/a.png', mime: 'image/png' },
      },
    ],
  },
  status: 202,
  answer: { id: 'f'.repeat(32), conversationId: CONVERSATION, channel: { id: INTEGRATION, time: TIME } },
});

export const readConversation = call(`GET /api/v2/conversations/${CONVERSATION}`, {
  answer: {
    id: CONVERSATION,
    startTime: TIME,
    participants: [
      { id: QUEUE, purpose: 'customer', attributes: { queueId: QUEUE }, messages: [{ state: 'connected' }] },
    ],
  },
});

export const structuredResponse = call(`POST ${INBOUND}/structured/response`, {
  body: {
    channel: CHANNEL,
    buttonResponse: { type: 'QuickReply', text: 'Yes', payload: 'yes' },
    originatingMessageId: 'f'.repeat(32),
  },
  status: 202,
  answer: { id: 'f'.repeat(32) },
});

export const deprecatedInbound = call('POST /api/v2/conversations/messages/inbound/open', {
  body: {
    channel: { ...CHANNEL, platform: 'Open', type: 'Private', to: { id: INTEGRATION } },
    type: 'Text',
    text: 'hello',
    direction: 'Inbound',
  },
  status: 202,
  answer: { id: 'f'.repeat(32) },
});

const event = (topic: string, eventBody: Record<string, unknown>): MessageInteraction => ({
  description: topic,
  contents: {
    topicName: `v2.detail.events.conversation.${CONVERSATION}.${topic}`,
    version: '2',
    eventBody: {
      eventTime: 978_307_200_000,
      conversationId: CONVERSATION,
      mediaType: 'MESSAGE',
      ...eventBody,
    },
    metadata: { CorrelationId: CONVERSATION },
  },
});

export const openMessaging = contract([
  call('GET /api/v2/conversations/messaging/integrations/open', {
    query: { pageNumber: '1', pageSize: '100' },
    answer: {
      entities: [{ id: INTEGRATION, name: 'Cognigy', status: 'active' }],
      pageNumber: 1,
      pageCount: 1,
    },
  }),
  firstMessage,
  call(`POST ${INBOUND}/event`, {
    body: { channel: { time: TIME, from: CHANNEL.from }, events: [{ eventType: 'Typing' }] },
    status: 202,
    answer: { id: 'f'.repeat(32) },
  }),
  call(`POST ${INBOUND}/receipt`, {
    body: {
      id: 'f'.repeat(32),
      channel: { to: { id: 'user-1' }, time: TIME },
      status: 'Delivered',
      isFinalReceipt: true,
    },
    status: 202,
    answer: { id: 'f'.repeat(32) },
  }),
  call(`POST ${INBOUND}/message`, { body: { text: 'hello' }, status: 404, answer: REFUSED }),
]);

export const conversations = contract([
  readConversation,
  call(`GET /api/v2/conversations/messages/${CONVERSATION}`, {
    answer: {
      id: CONVERSATION,
      participants: [{ id: QUEUE, purpose: 'agent', state: 'connected', user: { id: QUEUE } }],
    },
  }),
  call(`GET /api/v2/conversations/messages/${CONVERSATION}`, { status: 404, answer: REFUSED }),
  call('GET /api/v2/routing/queues', {
    query: { pageNumber: '1', pageSize: '25', name: 'Support' },
    answer: { entities: [{ id: QUEUE, name: 'Support' }], total: 1 },
  }),
  call('POST /api/v2/analytics/queues/observations/query', {
    body: {
      filter: { type: 'or', predicates: [{ dimension: 'queueId', value: QUEUE }] },
      metrics: ['oOnQueueUsers'],
    },
    answer: {
      results: [{ group: { queueId: QUEUE }, data: [{ metric: 'oOnQueueUsers', stats: { count: 1 } }] }],
    },
  }),
]);

export const notifications = contract(
  [
    call('POST /api/v2/notifications/channels', {
      answer: { id: 'streaming-0-x', connectUri: 'wss://streaming.example.com/channels/x', expires: TIME },
    }),
    call('PUT /api/v2/notifications/channels/streaming-0-x/subscriptions', {
      body: [{ id: `v2.detail.events.conversation.${CONVERSATION}.user.end` }],
      answer: { entities: [{ id: 'v2', state: 'Permitted' }] },
    }),
  ],
  {
    messages: [
      event('user.end', { userId: QUEUE, queueId: QUEUE, disconnectType: 'CLIENT', addressTo: 'user-1' }),
      event('acw', { userId: QUEUE, wrapupCode: QUEUE, wrapupDurationMs: 1_000 }),
      event('customer.end', { disconnectType: 'PEER', interactingDurationMs: 1_000 }),
    ],
  },
);

export const token = contract([
  call('POST /oauth/token', {
    isAuthorized: false,
    body: { grant_type: 'client_credentials' },
    answer: { access_token: 'example-access-token', expires_in: 86_400 },
  }),
  call('GET /api/v2/tokens/me', { answer: { organization: { id: QUEUE }, OAuthClient: { id: QUEUE } } }),
  call('DELETE /api/v2/tokens/me'),
  call('GET /api/v2/organizations/me', { answer: { id: QUEUE, name: 'Example' } }),
  call('GET /api/v2/users/me', {
    status: 400,
    answer: { code: 'not.a.user', message: 'What was wrong.', contextId: CONVERSATION },
  }),
]);

const GUEST = '/api/v2/webchat/guest/conversations';
const MEMBER = `${GUEST}/${CONVERSATION}/members/${QUEUE}`;

export const guestChat = contract(
  [
    call(`POST ${GUEST}`, {
      isAuthorized: false,
      body: {
        organizationId: QUEUE,
        deploymentId: QUEUE,
        routingTarget: { targetType: 'QUEUE', targetAddress: 'Support' },
        memberInfo: { displayName: 'Ann', customFields: { intent: 'transfer' } },
      },
      answer: {
        id: CONVERSATION,
        jwt: 'example-guest-jwt',
        eventStreamUri: 'wss://example.com',
        member: { id: QUEUE },
      },
    }),
    call(`POST ${MEMBER}/messages`, { body: { body: 'hello', bodyType: 'standard' }, answer: { id: QUEUE } }),
    call(`POST ${MEMBER}/typing`, { answer: { id: QUEUE } }),
    call(`DELETE ${MEMBER}`, { status: 204 }),
  ],
  { consumer: 'Cognigy Guest Chat' },
);
