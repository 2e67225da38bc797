import type { RelayedAnswer } from '../../replay/relay.ts';
import { answerOf, changingAnswer, type Json, jsonOf } from './changes.ts';

/** A defect that the mock could have, and the interaction whose replay must fail then. */
interface Mutation {
  readonly defect: string;
  readonly noticedBy: string;
  readonly alter: (answer: RelayedAnswer) => RelayedAnswer;
}

/** Defects of answers. */
export const ANSWERS: readonly Mutation[] = [
  {
    defect: 'accepts an expired session token',
    noticedBy: 'a handover with an expired token',
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
    noticedBy: 'a request for token information with a revoked token',
    alter: () =>
      answerOf(200, {
        organization: { id: '06900000-0000-4000-8000-000000000001' },
        OAuthClient: { id: 'c11e0000-0000-4000-8000-000000000001' },
      }),
  },
  {
    defect: 'answers 401 to a handover with a bad token',
    noticedBy: 'a handover with an unknown token',
    alter: (answer) => ({ ...answer, status: 401 }),
  },
  {
    defect: 'blames the queue for a bad token',
    noticedBy: 'a handover with a revoked token',
    alter: changingAnswer((body) => ({
      ...body,
      details: [{ errorCode: 'bad.request', fieldName: 'queueId', reason: 'The queue is wrong.' }],
    })),
  },
  {
    defect: 'leaves the field at fault unnamed',
    noticedBy: 'a handover without a conversation',
    alter: changingAnswer((body) => ({ ...body, details: [] })),
  },
  {
    defect: 'calls an expired bearer token unknown',
    noticedBy: 'a request for token information with an expired token',
    alter: changingAnswer((body) => ({ ...body, code: 'bad.credentials' })),
  },
  {
    defect: 'answers a handover without a correlation id',
    noticedBy: 'a handover',
    alter: changingAnswer(({ correlationId: _, ...body }) => body),
  },
  {
    defect: 'answers an error without a context id',
    noticedBy: 'a request for the organisation with an expired token',
    alter: changingAnswer(({ contextId: _, ...body }) => body),
  },
  {
    defect: 'answers an OAuth error without a correlation id',
    noticedBy: 'a request for a session token with a wrong secret',
    alter: ({ headers: { 'inin-correlation-id': _, ...headers }, ...answer }) => ({ ...answer, headers }),
  },
  {
    defect: 'answers an OAuth error in the shape of the API host',
    noticedBy: 'a request for a session token by an unknown client',
    alter: changingAnswer(({ error, error_description }) => ({
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
    defect: 'calls an unknown client a wrong secret',
    noticedBy: 'a request for a session token by an unknown client',
    alter: changingAnswer((body) => ({ ...body, error_description: 'authentication failed' })),
  },
  {
    defect: 'writes the life of a token as a text',
    noticedBy: 'a request for a session token',
    alter: changingAnswer((body) => ({ ...body, expires_in: '3600' })),
  },
  {
    defect: 'grants a token without saying how long it lives',
    noticedBy: 'a request for a session token',
    alter: changingAnswer(({ expires_in: _, ...body }) => body),
  },
  {
    defect: 'answers in plain text',
    noticedBy: 'a request for a queue',
    alter: (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
  },
  {
    defect: 'does not say how long to wait',
    noticedBy: 'a request for the organisation with a rate-limited token',
    alter: ({ headers: { 'retry-after': _, ...headers }, ...answer }) => ({ ...answer, headers }),
  },
  {
    defect: 'answers 403 where a user is needed',
    noticedBy: 'a request for the current user with a token that has no user',
    alter: (answer) => ({ ...answer, status: 403 }),
  },
  {
    defect: 'answers 404 to a handover to an unknown queue',
    noticedBy: 'a handover to an unknown queue',
    alter: (answer) => ({ ...answer, status: 404 }),
  },
  {
    defect: 'answers an unknown queue with the general code',
    noticedBy: 'a request for an unknown queue',
    alter: changingAnswer((body) => ({ ...body, code: 'not.found' })),
  },
  {
    defect: 'uses the code for ALL permissions where ANY would do',
    noticedBy: 'a request for a page of queues without permission routing:queue:view',
    alter: changingAnswer((body) => ({ ...body, code: 'missing.permissions' })),
  },
  {
    defect: 'lists queues without their envelope',
    noticedBy: 'a request for a page of queues',
    alter: (answer) => ({ ...answer, body: JSON.stringify(jsonOf(answer).entities) }),
  },
  {
    defect: 'writes times as numbers',
    noticedBy: 'a request for a conversation',
    alter: changingAnswer((body) => ({ ...body, startTime: 978_307_200_000 })),
  },
  {
    defect: 'says that it has queued a handover without a queue',
    noticedBy: 'a handover without a queue where that fails silently',
    alter: changingAnswer((body) => ({ ...body, state: 'queued' })),
  },
  {
    defect: 'opens a conversation without its id in the answer',
    noticedBy: 'a first message',
    alter: changingAnswer(({ conversationId: _, ...body }) => body),
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
    noticedBy: 'a first message to an unknown integration',
    alter: (answer) => ({ ...answer, status: 400 }),
  },
  {
    defect: 'lets messages in without the permission',
    noticedBy: 'a later message without permission conversation:message:receive',
    alter: () => answerOf(202, { id: '0'.repeat(32) }),
  },
  {
    defect: 'ends the list of integrations after its first page',
    noticedBy: 'a request for page 1 of many integrations',
    alter: changingAnswer(({ nextUri: _, ...body }) => body),
  },
  {
    defect: 'accepts a receipt for a message that was never sent',
    noticedBy: 'a receipt for an unknown message',
    alter: () => answerOf(202, { id: '0'.repeat(32) }),
  },
  {
    defect: 'opens a channel without the address of its socket',
    noticedBy: 'a request to open a notification channel',
    alter: changingAnswer(({ connectUri: _, ...body }) => body),
  },
  {
    defect: 'accepts a subscription to an unknown topic',
    noticedBy: 'a subscription to an unknown topic',
    alter: () => answerOf(200, { entities: [{ id: 'v2.conversations.x', state: 'Permitted' }] }),
  },
  {
    defect: 'says that a channel exists that is gone',
    noticedBy: 'a check of a notification channel that is gone',
    alter: (answer) => ({ ...answer, status: 200 }),
  },
  {
    defect: 'does not count the agents of a queue',
    noticedBy: 'a request for the load of a queue',
    alter: changingAnswer(({ results }) => ({
      results: (results as { group: Json }[]).filter(({ group }) => 'mediaType' in group),
    })),
  },
  {
    defect: 'counts agents who have gone',
    noticedBy: 'a request for the load of a queue that nobody works on',
    alter: (answer) => ({ ...answer, body: answer.body.replaceAll('"count":0', '"count":1') }),
  },
  {
    defect: 'estimates a wait without seconds',
    noticedBy: 'a request for the estimated wait in a queue',
    alter: changingAnswer(() => ({ results: [{ formula: 'SIMPLE', intent: 'ALL' }] })),
  },
  {
    defect: 'estimates a wait in words',
    noticedBy: 'a request for the estimated wait of chats in a queue',
    alter: changingAnswer(() => ({ results: [{ formula: 'SIMPLE', estimatedWaitTimeSeconds: 'soon' }] })),
  },
  {
    defect: 'estimates a wait where nobody works',
    noticedBy: 'a request for the estimated wait in a queue that nobody works on',
    alter: changingAnswer(() => ({ results: [{ formula: 'SIMPLE', estimatedWaitTimeSeconds: 0 }] })),
  },
  {
    defect: 'lists agents without their routing status',
    noticedBy: 'a request for the free agents of a queue',
    alter: changingAnswer(({ entities }) => ({
      entities: (entities as Json[]).map(({ routingStatus: _, ...member }) => member),
    })),
  },
  {
    defect: 'ignores skills when it lists agents',
    noticedBy: 'a request for free agents with skills that nobody has',
    alter: changingAnswer(() => ({ entities: [{ id: 'e5e40000-0000-4000-8000-000000000001' }] })),
  },
  {
    defect: 'leaves the text out of a message',
    noticedBy: 'a request for a message',
    alter: changingAnswer(({ normalizedMessage: _, ...body }) => body),
  },
  {
    defect: 'calls an unknown message a bad request',
    noticedBy: 'a request for an unknown message',
    alter: (answer) => ({ ...answer, status: 400 }),
  },
  {
    defect: 'finds a message in a conversation that does not exist',
    noticedBy: 'a request for a message of an unknown conversation',
    alter: () => answerOf(200, {}),
  },
  {
    defect: 'answers 200 where data is added later',
    noticedBy: 'a request to add data to a participant',
    alter: (answer) => ({ ...answer, status: 200 }),
  },
  {
    defect: 'adds data to an unknown participant',
    noticedBy: 'a request to add data to an unknown participant',
    alter: () => answerOf(202, {}),
  },
  {
    defect: 'reports on a handover too early',
    noticedBy: 'a request for the report on a handover that has just begun',
    alter: () => answerOf(200, { participants: [] }),
  },
  {
    defect: 'forgets how an agent wrapped up',
    noticedBy: 'a request for the report on a handover',
    alter: (answer) => ({ ...answer, body: answer.body.replaceAll('wrapUpCode', 'wrapUpNote') }),
  },
  {
    defect: 'lists recipients without names',
    noticedBy: 'a search for the recipient of an integration by name',
    alter: changingAnswer(({ entities }) => ({
      entities: (entities as Json[]).map(({ name: _, ...recipient }) => recipient),
    })),
  },
  {
    defect: 'accepts a message on the deprecated path for an unknown integration',
    noticedBy: 'a later message on the deprecated path to an unknown integration',
    alter: () => answerOf(202, { id: '0'.repeat(32) }),
  },
];
