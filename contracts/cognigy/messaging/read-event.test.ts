import { expect } from 'chai';
import { assert as assertProperty, constantFrom, jsonValue, property, record, string } from 'fast-check';
import { readChannelNotice } from './channel-notice.ts';
import { readConversationUpdate } from './conversation-update.ts';
import { readNotification } from './end-signal.ts';
import { progressTopics, readProgress } from './progress.ts';

const READERS = [readNotification, readProgress, readConversationUpdate, readChannelNotice];

const CONVERSATION = 'c0000000-0000-4000-8000-000000000000';
const TOPICS = [
  ...progressTopics(CONVERSATION),
  `v2.detail.events.conversation.${CONVERSATION}.acw`,
  'v2.routing.queues.q.conversations',
  'v2.users.u.conversations.messages',
  'v2.users.u.conversations.inbound.typing.event',
  'v2.system.constructor',
  'channel.metadata',
] as const;

const read = (topicName: string, eventBody: object) =>
  READERS.flatMap((reader) => reader(JSON.stringify({ topicName, eventBody })) ?? []);

describe('a message of a notification socket', () => {
  it('is read by no reader when it is not an event', () => {
    for (const message of ['', 'null', '[]', '{"result":"200","status":"subscribed"}', '{"topicName":7}']) {
      expect(READERS.map((reader) => reader(message))).to.deep.equal(READERS.map(() => undefined));
    }
  });

  it('never makes a reader throw, whatever is in it', () => {
    return assertProperty(
      property(
        string(),
        record({ topicName: constantFrom(...TOPICS), eventBody: jsonValue() }),
        (text, event) => {
          for (const reader of READERS) {
            reader(text);
            reader(JSON.stringify(event));
          }
        },
      ),
    );
  });

  it('is read by one reader at most', () => {
    const body = {
      conversationId: CONVERSATION,
      participantId: 'p',
      message: 'pong',
      userId: 'u',
      queueId: 'q',
    };

    for (const topic of TOPICS) expect(read(topic, body), topic).to.have.length.at.most(1);
  });

  it('is read as a chat only where each participant has a state', () => {
    const participants = [{ purpose: 'customer', calls: [{ state: 'connected' }] }];

    expect(read('v2.routing.queues.q.conversations', { id: CONVERSATION, participants })).to.deep.equal([]);
  });

  it('is read by no reader when its topic only begins like one of theirs', () => {
    const participants = [{ purpose: 'customer', state: 'connected' }];

    expect(read('v2.users.u.conversations.messages.more', { id: CONVERSATION, participants })).to.deep.equal(
      [],
    );
    expect(read('v2.system.constructor', {})).to.deep.equal([]);
    expect(read(`v2.detail.events.conversation.${CONVERSATION}.voicemail.start`, {})).to.deep.equal([]);
  });
});
