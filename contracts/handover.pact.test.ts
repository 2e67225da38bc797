import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { pastedToken, SessionToken } from './cognigy/access/session-token.ts';
import { HANDOVER_PATH, type Handover, handOver } from './cognigy/handover.ts';
import { EXAMPLE } from './recording/example.ts';
import { apiError, CREDENTIALS, handoverError, RETRY_AFTER, tokenGranted } from './recording/expectations.ts';
import {
  CONVERSATION,
  ENDED_CONVERSATION,
  type Given,
  NO_CONVERSATION,
  NO_QUEUE,
  QUEUE,
  tokenThatIs,
  VALID_TOKEN,
  WITH_TOKEN,
} from './recording/given.ts';
import { expecting, fromState, type Interaction } from './recording/interaction.ts';
import { refusalOf } from './testing/failures.ts';

const { uuid } = MatchersV3;

/** A complete handover, as the flow asks for it. */
const HANDOVER: Handover = {
  conversationId: EXAMPLE.conversationId,
  queueId: EXAMPLE.queueId,
  context: { intent: 'transfer' },
};

/** The same on the wire, with the real ids coming from the states. */
const FROM_STATES = {
  conversationId: fromState('conversationId', EXAMPLE.conversationId),
  queueId: fromState('queueId', EXAMPLE.queueId),
  context: HANDOVER.context,
};

const accepted = {
  status: 202,
  json: {
    conversationId: uuid(EXAMPLE.conversationId),
    queue: { id: uuid(EXAMPLE.queueId) },
    state: 'queued',
    correlationId: uuid(EXAMPLE.contextId),
  },
};

function handoverWith(token: string, interaction: Partial<Interaction>): Interaction {
  return {
    description: 'a handover',
    given: [VALID_TOKEN, CONVERSATION, QUEUE],
    method: 'POST',
    path: HANDOVER_PATH,
    json: { sessionToken: fromState('token', token), ...FROM_STATES },
    answer: accepted,
    ...interaction,
  };
}

const RECEIPT = {
  conversationId: EXAMPLE.conversationId,
  queueId: EXAMPLE.queueId,
  state: 'queued',
  correlationId: EXAMPLE.contextId,
};

