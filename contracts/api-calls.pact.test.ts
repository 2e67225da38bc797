import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import { readCurrentUser, readOrganization, readTokenInfo, revokeToken } from './cognigy/access/identity.ts';
import { pastedToken, SessionToken } from './cognigy/access/session-token.ts';
import { readConversation } from './cognigy/conversation.ts';
import { readQueue, readQueues } from './cognigy/routing.ts';
import {
  answered,
  badToken,
  type Call,
  expectAnswer,
  expectRateLimit,
  expectRefusal,
  expired,
  type Refusal,
  refused,
  sessionAt,
  withoutPermission,
} from './recording/calls.ts';
import { EXAMPLE } from './recording/example.ts';
import { asBearer, CREDENTIALS, tokenGranted } from './recording/expectations.ts';
import {
  CONVERSATION as A_CONVERSATION,
  QUEUE as A_QUEUE,
  ENDED_CONVERSATION as AN_ENDED_CONVERSATION,
  NO_CONVERSATION,
  NO_QUEUE,
  USER_TOKEN,
  VALID_TOKEN,
  WITH_TOKEN,
} from './recording/given.ts';
import { expecting, fromState } from './recording/interaction.ts';
import { refusalOf } from './testing/failures.ts';

const { eachLike, integer, iso8601DateTimeWithMillis, string, uuid } = MatchersV3;

const TOKEN_INFO: Call = {
  name: 'a request for token information',
  given: [VALID_TOKEN],
  method: 'GET',
  path: '/api/v2/tokens/me',
  answer: {
    status: 200,
    json: { organization: { id: uuid(EXAMPLE.organizationId) }, OAuthClient: { id: uuid(EXAMPLE.clientId) } },
  },
  call: readTokenInfo,
  read: { organizationId: EXAMPLE.organizationId, clientId: EXAMPLE.clientId },
};

const REVOCATION: Call = {
  name: 'a request to revoke the token',
  given: [VALID_TOKEN],
  method: 'DELETE',
  path: '/api/v2/tokens/me',
  answer: { status: 200 },
  call: revokeToken,
  read: undefined,
};

const ORGANIZATION: Call = {
  name: 'a request for the organisation',
  given: [VALID_TOKEN],
  method: 'GET',
  path: '/api/v2/organizations/me',
  answer: {
    status: 200,
    json: { id: uuid(EXAMPLE.organizationId), name: string('Example organisation') },
  },
  call: readOrganization,
  read: { id: EXAMPLE.organizationId, name: 'Example organisation' },
};

const CURRENT_USER: Call = {
  name: 'a request for the current user',
  given: [USER_TOKEN],
  method: 'GET',
  path: '/api/v2/users/me',
  answer: { status: 200, json: { id: uuid(EXAMPLE.userId), name: string('Example user') } },
  call: readCurrentUser,
  read: { id: EXAMPLE.userId, name: 'Example user' },
};

const OPEN = {
  id: uuid(EXAMPLE.conversationId),
  startTime: iso8601DateTimeWithMillis(EXAMPLE.time),
  participants: eachLike({ purpose: string('customer') }),
};
const READ_OPEN = {
  id: EXAMPLE.conversationId,
  startTime: EXAMPLE.time,
  participants: [{ purpose: 'customer' }],
};

const CONVERSATION: Call = {
  name: 'a request for a conversation',
  given: [VALID_TOKEN, A_CONVERSATION],
  method: 'GET',
  path: fromState('conversationId', EXAMPLE.conversationId, '/api/v2/conversations/'),
  answer: { status: 200, json: OPEN },
  call: (session) => readConversation(session, EXAMPLE.conversationId),
  read: READ_OPEN,
};

const ENDED_CONVERSATION: Call = {
  ...CONVERSATION,
  name: 'a request for an ended conversation',
  given: [VALID_TOKEN, AN_ENDED_CONVERSATION],
  answer: { status: 200, json: { ...OPEN, endTime: iso8601DateTimeWithMillis(EXAMPLE.time) } },
  read: { ...READ_OPEN, endTime: EXAMPLE.time },
};

const QUEUE: Call = {
  name: 'a request for a queue',
  given: [VALID_TOKEN, A_QUEUE],
  method: 'GET',
  path: fromState('queueId', EXAMPLE.queueId, '/api/v2/routing/queues/'),
  answer: { status: 200, json: { id: uuid(EXAMPLE.queueId), name: string('Example queue') } },
  call: (session) => readQueue(session, EXAMPLE.queueId),
  read: { id: EXAMPLE.queueId, name: 'Example queue' },
};

