import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { type Progress, readProgress } from './cognigy/messaging/progress.ts';
import { EXAMPLE } from './recording/expectations.ts';
import { receiving } from './recording/message.ts';
import type { Given } from './recording/pact.ts';

const { regex, string, uuid } = MatchersV3;

const PARTICIPANT_ID = 'fa470000-0000-4000-8000-000000000000';
const DETAIL = 'v2.detail.events.conversation';
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const parameters = { userId: 'example-user' };
const WITH_AGENT: Given = { state: 'a chat of the end user {userId} with an agent', parameters };
const ALERTING: Given = { state: 'a chat of the end user {userId} that alerts an agent', parameters };

const STAY = { conversationId: EXAMPLE.conversationId, participantId: PARTICIPANT_ID };
const stay = { conversationId: uuid(EXAMPLE.conversationId), participantId: uuid(PARTICIPANT_ID) };
const queueId = uuid(EXAMPLE.queueId);

const EVENTS: readonly {
  readonly what: string;
  readonly given?: Given;
  readonly topic: string;
  /** What is read besides whose stay it is. */
  readonly body?: object;
  readonly read: Progress;
}[] = [
  { what: 'that an end user came', topic: 'customer.start', read: { ...STAY, kind: 'arrived' } },
  { what: 'that a flow began', topic: 'flow.start', read: { ...STAY, kind: 'flow-began' } },
  {
    what: 'that a flow handed over',
    topic: 'flow.end',
    body: { exitReason: 'TRANSFER' },
    read: { ...STAY, kind: 'flow-ended', reason: 'TRANSFER' },
  },
  {
    what: 'that a chat waits in a queue',
    topic: 'acd.start',
    body: { queueId },
    read: { ...STAY, kind: 'queued', queueId: EXAMPLE.queueId },
  },
  {
    what: 'that a chat has left its queue',
    given: ALERTING,
    topic: 'acd.end',
    body: { queueId, acdOutcome: 'ANSWERED' },
    read: { ...STAY, kind: 'left-queue', queueId: EXAMPLE.queueId, outcome: 'ANSWERED' },
  },
  {
    what: 'that a chat alerts an agent',
    topic: 'user.start',
    body: { queueId, userId: uuid(EXAMPLE.userId) },
    read: { ...STAY, kind: 'agent-alerted', queueId: EXAMPLE.queueId, userId: EXAMPLE.userId },
  },
  {
    what: 'of new data of a participant',
    topic: 'attributes',
    body: { attributes: { sentiment: 'negative' } },
    read: { ...STAY, kind: 'data-changed', attributes: { sentiment: 'negative' } },
  },
  {
    what: 'how an agent wrapped up',
    topic: 'wrapup',
    body: { wrapupCode: string('example-code') },
    read: { ...STAY, kind: 'wrapped-up', code: 'example-code' },
  },
];

describe('what tells Cognigy how a handover gets on', () => {
  for (const { what, given = WITH_AGENT, topic, body, read } of EVENTS) {
    it(`is understood when the socket tells ${what}`, () =>
      receiving(
        {
          description: `the socket tells ${what}`,
          given,
          contents: {
            topicName: regex(
              `^${DETAIL}.${UUID}.${topic}$`.replaceAll('.', '\\.'),
              `${DETAIL}.${EXAMPLE.conversationId}.${topic}`,
            ),
            eventBody: { ...stay, ...body },
          },
        },
        ({ body }) => {
          expect(readProgress(String(body))).to.deep.equal(read);
        },
      ));
  }
});
