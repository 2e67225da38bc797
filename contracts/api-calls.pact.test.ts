import { MatchersV3 } from '@pact-foundation/pact';
import { expect } from 'chai';
import type { GenesysSession } from './cognigy/access/fresh-token.ts';
import { readCurrentUser, readOrganization, readTokenInfo, revokeToken } from './cognigy/access/session.ts';
import { pastedToken, SessionToken } from './cognigy/access/session-token.ts';
import { readConversation } from './cognigy/conversation.ts';
import { readQueue, readQueues } from './cognigy/routing.ts';
import { refusalOf } from './recording/expect-refusal.ts';
import {
  apiError,
  asBearer,
  CREDENTIALS,
  EXAMPLE,
  RETRY_AFTER,
  tokenGranted,
  tokenThatIs,
} from './recording/expectations.ts';
import { expecting, fromState, type Interaction } from './recording/interaction.ts';
import type { Given } from './recording/pact.ts';

const { eachLike, integer, iso8601DateTimeWithMillis, string, uuid } = MatchersV3;

const EXAMPLE_TIME = '2001-01-01T00:00:00.000Z';

/** One call that the bot makes as the bearer of a token, and what it reads of a good answer. */
interface ApiCall extends Pick<Interaction, 'method' | 'path' | 'query' | 'given'> {
  readonly name: string;
  readonly call: (session: GenesysSession) => Promise<unknown>;
  readonly json?: unknown;
  readonly read: unknown;
}

const TOKEN_INFO: ApiCall = {
  name: 'the token',
  call: readTokenInfo,
  method: 'GET',
  path: '/api/v2/tokens/me',
  given: [],
  json: { organization: { id: uuid(EXAMPLE.organizationId) }, OAuthClient: { id: uuid(EXAMPLE.clientId) } },
  read: { organizationId: EXAMPLE.organizationId, clientId: EXAMPLE.clientId },
};

const TOKEN_END: ApiCall = {
  name: 'the end of the token',
  call: revokeToken,
  method: 'DELETE',
  path: '/api/v2/tokens/me',
  given: [],
  read: undefined,
};

const ORGANIZATION: ApiCall = {
  name: 'the organisation',
  call: readOrganization,
  method: 'GET',
  path: '/api/v2/organizations/me',
  given: [],
  json: { id: uuid(EXAMPLE.organizationId), name: string('Example organisation') },
  read: { id: EXAMPLE.organizationId, name: 'Example organisation' },
};

const CURRENT_USER: ApiCall = {
  name: 'the user',
  call: readCurrentUser,
  method: 'GET',
  path: '/api/v2/users/me',
  given: [],
  json: { id: uuid(EXAMPLE.userId), name: string('Example user') },
  read: { id: EXAMPLE.userId, name: 'Example user' },
};

const CONVERSATION: ApiCall = {
  name: 'a conversation',
  call: (session) => readConversation(session, EXAMPLE.conversationId),
  method: 'GET',
  path: fromState('conversationId', EXAMPLE.conversationId, '/api/v2/conversations/'),
  given: [{ state: 'an open conversation' }],
  json: {
    id: uuid(EXAMPLE.conversationId),
    startTime: iso8601DateTimeWithMillis(EXAMPLE_TIME),
    participants: eachLike({ purpose: string('customer') }),
  },
  read: {
    id: EXAMPLE.conversationId,
    startTime: EXAMPLE_TIME,
    participants: [{ purpose: 'customer' }],
  },
};

const ENDED_CONVERSATION: ApiCall = {
  ...CONVERSATION,
  name: 'an ended conversation',
  given: [{ state: 'an ended conversation' }],
  json: {
    id: uuid(EXAMPLE.conversationId),
    startTime: iso8601DateTimeWithMillis(EXAMPLE_TIME),
    endTime: iso8601DateTimeWithMillis(EXAMPLE_TIME),
    participants: eachLike({ purpose: string('customer') }),
  },
  read: {
    id: EXAMPLE.conversationId,
    startTime: EXAMPLE_TIME,
    endTime: EXAMPLE_TIME,
    participants: [{ purpose: 'customer' }],
  },
};