const QUEUES: Call = {
  name: 'a request for a page of queues',
  given: [VALID_TOKEN, A_QUEUE],
  method: 'GET',
  path: '/api/v2/routing/queues',
  query: { pageNumber: '1', pageSize: '25' },
  answer: {
    status: 200,
    json: {
      entities: eachLike({ id: uuid(EXAMPLE.queueId), name: string('Example queue') }),
      pageNumber: 1,
      pageSize: 25,
      total: integer(1),
    },
  },
  call: (session) => readQueues(session, 1, 25),
  read: {
    entities: [{ id: EXAMPLE.queueId, name: 'Example queue' }],
    pageNumber: 1,
    pageSize: 25,
    total: 1,
  },
};

const CALLS = [
  TOKEN_INFO,
  REVOCATION,
  ORGANIZATION,
  CURRENT_USER,
  CONVERSATION,
  ENDED_CONVERSATION,
  QUEUE,
  QUEUES,
];

const REFUSALS: readonly Refusal[] = [
  badToken(TOKEN_INFO, 'unknown', 'bad.credentials'),
  badToken(TOKEN_INFO, 'malformed', 'bad.credentials'),
  expired(TOKEN_INFO),
  badToken(TOKEN_INFO, 'revoked', 'bad.credentials'),
  badToken(TOKEN_INFO, 'wrong-org', 'bad.credentials'),
  badToken(TOKEN_INFO, 'disabled-client', 'bad.credentials'),
  expired(REVOCATION),
  expired(ORGANIZATION),
  expired(CURRENT_USER),
  expired(CONVERSATION),
  expired(QUEUE),
  expired(QUEUES),
  badToken(CURRENT_USER, 'no-user', 'not.a.user', 400),
  withoutPermission(CONVERSATION, 'conversation:communication:view', 'missing.any.permissions'),
  withoutPermission(QUEUES, 'routing:queue:view', 'missing.any.permissions'),
  withoutPermission(QUEUE, 'routing:queue:view'),
  {
    of: CONVERSATION,
    description: 'a request for an unknown conversation',
    given: [VALID_TOKEN, NO_CONVERSATION],
    path: `/api/v2/conversations/${EXAMPLE.conversationId}`,
    status: 404,
    code: 'not.found',
  },
  {
    of: QUEUE,
    description: 'a request for an unknown queue',
    given: [VALID_TOKEN, NO_QUEUE],
    path: `/api/v2/routing/queues/${EXAMPLE.queueId}`,
    status: 404,
    code: 'resource.not.found',
  },
];

describe('calling Genesys Cloud as the bearer of a token', () => {
  for (const call of CALLS) {
    it(`reads the answer to ${call.name}`, () => expectAnswer(call));
  }

  for (const refusal of REFUSALS) {
    it(`understands the refusal of ${refusal.description}`, () => expectRefusal(refusal));
  }

  it('sends no header for a token that was never set, and understands the refusal', () => {
    const { headers: _, ...interaction } = refused({
      of: TOKEN_INFO,
      description: `${TOKEN_INFO.name} without a token`,
      given: [{ state: 'no session token' }],
      status: 401,
      code: 'authentication.required',
    });

    return expecting([interaction], async (hosts) => {
      const error = await refusalOf(readTokenInfo({ hosts, tokens: pastedToken('') }));

      expect(error).to.include({ status: 401, code: 'authentication.required' });
    });
  });

  it('learns how long to wait when the token has used up its calls', () => expectRateLimit(ORGANIZATION));

  it('cannot use the token after it has revoked it', () => {
    const gone = refused(badToken(ORGANIZATION, 'revoked', 'bad.credentials'));

    return expecting([answered(REVOCATION), gone], async (hosts) => {
      const session = sessionAt(hosts);
      await revokeToken(session);

      const error = await refusalOf(readOrganization(session));

      expect(error).to.include({ status: 401, code: 'bad.credentials' });
    });
  });

  for (const condition of ['expired', '401-once'] as const) {
    it(`gets a new token once, and an answer, after a refusal ${WITH_TOKEN[condition]}`, () => {
      const code = condition === 'expired' ? 'credentials.expired' : 'bad.credentials';
      const first = refused(badToken(TOKEN_INFO, condition, code));
      const repeated = {
        ...answered(TOKEN_INFO),
        description: `${TOKEN_INFO.name} with a renewed token`,
        headers: asBearer(EXAMPLE.newToken),
      };

      return expecting([first, tokenGranted, repeated], async (hosts) => {
        const renewable = new SessionToken({ hosts, credentials: CREDENTIALS });
        const tokens = {
          current: async () => EXAMPLE.token,
          renew: (text: string) => renewable.renew(text),
        };

        expect(await readTokenInfo({ hosts, tokens })).to.deep.equal(TOKEN_INFO.read);
      });
    });
  }
});
