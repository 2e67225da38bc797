import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../mock-server/index.ts';
import { pactFiles } from './pacts.ts';
import type { Emitted } from './replay/emission.ts';
import { failureOf } from './replay/expect-failure.ts';
import { type RelayedAnswer, startRelay } from './replay/relay.ts';
import { verifyPacts } from './replay/verify-pacts.ts';

type Json = Record<string, unknown>;

/** One defect that the mock could have, and the interaction that must notice it. */
interface Mutation {
  readonly defect: string;
  readonly noticedBy: string;
  readonly alter: (answer: RelayedAnswer) => RelayedAnswer;
}

const MUTATIONS: readonly Mutation[] = [
  {
    defect: 'accepts an expired session token',
    noticedBy: 'a handover with a token that is expired',
    alter: () =>
      answerOf(202, {
        conversationId: 'c0000000-0000-4000-8000-000000000001',
        queue: { id: '90000000-0000-4000-8000-000000000001' },
        state: 'queued',
        correlationId: 'ffffffff-0000-4000-8000-000000000001',
      }),
  },
  {
    defect: 'accepts a revoked bearer token',
    noticedBy: 'the token asked for with a token that is revoked',
    alter: () =>
      answerOf(200, {
        organization: { id: '06900000-0000-4000-8000-000000000001' },
        OAuthClient: { id: 'c11e0000-0000-4000-8000-000000000001' },
      }),
  },
  {
    defect: 'answers 401 to a handover with a bad token',
    noticedBy: 'a handover with a token that is unknown',
    alter: (answer) => ({ ...answer, status: 401 }),
  },
  {
    defect: 'blames the queue for a bad token',
    noticedBy: 'a handover with a token that is revoked',
    alter: changing((body) => ({
      ...body,
      details: [{ errorCode: 'bad.request', fieldName: 'queueId', reason: 'The queue is wrong.' }],
    })),
  },
  {
    defect: 'leaves the field at fault unnamed',
    noticedBy: 'a handover without a conversation',
    alter: changing((body) => ({ ...body, details: [] })),
  },
  {
    defect: 'takes an expired bearer token for an unknown one',
    noticedBy: 'the token asked for with a token that is expired',
    alter: changing((body) => ({ ...body, code: 'bad.credentials' })),
  },
  {
    defect: 'answers a handover without a correlation id',
    noticedBy: 'a handover',
    alter: changing(({ correlationId: _, ...body }) => body),
  },
  {
    defect: 'answers an error without a context id',
    noticedBy: 'the organisation asked for with a token that is expired',
    alter: changing(({ contextId: _, ...body }) => body),
  },
  {
    defect: 'answers an OAuth error without a correlation id',
    noticedBy: 'a request for a session token with a wrong secret',
    alter: ({ headers: { 'inin-correlation-id': _, ...headers }, ...answer }) => ({ ...answer, headers }),
  },
  {
    defect: 'answers an OAuth error in the shape of the API host',
    noticedBy: 'a request for a session token by an unknown client',
    alter: changing(({ error, error_description }) => ({
      code: error,
      message: error_description,
      status: 400,
    })),
  },
  {
    defect: 'answers 400 to a wrong secret',
    noticedBy: 'a request for a session token with a wrong secret',
    alter: (answer) => ({ ...answer, status: 400 }),
  },
  {
    defect: 'calls an unknown client by the words for a wrong secret',
    noticedBy: 'a request for a session token by an unknown client',
    alter: changing((body) => ({ ...body, error_description: 'authentication failed' })),
  },
  {
    defect: 'tells the life of a token as a text',
    noticedBy: 'a request for a session token',
    alter: changing((body) => ({ ...body, expires_in: '3600' })),
  },
  {
    defect: 'grants a token without saying how long it lives',
    noticedBy: 'a request for a session token',
    alter: changing(({ expires_in: _, ...body }) => body),
  },
  {
    defect: 'answers in plain text',
    noticedBy: 'a queue asked for',
    alter: (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
  },
  {
    defect: 'does not say how long to wait',
    noticedBy: 'the organisation asked for with a token that is rate-limited',
    alter: ({ headers: { 'retry-after': _, ...headers }, ...answer }) => ({ ...answer, headers }),
  },
  {
    defect: 'answers 403 where a user is needed',
    noticedBy: 'the user asked for with a token of no user',
    alter: (answer) => ({ ...answer, status: 403 }),
  },
  {
    defect: 'answers 404 to a handover to an unknown queue',
    noticedBy: 'a handover to an unknown queue',
    alter: (answer) => ({ ...answer, status: 404 }),
  },
  {
    defect: 'calls an unknown queue simply not found',
    noticedBy: 'a queue asked for that does not exist',
    alter: changing((body) => ({ ...body, code: 'not.found' })),
  },
  {
    defect: 'uses the code for ALL permissions where ANY would do',
    noticedBy: 'a page of queues asked for without permission routing:queue:view',
    alter: changing((body) => ({ ...body, code: 'missing.permissions' })),
  },
  {
    defect: 'lists queues without their envelope',
    noticedBy: 'a page of queues asked for',
    alter: (answer) => ({ ...answer, body: JSON.stringify(jsonOf(answer).entities) }),
  },
  {
    defect: 'tells times as numbers',
    noticedBy: 'a conversation asked for',
    alter: changing((body) => ({ ...body, startTime: 978_307_200_000 })),
  },
  {
    defect: 'routes a handover that has no queue, silently',
    noticedBy: 'a handover without a queue that fails silently',
    alter: changing((body) => ({ ...body, state: 'queued' })),
  },
  {
    defect: 'opens a conversation without telling its id',
    noticedBy: 'a first message',
    alter: changing(({ conversationId: _, ...body }) => body),
  },
  {
    defect: 'accepts a message with neither text nor content',
    noticedBy: 'a later message with neither text nor content',
    alter: () => answerOf(202, { id: '0'.repeat(32) }),
  },
  {
    defect: 'accepts an object in the metadata',
    noticedBy: 'a later message with an object in its metadata',
    alter: () => answerOf(202, { id: '0'.repeat(32) }),
  },
  {
    defect: 'answers 400 for an integration that does not exist',
    noticedBy: 'a first message to an integration that does not exist',
    alter: (answer) => ({ ...answer, status: 400 }),
  },
  {
    defect: 'lets messages in without the permission',
    noticedBy: 'a later message without permission conversation:message:receive',
    alter: () => answerOf(202, { id: '0'.repeat(32) }),
  },
  {
    defect: 'ends the list of integrations after its first page',
    noticedBy: 'page 1 of many integrations',
    alter: changing(({ nextUri: _, ...body }) => body),
  },
  {
    defect: 'confirms a receipt for a message that nobody sent',
    noticedBy: 'a receipt that says delivered about a message that does not exist',
    alter: () => answerOf(202, { id: '0'.repeat(32) }),
  },
  {
    defect: 'opens a channel without saying where',
    noticedBy: 'a notification channel opened',
    alter: changing(({ connectUri: _, ...body }) => body),
  },
  {
    defect: 'subscribes to topics that do not exist',
    noticedBy: 'a subscription to the end of a conversation by a topic that does not exist',
    alter: () => answerOf(200, { entities: [{ id: 'v2.conversations.x', state: 'Permitted' }] }),
  },
  {
    defect: 'keeps a channel alive that is gone',
    noticedBy: 'whether a notification channel is there that is gone',
    alter: (answer) => ({ ...answer, status: 200 }),
  },
];

/** The same for what the mock sends on its own. */
interface MessageMutation {
  readonly defect: string;
  readonly noticedBy: string;
  readonly alter: (emitted: Emitted) => Emitted;
}

const MESSAGE_MUTATIONS: readonly MessageMutation[] = [
  {
    defect: 'signs a webhook in hex',
    noticedBy: 'a text of an agent',
    alter: besides({ 'X-Hub-Signature-256': `sha256=${'0'.repeat(64)}` }),
  },
  {
    defect: 'does not say whose webhook it is',
    noticedBy: 'an attachment of an agent',
    alter: inside(({ channel: _, ...body }) => body),
  },
  {
    defect: 'lets a flow speak like a human',
    noticedBy: 'a text of a flow',
    alter: inside((body) => ({ ...body, originatingEntity: 'Human' })),
  },
  {
    defect: 'sends a card as text',
    noticedBy: 'a card of an agent',
    alter: inside((body) => ({ ...body, type: 'Text', content: [] })),
  },
  {
    defect: 'writes message ids as UUIDs',
    noticedBy: 'quick replies of an agent',
    alter: inside((body) => ({ ...body, id: 'c0000000-0000-4000-8000-000000000001' })),
  },
  {
    defect: 'calls a decline a transfer',
    noticedBy: 'the socket tells that an agent declined the chat',
    alter: inside((body) => ({
      ...body,
      eventBody: { ...(body.eventBody as Json), disconnectType: 'TRANSFER' },
    })),
  },
  {
    defect: 'spells a reason as conversations do',
    noticedBy: 'the socket tells that an agent hung up',
    alter: inside((body) => ({
      ...body,
      eventBody: { ...(body.eventBody as Json), disconnectType: 'client' },
    })),
  },
  {
    defect: 'does not say whose after-call work is over',
    noticedBy: 'the socket tells that after-call work is over',
    alter: inside((body) => {
      const { participantId: _, ...eventBody } = body.eventBody as Json;
      return { ...body, eventBody };
    }),
  },
  {
    defect: 'puts the conversation’s id into the topic of a trigger',
    noticedBy: 'a trigger tells that after-call work is over',
    alter: inside((body) => ({ ...body, topic: String(body.topic).replace('.id.', '.c0000000.') })),
  },
  {
    defect: 'forgets the key of EventBridge',
    noticedBy: 'EventBridge tells that an agent hung up',
    alter: ({ metadata: { Authorization: _, ...metadata }, ...emitted }) => ({ ...emitted, metadata }),
  },
  {
    defect: 'names another source of events',
    noticedBy: 'EventBridge tells that the end user’s part is over',
    alter: inside((body) => ({ ...body, source: 'aws.partner/genesys.com/cloud/somebody/else' })),
  },
];

describe('a defect of the mock', () => {
  let genesys: GenesysMock;
  before(async () => {
    genesys = await startGenesysMock();
  });
  after(() => genesys.close());

  it('is not what makes the verifications below fail', async () => {
    const only = new Set([...MUTATIONS, ...MESSAGE_MUTATIONS].map(({ noticedBy }) => noticedBy));
    let replayed = 0;
    const count = <Seen>(_what: unknown, seen: Seen): Seen => {
      replayed++;
      return seen;
    };
    await using relay = await startRelay(genesys.url, count);

    await verifyPacts({
      files: pactFiles(),
      genesys,
      url: relay.url,
      inspectMessage: count,
      only: [...only],
    });

    expect(replayed).to.equal(only.size);
  });

  for (const { defect, noticedBy, alter } of MUTATIONS) {
    it(`is noticed when it ${defect}`, async () => {
      await using relay = await startRelay(genesys.url, (_request, answer) => alter(answer));

      const error = await failureOf(
        verifyPacts({ files: pactFiles(), genesys, url: relay.url, only: [noticedBy] }),
      );

      expect(error.message).to.include('the pacts do not hold').and.to.include(noticedBy);
    });
  }

  for (const { defect, noticedBy, alter } of MESSAGE_MUTATIONS) {
    it(`is noticed when it ${defect}`, async () => {
      const error = await failureOf(
        verifyPacts({
          files: pactFiles(),
          genesys,
          inspectMessage: (_description, emitted) => alter(emitted),
          only: [noticedBy],
        }),
      );

      expect(error.message).to.include('the pacts do not hold').and.to.include(noticedBy);
    });
  }
});

function jsonOf({ body }: RelayedAnswer): Json {
  return JSON.parse(body) as Json;
}

function changing(change: (body: Json) => Json): (answer: RelayedAnswer) => RelayedAnswer {
  return (answer) => ({ ...answer, body: JSON.stringify(change(jsonOf(answer))) });
}

function inside(change: (body: Json) => Json): (emitted: Emitted) => Emitted {
  return ({ body, ...emitted }) => ({
    ...emitted,
    body: Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(body).toString()) as Json))),
  });
}

function besides(metadata: Emitted['metadata']): (emitted: Emitted) => Emitted {
  return (emitted) => ({ ...emitted, metadata: { ...emitted.metadata, ...metadata } });
}

function answerOf(status: number, body: Json): RelayedAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
