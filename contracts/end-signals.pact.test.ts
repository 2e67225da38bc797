import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import {
  type EndSignal,
  parseEventBridge,
  parseTrigger,
  readNotification,
} from './cognigy/messaging/end-signal.ts';
import { EXAMPLE } from './recording/example.ts';
import { detailTopic } from './recording/expectations.ts';
import { ALERTING_CHAT, CHAT, type Given } from './recording/given.ts';
import { receiving } from './recording/message.ts';

const { regex, string, uuid } = MatchersV3;

const DETAIL = 'v2.detail.events.conversation';

type About = EndSignal['about'];

/** What is read of an event, from the socket and from EventBridge. */
const event = (about: About, disconnectType?: string) => ({
  topicName: detailTopic(about),
  eventBody: {
    conversationId: uuid(EXAMPLE.conversationId),
    participantId: uuid(EXAMPLE.participantId),
    ...(disconnectType !== undefined && { disconnectType }),
  },
});

const signal = (about: About, disconnectType?: string) => ({
  about,
  conversationId: EXAMPLE.conversationId,
  participantId: EXAMPLE.participantId,
  ...(disconnectType !== undefined && { disconnectType }),
});

const ENDS_OF_AGENTS = [
  { what: 'an agent hung up', given: CHAT, about: 'user.end', disconnectType: 'CLIENT' },
  { what: 'an agent transferred the chat', given: CHAT, about: 'user.end', disconnectType: 'TRANSFER' },
  {
    what: 'an agent declined the chat',
    given: ALERTING_CHAT,
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
  // It has no reason, although there are workflows that copy one from it.
  { what: 'after-call work is over', given: CHAT, about: 'acw' },
  {
    what: 'the end user was disconnected',
    given: CHAT,
    about: 'customer.end',
    disconnectType: 'PEER',
  },
];

const TRIGGERS = [
  ...ENDS_OF_AGENTS,
  { what: 'after-call work is over', given: CHAT, about: 'acw', disconnectType: '' },
] as const;

/** The last part of an event source is Cognigy's organisation id. */
const SUFFIX = 'cognigy-organisation';

describe('an event that can end a handover', () => {
  for (const { what, given, about, disconnectType } of ENDS) {
    it(`is understood from the socket when ${what}`, () =>
      receiving(
        { description: `the socket reports that ${what}`, given, contents: event(about, disconnectType) },
        ({ body }) => {
          expect(readNotification(String(body))).to.deep.equal(signal(about, disconnectType));
        },
      ));
  }

  for (const { what, given, about, disconnectType } of TRIGGERS) {
    it(`is understood from a trigger when ${what}`, () =>
      receiving(
        {
          description: `a trigger reports that ${what}`,
          given,
          // The topic holds the word `id`, not the id of the conversation.
          contents: { userId: EXAMPLE.endUserId, topic: `${DETAIL}.id.${about}`, disconnectType },
        },
        ({ body }) => {
          const reason = disconnectType === '' ? {} : { disconnectType };
          expect(parseTrigger(body)).to.deep.equal({ about, userId: EXAMPLE.endUserId, ...reason });
        },
      ));
  }

  for (const { what, given, about, disconnectType } of ENDS) {
    it(`is understood from EventBridge when ${what}`, () =>
      receiving(
        {
          description: `EventBridge reports that ${what}`,
          given,
          contents: {
            'detail-type': `${DETAIL}.{id}.${about}`,
            source: regex(
              `^aws\\.partner/genesys\\.com/cloud/[^/]+/${SUFFIX}$`,
              `aws.partner/genesys.com/cloud/${EXAMPLE.organizationId}/${SUFFIX}`,
            ),
            detail: event(about, disconnectType),
          },
          // The API key alone, without a scheme.
          metadata: { Authorization: string('example-api-key') },
        },
        ({ body }) => {
          expect(parseEventBridge(body, SUFFIX)).to.deep.equal(signal(about, disconnectType));
        },
      ));
  }
});
