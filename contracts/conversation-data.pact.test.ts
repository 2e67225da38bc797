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
  VALID,
  withoutPermission,
} from './recording/calls.ts';
import { EXAMPLE } from './recording/expectations.ts';
import { expecting, fromState, fromStates } from './recording/interaction.ts';
import type { Given } from './recording/pact.ts';

const { eachLike, iso8601DateTimeWithMillis, regex, string, uuid } = MatchersV3;

const EXAMPLE_TIME = '2001-01-01T00:00:00.000Z';
const MESSAGE_ID = '3e550000000040008000000000000000';
const PARTICIPANT_ID = 'fa470000-0000-4000-8000-000000000000';

const parameters = { userId: 'example-user' };
const CHAT: Given = { state: 'a chat of the end user {userId} with an agent', parameters };
const ENDED_CHAT: Given = {
  state: 'a chat of the end user {userId} that an agent has ended and wrapped up',
  parameters,
};
const NO_CONVERSATION: Given = {
  state: 'no conversation has the id {conversationId}',
  parameters: { conversationId: EXAMPLE.conversationId },
};

const CONVERSATIONS = '/api/v2/conversations/';
const MESSAGES = `${CONVERSATIONS}messages/`;

const EXAMPLES = {
  conversationId: EXAMPLE.conversationId,
  messageId: MESSAGE_ID,
  participantId: PARTICIPANT_ID,
};

const MESSAGE: Call = {
  name: 'a message asked for',
  given: [CHAT],
  method: 'GET',
  path: fromState('messageId', MESSAGE_ID, MESSAGES, '/details'),
  answer: {
    status: 200,
    json: {
      id: regex('^[0-9a-f]{32}$', MESSAGE_ID),
      conversationId: uuid(EXAMPLE.conversationId),
      direction: 'outbound',
      status: regex('^[a-z]+(-[a-z]+)?$', 'sent'),
      normalizedMessage: { type: 'Text', text: string('How can I help?') },
    },
  },
  call: (session) => readMessage(session, MESSAGE_ID),
  read: {
    id: MESSAGE_ID,
    conversationId: EXAMPLE.conversationId,
    direction: 'outbound',
    status: 'sent',
    type: 'Text',
    text: 'How can I help?',
  },
};

const MESSAGE_OF_CHAT: Call = {
  ...MESSAGE,
  name: 'a message of a conversation asked for',
  path: fromStates(`${MESSAGES}{conversationId}/messages/{messageId}`, EXAMPLES),
  call: (session) => readMessageOf(session, EXAMPLE.conversationId, MESSAGE_ID),
};

const DATA: Call = {
  name: 'data added to the customer',
  given: [CHAT],
  method: 'PATCH',
  path: fromStates(`${CONVERSATIONS}{conversationId}/participants/{participantId}/attributes`, EXAMPLES),
  json: { attributes: { sentiment: 'negative' } },
  answer: { status: 202 },
  call: (session) =>
    addParticipantData(session, EXAMPLE.conversationId, PARTICIPANT_ID, { sentiment: 'negative' }),
  read: undefined,
};

const REPORT: Call = {
  name: 'what became of a handover',
  given: [ENDED_CHAT],
  method: 'GET',
  path: fromState('conversationId', EXAMPLE.conversationId, '/api/v2/analytics/conversations/', '/details'),
  answer: {
    status: 200,
    json: {
      conversationEnd: iso8601DateTimeWithMillis(EXAMPLE_TIME),
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
    endedAt: EXAMPLE_TIME,
    agents: [
      { userId: EXAMPLE.userId, answered: true, disconnectType: 'client', wrapUpCode: 'example-code' },
    ],
  },
};

const inNoConversation = (of: Call, path: string): Refusal => ({
  of,
  how: 'of a conversation that does not exist',
  given: [NO_CONVERSATION, VALID],
  path,
  status: 404,
  code: 'not.found',
});

const REFUSALS: readonly Refusal[] = [
  expired(MESSAGE),
  {
    of: MESSAGE,
    how: 'that does not exist',
    given: [VALID],
    path: `${MESSAGES}${MESSAGE_ID}/details`,
    status: 404,
    code: 'not.found',
  },
  expired(MESSAGE_OF_CHAT),
  inNoConversation(MESSAGE_OF_CHAT, `${MESSAGES}${EXAMPLE.conversationId}/messages/${MESSAGE_ID}`),
  expired(DATA),
  inNoConversation(
    DATA,
    `${CONVERSATIONS}${EXAMPLE.conversationId}/participants/${PARTICIPANT_ID}/attributes`,
  ),
  {
    of: DATA,
    how: 'who does not take part',
    given: [CHAT, VALID],
    path: fromStates(`${CONVERSATIONS}{conversationId}/participants/${PARTICIPANT_ID}/attributes`, EXAMPLES),
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
    it(`understands the refusal of ${refusal.of.name} ${refusal.how}`, () => expectRefusal(refusal));
  }

  it('waits for a report that is not there yet', () => {
    const tooEarly = refused({
      of: REPORT,
      how: 'that began just now',
      given: [CHAT, VALID],
      status: 404,
      code: 'not.found',
    });

    return expecting([tooEarly], async (hosts) => {
      expect(await readHandoverReport(sessionAt(hosts), EXAMPLE.conversationId)).to.equal(undefined);
    });
  });
});
