import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { readConversationUpdate } from './cognigy/messaging/conversation-update.ts';
import { EXAMPLE } from './recording/expectations.ts';
import { receiving } from './recording/message.ts';
import type { Given } from './recording/pact.ts';

const { arrayContaining, regex, uuid } = MatchersV3;

const CHAT: Given = {
  state: 'a chat of the end user {userId} with an agent',
  parameters: { userId: 'example-user' },
};

const QUEUE = `v2.routing.queues.${EXAMPLE.queueId}.conversations`;
const AGENT = `v2.users.${EXAMPLE.userId}.conversations`;

const queueId = uuid(EXAMPLE.queueId);
const userId = uuid(EXAMPLE.userId);
const stateOf = (state: string) => ({ messages: [{ state }] });

/** The topic for messages writes the state into the party, and refers by objects. */
const ofMessages = arrayContaining(
  { purpose: 'customer', state: 'connected' },
  { purpose: 'acd', state: 'disconnected', queue: { id: queueId } },
  { purpose: 'agent', state: 'connected', user: { id: userId }, queue: { id: queueId } },
);
const ofAllMedia = arrayContaining(
  { purpose: 'customer', ...stateOf('connected') },
  { purpose: 'acd', ...stateOf('disconnected'), queueId },
  { purpose: 'agent', ...stateOf('connected'), userId, queueId },
);

const READ = {
  conversationId: EXAMPLE.conversationId,
  parties: [
    { purpose: 'customer', state: 'connected' },
    { purpose: 'acd', state: 'disconnected', queueId: EXAMPLE.queueId },
    { purpose: 'agent', state: 'connected', userId: EXAMPLE.userId, queueId: EXAMPLE.queueId },
  ],
};

const VIEWS = [
  { who: 'its queue', topic: `${QUEUE}.messages`, participants: ofMessages },
  { who: 'all media of its queue', topic: QUEUE, participants: ofAllMedia },
  { who: 'its agent', topic: `${AGENT}.messages`, participants: ofMessages },
  { who: 'all media of its agent', topic: AGENT, participants: ofAllMedia },
];

describe('what tells Cognigy that a chat has changed', () => {
  for (const { who, topic, participants } of VIEWS) {
    it(`is understood by those who watch ${who}`, () =>
      receiving(
        {
          description: `a chat as those see it who watch ${who}`,
          given: CHAT,
          contents: {
            topicName: regex(
              `^${topic.replaceAll('.', '\\.').replace(/[0-9a-f-]{36}/, '[0-9a-f-]{36}')}$`,
              topic,
            ),
            eventBody: { id: uuid(EXAMPLE.conversationId), participants },
          },
        },
        ({ body }) => {
          expect(readConversationUpdate(String(body))).to.deep.equal(READ);
        },
      ));
  }
});
