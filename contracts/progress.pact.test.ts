import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { type Progress, readProgress } from './cognigy/messaging/progress.ts';
import { EXAMPLE } from './recording/example.ts';
import { detailTopic } from './recording/expectations.ts';
import { ALERTING_CHAT, CHAT, type Given } from './recording/given.ts';
import { receiving } from './recording/message.ts';

const { string, uuid } = MatchersV3;

const READ_IDS = { conversationId: EXAMPLE.conversationId, participantId: EXAMPLE.participantId };
const ids = { conversationId: uuid(EXAMPLE.conversationId), participantId: uuid(EXAMPLE.participantId) };
const queueId = uuid(EXAMPLE.queueId);

const EVENTS: readonly {
  readonly what: string;
  readonly given?: Given;
  readonly topic: string;
  /** What is read besides the ids. */
  readonly body?: object;
  readonly read: Progress;
}[] = [
  { what: 'that an end user arrived', topic: 'customer.start', read: { ...READ_IDS, kind: 'arrived' } },
  { what: 'that a flow began', topic: 'flow.start', read: { ...READ_IDS, kind: 'flow-began' } },
  {
    what: 'that a flow handed over',
    topic: 'flow.end',
    body: { exitReason: 'TRANSFER' },
    read: { ...READ_IDS, kind: 'flow-ended', reason: 'TRANSFER' },
  },
  {
    what: 'that a chat waits in a queue',
    topic: 'acd.start',
    body: { queueId },
    read: { ...READ_IDS, kind: 'queued', queueId: EXAMPLE.queueId },
  },
  {
    what: 'that a chat has left its queue',
    given: ALERTING_CHAT,
    topic: 'acd.end',
    body: { queueId, acdOutcome: 'ANSWERED' },
    read: { ...READ_IDS, kind: 'left-queue', queueId: EXAMPLE.queueId, outcome: 'ANSWERED' },
  },
  {
    what: 'that a chat alerts an agent',
    topic: 'user.start',
    body: { queueId, userId: uuid(EXAMPLE.userId) },
    read: { ...READ_IDS, kind: 'agent-alerted', queueId: EXAMPLE.queueId, userId: EXAMPLE.userId },
  },
  {
    what: 'new data of a participant',
    topic: 'attributes',
    body: { attributes: { sentiment: 'negative' } },
    read: { ...READ_IDS, kind: 'data-changed', attributes: { sentiment: 'negative' } },
  },
  {
    what: 'how an agent wrapped up',
    topic: 'wrapup',
    body: { wrapupCode: string('example-code') },
    read: { ...READ_IDS, kind: 'wrapped-up', code: 'example-code' },
  },
];

describe('an event about the progress of a handover', () => {
  for (const { what, given = CHAT, topic, body, read } of EVENTS) {
    it(`is understood when the socket reports ${what}`, () =>
      receiving(
        {
          description: `the socket reports ${what}`,
          given,
          contents: {
            topicName: detailTopic(topic),
            eventBody: { ...ids, ...body },
          },
        },
        ({ body }) => {
          expect(readProgress(String(body))).to.deep.equal(read);
        },
      ));
  }
});