const QUEUE: ApiCall = {
  name: 'a queue',
  call: (session) => readQueue(session, EXAMPLE.queueId),
  method: 'GET',
  path: fromState('queueId', EXAMPLE.queueId, '/api/v2/routing/queues/'),
  given: [{ state: 'a queue' }],
  json: { id: uuid(EXAMPLE.queueId), name: string('Example queue') },
  read: { id: EXAMPLE.queueId, name: 'Example queue' },
};

const QUEUES: ApiCall = {
  name: 'a page of queues',
  call: (session) => readQueues(session, 1, 25),
  method: 'GET',
  path: '/api/v2/routing/queues',
  query: { pageNumber: '1', pageSize: '25' },
  given: [{ state: 'a queue' }],
  json: {
    entities: eachLike({ id: uuid(EXAMPLE.queueId), name: string('Example queue') }),
    pageNumber: 1,
    pageSize: 25,
    total: integer(1),
  },
  read: {
    entities: [{ id: EXAMPLE.queueId, name: 'Example queue' }],
    pageNumber: 1,
    pageSize: 25,
    total: 1,
  },
};

const VALID = tokenThatIs('valid');
const USER: Given = { state: 'a session token of a user' };

const SUCCESSES: readonly { api: ApiCall; token: Given }[] = [
  { api: TOKEN_INFO, token: VALID },
  { api: TOKEN_END, token: VALID },
  { api: ORGANIZATION, token: VALID },
  { api: CURRENT_USER, token: USER },
  { api: CONVERSATION, token: VALID },
  { api: ENDED_CONVERSATION, token: VALID },
  { api: QUEUE, token: VALID },
  { api: QUEUES, token: VALID },
];

interface Refusal {
  readonly api: ApiCall;
  /** Completes "<the call> asked for ...". */
  readonly how: string;
  readonly given: readonly Given[];
  readonly status: number;
  readonly code: string;
}

function badToken(api: ApiCall, condition: string, code: string): Refusal {
  const given = [tokenThatIs(condition), ...api.given];
  return { api, how: `with a token that is ${condition}`, given, status: 401, code };
}

function noPermission(api: ApiCall, permission: string, code: string): Refusal {
  const given: Given[] = [
    { state: 'a session token without permission {permission}', parameters: { permission } },
    ...api.given,
  ];
  return { api, how: `without permission ${permission}`, given, status: 403, code };
}

const REFUSALS: readonly Refusal[] = [
  badToken(TOKEN_INFO, 'unknown', 'bad.credentials'),
  badToken(TOKEN_INFO, 'malformed', 'bad.credentials'),
  badToken(TOKEN_INFO, 'expired', 'credentials.expired'),
  badToken(TOKEN_INFO, 'revoked', 'bad.credentials'),
  badToken(TOKEN_INFO, 'wrong-org', 'bad.credentials'),
  badToken(TOKEN_INFO, 'disabled-client', 'bad.credentials'),
  badToken(TOKEN_END, 'expired', 'credentials.expired'),
  badToken(ORGANIZATION, 'expired', 'credentials.expired'),
  badToken(CURRENT_USER, 'expired', 'credentials.expired'),
  badToken(CONVERSATION, 'expired', 'credentials.expired'),
  badToken(QUEUE, 'expired', 'credentials.expired'),
  badToken(QUEUES, 'expired', 'credentials.expired'),
  {
    api: CURRENT_USER,
    how: 'with a token of no user',
    given: [tokenThatIs('no-user')],
    status: 400,
    code: 'not.a.user',
  },
  noPermission(CONVERSATION, 'conversation:communication:view', 'missing.any.permissions'),
  noPermission(QUEUES, 'routing:queue:view', 'missing.any.permissions'),
  noPermission(QUEUE, 'routing:queue:view', 'missing.permissions'),
  {
    api: { ...CONVERSATION, path: `/api/v2/conversations/${EXAMPLE.conversationId}` },
    how: 'that does not exist',
    given: [
      VALID,
      {
        state: 'no conversation has the id {conversationId}',
        parameters: { conversationId: EXAMPLE.conversationId },
      },
    ],
    status: 404,
    code: 'not.found',
  },
  {
    api: { ...QUEUE, path: `/api/v2/routing/queues/${EXAMPLE.queueId}` },
    how: 'that does not exist',
    given: [VALID, { state: 'no queue has the id {queueId}', parameters: { queueId: EXAMPLE.queueId } }],
    status: 404,
    code: 'resource.not.found',
  },
];

