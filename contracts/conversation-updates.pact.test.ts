import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { readConversationUpdate } from './cognigy/messaging/conversation-update.ts';
import { EXAMPLE } from './recording/example.ts';
import { CHAT } from './recording/given.ts';
import { receiving } from './recording/message.ts';

const { arrayContaining, regex, uuid } = MatchersV3;

const QUEUE = `v2.routing.queues.${EXAMPLE.queueId}.conversations`;
const AGENT = `v2.users.${EXAMPLE.userId}.conversations`;

const queueId = uuid(EXAMPLE.queueId);
const userId = uuid(EXAMPLE.userId);
const stateOf = (state: string) => ({ messages: [{ state }] });

/** The topic for messages has the state in the participant, and refers to users and queues by objects. */
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
  participants: [
    { purpose: 'customer', state: 'connected' },
    { purpose: 'acd', state: 'disconnected', queueId: EXAMPLE.queueId },
    { purpose: 'agent', state: 'connected', userId: EXAMPLE.userId, queueId: EXAMPLE.queueId },
  ],
};

const UPDATES = [
  { where: 'the messages topic of its queue', topic: `${QUEUE}.messages`, participants: ofMessages },
  { where: 'the all-media topic of its queue', topic: QUEUE, participants: ofAllMedia },
  { where: 'the messages topic of its agent', topic: `${AGENT}.messages`, participants: ofMessages },
  { where: 'the all-media topic of its agent', topic: AGENT, participants: ofAllMedia },
];

describe('a chat update', () => {
  for (const { where, topic, participants } of UPDATES) {
    it(`is understood on ${where}`, () =>
      receiving(
        {
          description: `a chat update on ${where}`,
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