describe('handing a conversation over', () => {
  it('is accepted with a valid token, an open conversation and a queue', () =>
    expecting([handoverWith(EXAMPLE.token, {})], async (hosts) => {
      const receipt = await handOver({ hosts, tokens: pastedToken(EXAMPLE.token) }, HANDOVER);

      expect(receipt).to.deep.equal(RECEIPT);
    }));

  it('takes the queue from the context too', () => {
    const { conversationId, context, queueId } = FROM_STATES;
    const interaction = handoverWith(EXAMPLE.token, {
      description: 'a handover that names its queue in the context',
      json: {
        sessionToken: fromState('token', EXAMPLE.token),
        conversationId,
        context: { ...context, queueId },
      },
    });

    return expecting([interaction], async (hosts) => {
      const { queueId: _, ...handover } = HANDOVER;
      const receipt = await handOver(
        { hosts, tokens: pastedToken(EXAMPLE.token) },
        { ...handover, context: { ...handover.context, queueId: EXAMPLE.queueId } },
      );

      expect(receipt).to.deep.equal(RECEIPT);
    });
  });

  it('is accepted, and not routed, where a missing queue fails silently', () => {
    const { queueId: _, ...json } = FROM_STATES;
    const { queueId: __, ...handover } = HANDOVER;
    const interaction = handoverWith(EXAMPLE.token, {
      description: 'a handover without a queue where that fails silently',
      given: [{ state: 'handovers without a queue fail silently' }, VALID_TOKEN, CONVERSATION],
      json: { sessionToken: fromState('token', EXAMPLE.token), ...json },
      answer: { status: 202, json: { ...accepted.json, queue: undefined, state: 'unrouted' } },
    });

    return expecting([interaction], async (hosts) => {
      const receipt = await handOver({ hosts, tokens: pastedToken(EXAMPLE.token) }, handover);

      expect(receipt).to.include({ state: 'unrouted', queueId: undefined });
    });
  });

  describe('with a session token that Genesys Cloud refuses', () => {
    const rows = [
      { condition: 'unknown', status: 400, code: 'bad.request' },
      { condition: 'malformed', status: 400, code: 'bad.request' },
      { condition: 'expired', status: 400, code: 'bad.request' },
      { condition: 'revoked', status: 400, code: 'bad.request' },
      { condition: 'wrong-org', status: 400, code: 'bad.request' },
      { condition: 'disabled-client', status: 400, code: 'bad.request' },
      { condition: 'under-scoped', status: 403, code: 'not.authorized' },
    ] as const;
    for (const { condition, status, code } of rows) {
      it(`learns that the token is the cause ${WITH_TOKEN[condition]}`, () => {
        const interaction = handoverWith(EXAMPLE.token, {
          description: `a handover ${WITH_TOKEN[condition]}`,
          given: [tokenThatIs(condition), CONVERSATION, QUEUE],
          answer: { status, json: handoverError(code, 'sessionToken') },
        });

        return expectRefusal(interaction, HANDOVER, { status, code, fields: ['sessionToken'] });
      });
    }

    it('learns that the token has no user where a user is required', () => {
      const interaction = handoverWith(EXAMPLE.token, {
        description: 'a handover with a token that has no user where a user is required',
        given: [
          { state: 'handovers need the session of a user' },
          tokenThatIs('no-user'),
          CONVERSATION,
          QUEUE,
        ],
        answer: { status: 400, json: handoverError('not.a.user', 'sessionToken') },
      });

      return expectRefusal(interaction, HANDOVER, {
        status: 400,
        code: 'not.a.user',
        fields: ['sessionToken'],
      });
    });

    it('learns how long to wait when the token has used up its calls', () => {
      const interaction = handoverWith(EXAMPLE.token, {
        description: `a handover ${WITH_TOKEN['rate-limited']}`,
        given: [tokenThatIs('rate-limited'), CONVERSATION, QUEUE],
        answer: { status: 429, headers: RETRY_AFTER, json: apiError('too.many.requests') },
      });

      return expecting([interaction], async (hosts) => {
        const error = await refusalOf(handOver({ hosts, tokens: pastedToken(EXAMPLE.token) }, HANDOVER));

        expect(error).to.include({ status: 429, code: 'too.many.requests', retryAfterMs: 3000 });
      });
    });

    it('gets a new token once for one that expired, and is accepted', () => {
      const expired = handoverWith(EXAMPLE.token, {
        description: `a handover ${WITH_TOKEN.expired}`,
        given: [tokenThatIs('expired'), CONVERSATION, QUEUE],
        answer: { status: 400, json: handoverError('bad.request', 'sessionToken') },
      });
      const repeated = handoverWith(EXAMPLE.newToken, { description: 'a handover with a renewed token' });

      return expecting([expired, tokenGranted, repeated], async (hosts) => {
        const session = new SessionToken({ hosts, credentials: CREDENTIALS });
        let first = true;
        const tokens = {
          current: async () => EXAMPLE.token,
          renew: (refused: string) => {
            expect(first).to.equal(true);
            first = false;
            return session.renew(refused);
          },
        };

        const receipt = await handOver({ hosts, tokens }, HANDOVER);

        expect(receipt).to.deep.equal(RECEIPT);
      });
    });
  });

  describe('with a wrong target', () => {
    const rows: {
      title: string;
      given: Given[];
      leaveOut?: 'conversationId' | 'queueId';
      literal?: 'conversationId' | 'queueId';
      status: number;
      code: string;
      field: string;
    }[] = [
      {
        title: 'without a conversation',
        given: [VALID_TOKEN, QUEUE],
        leaveOut: 'conversationId',
        status: 400,
        code: 'bad.request',
        field: 'conversationId',
      },
      {
        title: 'of an unknown conversation',
        given: [VALID_TOKEN, QUEUE, NO_CONVERSATION],
        literal: 'conversationId',
        status: 404,
        code: 'conversation.error.conversation.not.found',
        field: 'conversationId',
      },
      {
        title: 'of an ended conversation',
        given: [VALID_TOKEN, QUEUE, ENDED_CONVERSATION],
        status: 400,
        code: 'bad.request',
        field: 'conversationId',
      },
      {
        title: 'of a conversation that another client opened',
        given: [VALID_TOKEN, QUEUE, { state: 'an open conversation of another client' }],
        status: 403,
        code: 'not.authorized',
        field: 'conversationId',
      },
      {
        title: 'without a queue',
        given: [VALID_TOKEN, CONVERSATION],
        leaveOut: 'queueId',
        status: 400,
        code: 'bad.request',
        field: 'queueId',
      },
      {
        title: 'to an unknown queue',
        given: [VALID_TOKEN, CONVERSATION, NO_QUEUE],
        literal: 'queueId',
        status: 400,
        code: 'conversations.error.queue.not.found',
        field: 'queueId',
      },
    ];
    for (const { title, given, leaveOut, literal, status, code, field } of rows) {
      it(`learns why a handover ${title} is refused`, () => {
        const interaction = handoverWith(EXAMPLE.token, {
          description: `a handover ${title}`,
          given,
          json: {
            sessionToken: fromState('token', EXAMPLE.token),
            ...FROM_STATES,
            ...(literal && { [literal]: HANDOVER[literal] }),
            ...(leaveOut && { [leaveOut]: undefined }),
          },
          answer: { status, json: handoverError(code, field) },
        });
        const { ...handover } = HANDOVER;
        if (leaveOut) Reflect.deleteProperty(handover, leaveOut);

        return expectRefusal(interaction, handover, { status, code, fields: [field] });
      });
    }

    it('learns what the request of the problem report lacks', () => {
      const lacking = ['conversationId', 'sessionToken', 'queueId'] as const;
      const interaction = handoverWith('abc-123', {
        description: 'a handover with an invented token and only an intent',
        given: [tokenThatIs('unknown')],
        json: { sessionToken: fromState('token', 'abc-123'), context: { intent: 'transfer' } },
        answer: { status: 400, json: handoverError('bad.request', ...lacking) },
      });
      const asReported = { context: { intent: 'transfer' } };

      return expectRefusal(
        interaction,
        asReported,
        { status: 400, code: 'bad.request', fields: lacking },
        'abc-123',
      );
    });
  });
});

function expectRefusal(
  interaction: Interaction,
  handover: Handover,
  { status, code, fields }: { status: number; code: string; fields: readonly string[] },
  token: string = EXAMPLE.token,
): Promise<void> {
  return expecting([interaction], async (hosts) => {
    const error = await refusalOf(handOver({ hosts, tokens: pastedToken(token) }, handover));

    expect(error).to.include({ status, code, contextId: EXAMPLE.contextId });
    expect(error.fields).to.deep.equal(fields);
  });
}
