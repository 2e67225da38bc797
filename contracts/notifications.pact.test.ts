import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import type { GenesysSession } from './cognigy/access/fresh-token.ts';
import { pastedToken } from './cognigy/access/session-token.ts';
import { endTopics } from './cognigy/messaging/end-signal.ts';
import { isChannelAlive, openChannel, subscribe } from './cognigy/messaging/notifications.ts';
import { refusalOf } from './recording/expect-refusal.ts';
import { apiError, asBearer, EXAMPLE, tokenThatIs } from './recording/expectations.ts';
import { expecting, fromState, type Interaction } from './recording/interaction.ts';
import type { Given } from './recording/pact.ts';

const { eachLike, regex, string } = MatchersV3;

const CHANNEL_ID = 'streaming-0-examplexxxxxxxxxxxxxxxxxxxx';
const CONNECT_URI = `wss://streaming.example.com/channels/${CHANNEL_ID}`;
const CHANNELS = '/api/v2/notifications/channels';

const VALID = tokenThatIs('valid');
const CHANNEL: Given = { state: 'a notification channel' };
const CONVERSATION: Given = { state: 'an open conversation' };

const session = (hosts: GenesysSession['hosts']): GenesysSession => ({
  hosts,
  tokens: pastedToken(EXAMPLE.token),
});

const opening: Interaction = {
  description: 'a notification channel opened',
  given: [VALID],
  method: 'POST',
  path: CHANNELS,
  headers: asBearer(),
  answer: { status: 200, json: { id: string(CHANNEL_ID), connectUri: regex('^wss?://.+$', CONNECT_URI) } },
};

const TOPICS = endTopics(EXAMPLE.conversationId);
const DETAIL = 'v2.detail.events.conversation.';
const sentTopics = ['user.end', 'acw', 'customer.end'].map((about) => ({
  id: fromState('conversationId', EXAMPLE.conversationId, DETAIL, `.${about}`),
}));

const subscribing: Interaction = {
  description: 'a subscription to the end of a conversation',
  given: [CHANNEL, CONVERSATION, VALID],
  method: 'PUT',
  path: fromState('channelId', CHANNEL_ID, `${CHANNELS}/`, '/subscriptions'),
  headers: asBearer(),
  json: sentTopics,
  answer: { status: 200, json: { entities: eachLike({ id: string(TOPICS[0]) }) } },
};

const toNoChannel = { path: `${CHANNELS}/${CHANNEL_ID}/subscriptions`, json: TOPICS.map((id) => ({ id })) };

const refused = (
  how: string,
  status: number,
  code: string,
  rest: Partial<Interaction>,
): Interaction & { status: number; code: string } => ({
  ...subscribing,
  ...rest,
  description: `${subscribing.description} ${how}`,
  answer: { status, json: apiError(code) },
  status,
  code,
});

describe('listening to Genesys Cloud', () => {
  it('opens a channel', () =>
    expecting([opening], async (hosts) => {
      expect(await openChannel(session(hosts))).to.deep.equal({ id: CHANNEL_ID, connectUri: CONNECT_URI });
    }));

  it('understands the refusal of a channel with a token that is expired', () =>
    expecting(
      [
        {
          ...opening,
          description: 'a notification channel opened with a token that is expired',
          given: [tokenThatIs('expired')],
          answer: { status: 401, json: apiError('credentials.expired') },
        },
      ],
      async (hosts) => {
        const error = await refusalOf(openChannel(session(hosts)));

        expect(error).to.include({ status: 401, code: 'credentials.expired' });
      },
    ));

  it('subscribes to the end of a conversation', () =>
    expecting([subscribing], async (hosts) => {
      expect(await subscribe(session(hosts), CHANNEL_ID, TOPICS)).to.deep.equal([TOPICS[0]]);
    }));

  const permission = 'analytics:conversationDetail:view';
  for (const interaction of [
    refused(`without permission ${permission}`, 403, 'missing.permissions', {
      given: [
        CHANNEL,
        CONVERSATION,
        { state: 'a session token without permission {permission}', parameters: { permission } },
      ],
    }),
    refused('of a channel that is gone', 404, 'not.found', { ...toNoChannel, given: [CONVERSATION, VALID] }),
  ]) {
    it(`understands the refusal of ${interaction.description}`, () =>
      expecting([interaction], async (hosts) => {
        const error = await refusalOf(subscribe(session(hosts), CHANNEL_ID, TOPICS));

        const { status, code } = interaction;
        expect(error).to.include({ status, code, contextId: EXAMPLE.contextId });
      }));
  }

  it('understands that a topic does not exist', () => {
    // Reads like one, and was never in any list of topics.
    const topic = `v2.conversations.${EXAMPLE.conversationId}`;
    const interaction = refused('by a topic that does not exist', 400, 'notification.invalid.topic', {
      given: [CHANNEL, VALID],
      json: [{ id: topic }],
    });

    return expecting([interaction], async (hosts) => {
      const error = await refusalOf(subscribe(session(hosts), CHANNEL_ID, [topic]));

      expect(error).to.include({ status: 400, code: 'notification.invalid.topic' });
    });
  });

  const asking: Interaction = {
    description: 'whether a notification channel is there',
    given: [CHANNEL, VALID],
    method: 'HEAD',
    path: fromState('channelId', CHANNEL_ID, `${CHANNELS}/`),
    headers: asBearer(),
    answer: { status: 200 },
  };

  it('sees that its channel is alive', () =>
    expecting([asking], async (hosts) => {
      expect(await isChannelAlive(session(hosts), CHANNEL_ID)).to.equal(true);
    }));

  it('sees that its channel is gone', () =>
    expecting(
      [
        {
          ...asking,
          description: 'whether a notification channel is there that is gone',
          given: [VALID],
          path: `${CHANNELS}/${CHANNEL_ID}`,
          answer: { status: 404 },
        },
      ],
      async (hosts) => {
        expect(await isChannelAlive(session(hosts), CHANNEL_ID)).to.equal(false);
      },
    ));
});