describe('calling Genesys Cloud as the bearer of a token', () => {
  for (const { api, token } of SUCCESSES) {
    it(`reads the answer when it asks for ${api.name}`, () =>
      expecting([answered(api, token)], async (hosts) => {
        const read = await api.call({ hosts, tokens: pastedToken(EXAMPLE.token) });

        expect(read).to.deep.equal(api.read);
      }));
  }

  for (const { api, how, given, status, code } of REFUSALS) {
    it(`understands the refusal of ${api.name} asked for ${how}`, () =>
      expecting([refused(api, how, given, status, code)], async (hosts) => {
        const error = await refusalOf(api.call({ hosts, tokens: pastedToken(EXAMPLE.token) }));

        expect(error).to.include({ status, code, contextId: EXAMPLE.contextId });
      }));
  }

  it('understands that a token that was never set is none at all', () => {
    const { headers: _, ...interaction } = refused(
      TOKEN_INFO,
      'without a token',
      [{ state: 'no session token' }],
      401,
      'authentication.required',
    );

    return expecting([interaction], async (hosts) => {
      const error = await refusalOf(readTokenInfo({ hosts, tokens: pastedToken('') }));

      expect(error).to.include({ status: 401, code: 'authentication.required' });
    });
  });

  it('learns how long to wait when the token has used up its calls', () => {
    const { answer, ...interaction } = refused(
      ORGANIZATION,
      'with a token that is rate-limited',
      [tokenThatIs('rate-limited')],
      429,
      'too.many.requests',
    );

    return expecting([{ ...interaction, answer: { ...answer, headers: RETRY_AFTER } }], async (hosts) => {
      const error = await refusalOf(readOrganization({ hosts, tokens: pastedToken(EXAMPLE.token) }));

      expect(error).to.include({ status: 429, code: 'too.many.requests', retryAfterMs: 3000 });
    });
  });

  it('finds the token of no use once it has ended it', () => {
    const gone = refused(
      ORGANIZATION,
      'with a token that is revoked',
      [tokenThatIs('revoked')],
      401,
      'bad.credentials',
    );

    return expecting([answered(TOKEN_END, VALID), gone], async (hosts) => {
      const session = { hosts, tokens: pastedToken(EXAMPLE.token) };
      await revokeToken(session);

      const error = await refusalOf(readOrganization(session));

      expect(error).to.include({ status: 401, code: 'bad.credentials' });
    });
  });

  for (const condition of ['expired', '401-once']) {
    it(`gets a new token once for one that is ${condition}, and is answered`, () => {
      const code = condition === 'expired' ? 'credentials.expired' : 'bad.credentials';
      const { api, how, given } = badToken(TOKEN_INFO, condition, code);
      const repeated = {
        ...answered(TOKEN_INFO, VALID),
        description: 'the token asked for with a renewed token',
        headers: asBearer(EXAMPLE.newToken),
      };

      return expecting([refused(api, how, given, 401, code), tokenGranted, repeated], async (hosts) => {
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

function asked({ method, path, query }: ApiCall): Pick<Interaction, 'method' | 'path' | 'query' | 'headers'> {
  return { method, path, ...(query && { query }), headers: asBearer() };
}

function answered(api: ApiCall, token: Given): Interaction {
  return {
    ...asked(api),
    description: `${api.name} asked for`,
    given: [token, ...api.given],
    answer: { status: 200, json: api.json },
  };
}

function refused(
  api: ApiCall,
  how: string,
  given: readonly Given[],
  status: number,
  code: string,
): Interaction {
  return {
    ...asked(api),
    description: `${api.name} asked for ${how}`,
    given,
    answer: { status, json: apiError(code) },
  };
}
