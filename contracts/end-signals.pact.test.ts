import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import {
  type EndSignal,
  parseEventBridge,
  parseTrigger,
  readNotification,
} from './cognigy/messaging/end-signal.ts';
import { EXAMPLE } from './recording/expectations.ts';
import { receiving } from './recording/message.ts';
import type { Given } from './recording/pact.ts';

const { regex, string, uuid } = MatchersV3;

const USER = 'example-user';
const PARTICIPANT_ID = 'fa470000-0000-4000-8000-000000000000';
const DETAIL = 'v2.detail.events.conversation';
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const parameters = { userId: USER };
const WITH_AGENT: Given = { state: 'a chat of the end user {userId} with an agent', parameters };
const ALERTING: Given = { state: 'a chat of the end user {userId} that alerts an agent', parameters };

type About = EndSignal['about'];

/** What is read of an event, wherever it came through. */
const event = (about: About, disconnectType?: string) => ({
  topicName: regex(
    `^${DETAIL.replaceAll('.', '\\.')}\\.${UUID}\\.${about.replace('.', '\\.')}$`,
    `${DETAIL}.${EXAMPLE.conversationId}.${about}`,
  ),
  eventBody: {
    conversationId: uuid(EXAMPLE.conversationId),
    participantId: uuid(PARTICIPANT_ID),
    ...(disconnectType !== undefined && { disconnectType }),
  },
});

const signal = (about: About, disconnectType?: string) => ({
  about,
  conversationId: EXAMPLE.conversationId,
  participantId: PARTICIPANT_ID,
  ...(disconnectType !== undefined && { disconnectType }),
});

const ENDS_OF_AGENTS = [
  { what: 'an agent hung up', given: WITH_AGENT, about: 'user.end', disconnectType: 'CLIENT' },
  { what: 'an agent transferred the chat', given: WITH_AGENT, about: 'user.end', disconnectType: 'TRANSFER' },
  {
    what: 'an agent declined the chat',
    given: ALERTING,
    about: 'user.end',
    disconnectType: 'NO_ANSWER_TRANSFER',
  },
] as const;

const ENDS: readonly {
  readonly what: string;
  readonly given: Given;
  readonly about: About;
  readonly disconnectType?: string;
}[] = [
  ...ENDS_OF_AGENTS,
  // It has no reason, although workflows that copy one from it are in use.
  { what: 'after-call work is over', given: WITH_AGENT, about: 'acw' },
  {
    what: 'the end user’s part is over',
    given: WITH_AGENT,
    about: 'customer.end',
    disconnectType: 'PEER',
  },
];

const TRIGGERS = [
  ...ENDS_OF_AGENTS,
  { what: 'after-call work is over', given: WITH_AGENT, about: 'acw', disconnectType: '' },
] as const;

/** The last part of an event source is Cognigy's organisation id. */
const SUFFIX = 'cognigy-organisation';

describe('what tells Cognigy the end of a handover', () => {
  for (const { what, given, about, disconnectType } of ENDS) {
    it(`is understood from the socket when ${what}`, () =>
      receiving(
        { description: `the socket tells that ${what}`, given, contents: event(about, disconnectType) },
        ({ body }) => {
          expect(readNotification(String(body))).to.deep.equal(signal(about, disconnectType));
        },
      ));
  }

  for (const { what, given, about, disconnectType } of TRIGGERS) {
    it(`is understood from a trigger when ${what}`, () =>
      receiving(
        {
          description: `a trigger tells that ${what}`,
          given,
          // The word `id` stands there, not the id of the conversation.
          contents: { userId: USER, topic: `${DETAIL}.id.${about}`, disconnectType },
        },
        ({ body }) => {
          const reason = disconnectType === '' ? {} : { disconnectType };
          expect(parseTrigger(body)).to.deep.equal({ about, userId: USER, ...reason });
        },
      ));
  }

  for (const { what, given, about, disconnectType } of ENDS) {
    it(`is understood from EventBridge when ${what}`, () =>
      receiving(
        {
          description: `EventBridge tells that ${what}`,
          given,
          contents: {
            'detail-type': `${DETAIL}.{id}.${about}`,
            source: regex(
              `^aws\\.partner/genesys\\.com/cloud/[^/]+/${SUFFIX}$`,
              `aws.partner/genesys.com/cloud/${EXAMPLE.organizationId}/${SUFFIX}`,
            ),
            detail: event(about, disconnectType),
          },
          // A key of its own, without a scheme in front of it.
          metadata: { Authorization: string('example-api-key') },
        },
        ({ body }) => {
          expect(parseEventBridge(body, SUFFIX)).to.deep.equal(signal(about, disconnectType));
        },
      ));
  }
});
