import { MatchersV3 } from '@pact-foundation/pact';
import { endTopics } from './cognigy/messaging/end-signal.ts';
import { isChannelAlive, openChannel, subscribe } from './cognigy/messaging/notifications.ts';
import {
  type Call,
  expectAnswer,
  expectRefusal,
  expired,
  type Refusal,
  withoutPermission,
} from './recording/calls.ts';
import { EXAMPLE } from './recording/example.ts';
import { CONVERSATION, type Given, VALID_TOKEN } from './recording/given.ts';
import { fromState } from './recording/interaction.ts';

const { eachLike, regex, string } = MatchersV3;

const CONNECT_URI = `wss://streaming.example.com/channels/${EXAMPLE.channelId}`;
const CHANNELS = '/api/v2/notifications/channels';

const CHANNEL: Given = { state: 'a notification channel' };

const OPENING: Call = {
  name: 'a request to open a notification channel',
  given: [VALID_TOKEN],
  method: 'POST',
  path: CHANNELS,
  answer: {
    status: 200,
    json: { id: string(EXAMPLE.channelId), connectUri: regex('^wss?://.+$', CONNECT_URI) },
  },
  call: openChannel,
  read: { id: EXAMPLE.channelId, connectUri: CONNECT_URI },
};

const TOPICS = endTopics(EXAMPLE.conversationId);
const DETAIL = 'v2.detail.events.conversation.';

const SUBSCRIBING: Call = {
  name: 'a subscription to the end of a conversation',
  given: [CHANNEL, CONVERSATION, VALID_TOKEN],
  method: 'PUT',
  path: fromState('channelId', EXAMPLE.channelId, `${CHANNELS}/`, '/subscriptions'),
  json: ['user.end', 'acw', 'customer.end'].map((about) => ({
    id: fromState('conversationId', EXAMPLE.conversationId, DETAIL, `.${about}`),
  })),
  answer: { status: 200, json: { entities: eachLike({ id: string(TOPICS[0]) }) } },
  call: (session) => subscribe(session, EXAMPLE.channelId, TOPICS),
  read: [TOPICS[0]],
};

/** Looks like a topic, and was never in any list of topics. */
const UNKNOWN_TOPIC = `v2.conversations.${EXAMPLE.conversationId}`;

const CHECKING: Call = {
  name: 'a check of a notification channel',
  given: [CHANNEL, VALID_TOKEN],
  method: 'HEAD',
  path: fromState('channelId', EXAMPLE.channelId, `${CHANNELS}/`),
  answer: { status: 200 },
  call: (session) => isChannelAlive(session, EXAMPLE.channelId),
  read: true,
};

const CHECKING_IN_VAIN: Call = {
  ...CHECKING,
  name: 'a check of a notification channel that is gone',
  given: [VALID_TOKEN],
  path: `${CHANNELS}/${EXAMPLE.channelId}`,
  answer: { status: 404 },
  read: false,
};

const REFUSALS: readonly Refusal[] = [
  expired(OPENING),
  withoutPermission(SUBSCRIBING, 'analytics:conversationDetail:view'),
  {
    of: { ...SUBSCRIBING, json: TOPICS.map((id) => ({ id })) },
    description: 'a subscription on a notification channel that is gone',
    given: [CONVERSATION, VALID_TOKEN],
    path: `${CHANNELS}/${EXAMPLE.channelId}/subscriptions`,
    status: 404,
    code: 'not.found',
  },
  {
    of: {
      ...SUBSCRIBING,
      json: [{ id: UNKNOWN_TOPIC }],
      call: (session) => subscribe(session, EXAMPLE.channelId, [UNKNOWN_TOPIC]),
    },
    description: 'a subscription to an unknown topic',
    given: [CHANNEL, VALID_TOKEN],
    status: 400,
    code: 'notification.invalid.topic',
  },
];

describe('listening to Genesys Cloud', () => {
  for (const call of [OPENING, SUBSCRIBING, CHECKING, CHECKING_IN_VAIN]) {
    it(`reads the answer to ${call.name}`, () => expectAnswer(call));
  }

  for (const refusal of REFUSALS) {
    it(`understands the refusal of ${refusal.description}`, () => expectRefusal(refusal));
  }
});
