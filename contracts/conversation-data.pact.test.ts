import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { readHandoverReport } from './cognigy/handover-report.ts';
import { readMessage, readMessageOf } from './cognigy/messaging/message-data.ts';
import { addParticipantData } from './cognigy/participant-data.ts';
import {
  type Call,
  expectAnswer,
  expectRefusal,
  expired,
  type Refusal,
  refused,
  sessionAt,
  withoutPermission,
} from './recording/calls.ts';
import { EXAMPLE } from './recording/example.ts';
import { CHAT, ENDED_CHAT, NO_CONVERSATION, VALID_TOKEN } from './recording/given.ts';
import { expecting, fromState, fromStates } from './recording/interaction.ts';

const { eachLike, iso8601DateTimeWithMillis, regex, string, uuid } = MatchersV3;

const CONVERSATIONS = '/api/v2/conversations/';
const MESSAGES = `${CONVERSATIONS}messages/`;

const MESSAGE: Call = {
  name: 'a request for a message',
  given: [CHAT, VALID_TOKEN],
  method: 'GET',
  path: fromState('messageId', EXAMPLE.messageId, MESSAGES, '/details'),
  answer: {
    status: 200,
    json: {
      id: regex('^[0-9a-f]{32}$', EXAMPLE.messageId),
      conversationId: uuid(EXAMPLE.conversationId),
      direction: 'outbound',
      status: regex('^[a-z]+(-[a-z]+)?$', 'sent'),
      normalizedMessage: { type: 'Text', text: string('How can I help?') },
    },
  },
  call: (session) => readMessage(session, EXAMPLE.messageId),
  read: {
    id: EXAMPLE.messageId,
    conversationId: EXAMPLE.conversationId,
    direction: 'outbound',
    status: 'sent',
    type: 'Text',
    text: 'How can I help?',
  },
};

const MESSAGE_OF_CHAT: Call = {
  ...MESSAGE,
  name: 'a request for a message of a conversation',
  path: fromStates(`${MESSAGES}{conversationId}/messages/{messageId}`, EXAMPLE),
  call: (session) => readMessageOf(session, EXAMPLE.conversationId, EXAMPLE.messageId),
};

const DATA: Call = {
  name: 'a request to add data to a participant',
  given: [CHAT, VALID_TOKEN],
  method: 'PATCH',
  path: fromStates(`${CONVERSATIONS}{conversationId}/participants/{participantId}/attributes`, EXAMPLE),
  json: { attributes: { sentiment: 'negative' } },
  answer: { status: 202 },
  call: (session) =>
    addParticipantData(session, EXAMPLE.conversationId, EXAMPLE.participantId, { sentiment: 'negative' }),
  read: undefined,
};

const REPORT: Call = {
  name: 'a request for the report on a handover',
  given: [ENDED_CHAT, VALID_TOKEN],
  method: 'GET',
  path: fromState('conversationId', EXAMPLE.conversationId, '/api/v2/analytics/conversations/', '/details'),
  answer: {
    status: 200,
    json: {
      conversationEnd: iso8601DateTimeWithMillis(EXAMPLE.time),
      // In order of arrival: the agent's stay is the last one.
      participants: [
        ...['customer', 'workflow', 'acd'].map((purpose) => ({
          purpose,
          sessions: eachLike({ segments: eachLike({ segmentType: string('interact') }) }),
        })),
        {
          purpose: 'agent',
          userId: uuid(EXAMPLE.userId),
          sessions: [
            {
              segments: [
                { segmentType: 'alert' },
                { segmentType: 'interact', disconnectType: 'client' },
                { segmentType: 'wrapup', wrapUpCode: string('example-code') },
              ],
            },
          ],
        },
      ],
    },
  },
  call: (session) => readHandoverReport(session, EXAMPLE.conversationId),
  read: {
    endedAt: EXAMPLE.time,
    agents: [
      { userId: EXAMPLE.userId, answered: true, disconnectType: 'client', wrapUpCode: 'example-code' },
    ],
  },
};

const unknownConversation = (of: Call, description: string, path: string): Refusal => ({
  of,
  description,
  given: [NO_CONVERSATION, VALID_TOKEN],
  path,
  status: 404,
  code: 'not.found',
});

const REFUSALS: readonly Refusal[] = [
  expired(MESSAGE),
  {
    of: MESSAGE,
    description: 'a request for an unknown message',
    given: [VALID_TOKEN],
    path: `${MESSAGES}${EXAMPLE.messageId}/details`,
    status: 404,
    code: 'not.found',
  },
  expired(MESSAGE_OF_CHAT),
  unknownConversation(
    MESSAGE_OF_CHAT,
    'a request for a message of an unknown conversation',
    `${MESSAGES}${EXAMPLE.conversationId}/messages/${EXAMPLE.messageId}`,
  ),
  expired(DATA),
  unknownConversation(
    DATA,
    'a request to add data to a participant of an unknown conversation',
    `${CONVERSATIONS}${EXAMPLE.conversationId}/participants/${EXAMPLE.participantId}/attributes`,
  ),
  {
    of: DATA,
    description: 'a request to add data to an unknown participant',
    given: [CHAT, VALID_TOKEN],
    path: fromStates(
      `${CONVERSATIONS}{conversationId}/participants/${EXAMPLE.participantId}/attributes`,
      EXAMPLE,
    ),
    status: 404,
    code: 'conversation.error.not.conversation.participant',
  },
  withoutPermission(REPORT, 'analytics:conversationDetail:view', 'missing.any.permissions'),
  expired(REPORT),
];

describe('what a bot asks while a handover goes on, and after it', () => {
  for (const call of [MESSAGE, MESSAGE_OF_CHAT, DATA, REPORT]) {
    it(`reads the answer to ${call.name}`, () => expectAnswer(call));
  }

  for (const refusal of REFUSALS) {
    it(`understands the refusal of ${refusal.description}`, () => expectRefusal(refusal));
  }

  it('waits for a report that is not there yet', () => {
    const tooEarly = refused({
      of: REPORT,
      description: 'a request for the report on a handover that has just begun',
      given: [CHAT, VALID_TOKEN],
      status: 404,
      code: 'not.found',
    });

    return expecting([tooEarly], async (hosts) => {
      expect(await readHandoverReport(sessionAt(hosts), EXAMPLE.conversationId)).to.equal(undefined);
    });
  });
});
