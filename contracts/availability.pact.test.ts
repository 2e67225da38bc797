import { MatchersV3 } from '@pact-foundation/pact';
import { readEstimatedWait } from './cognigy/availability/estimated-wait.ts';
import { findFreeAgents } from './cognigy/availability/free-agents.ts';
import { readQueueLoad } from './cognigy/availability/queue-load.ts';
import {
  type Call,
  expectAnswer,
  expectRefusal,
  expired,
  type Refusal,
  withoutPermission,
} from './recording/calls.ts';
import { EXAMPLE } from './recording/example.ts';
import { type Given, NO_QUEUE, QUEUE, VALID_TOKEN } from './recording/given.ts';
import { fromState } from './recording/interaction.ts';

const { arrayContaining, eachLike, integer, regex, string, uuid } = MatchersV3;

const EMPTY_QUEUE: Given = { state: 'a queue that nobody works on' };

const QUEUES = '/api/v2/routing/queues/';
const ofQueue = (rest: string) => fromState('queueId', EXAMPLE.queueId, QUEUES, rest);
const unknownQueue = (of: Call, rest: string): Refusal => ({
  of,
  description: of.name.replace('a queue', 'an unknown queue'),
  given: [NO_QUEUE, VALID_TOKEN],
  path: `${QUEUES}${EXAMPLE.queueId}${rest}`,
  status: 404,
  code: 'resource.not.found',
});

const LOAD: Call = {
  name: 'a request for the load of a queue',
  given: [QUEUE, VALID_TOKEN],
  method: 'POST',
  path: '/api/v2/analytics/queues/observations/query',
  json: {
    filter: {
      type: 'and',
      predicates: [
        {
          type: 'dimension',
          dimension: 'queueId',
          operator: 'matches',
          value: fromState('queueId', EXAMPLE.queueId),
        },
      ],
    },
    metrics: ['oOnQueueUsers', 'oUserRoutingStatuses', 'oWaiting', 'oInteracting'],
  },
  answer: {
    status: 200,
    json: {
      // In any order: agents are counted without a medium, chats with one.
      results: arrayContaining(
        {
          group: { queueId: uuid(EXAMPLE.queueId) },
          data: arrayContaining(
            { metric: 'oOnQueueUsers', qualifier: 'IDLE', stats: { count: integer(2) } },
            { metric: 'oUserRoutingStatuses', qualifier: 'IDLE', stats: { count: integer(2) } },
          ),
        },
        {
          group: { queueId: uuid(EXAMPLE.queueId), mediaType: 'message' },
          data: arrayContaining(
            { metric: 'oWaiting', stats: { count: integer(1) } },
            { metric: 'oInteracting', stats: { count: integer(3) } },
          ),
        },
      ),
    },
  },
  call: (session) => readQueueLoad(session, EXAMPLE.queueId),
  read: { onQueue: 2, idle: 2, waiting: 1, interacting: 3 },
};

const NO_LOAD: Call = {
  ...LOAD,
  name: 'a request for the load of a queue that nobody works on',
  given: [EMPTY_QUEUE, VALID_TOKEN],
  answer: {
    status: 200,
    json: {
      results: arrayContaining({
        group: { queueId: uuid(EXAMPLE.queueId) },
        data: arrayContaining({ metric: 'oOnQueueUsers', stats: { count: 0 } }),
      }),
    },
  },
  read: { onQueue: 0, idle: 0, waiting: 0, interacting: 0 },
};

const WAIT: Call = {
  name: 'a request for the estimated wait in a queue',
  given: [QUEUE, VALID_TOKEN],
  method: 'GET',
  path: ofQueue('/estimatedwaittime'),
  answer: { status: 200, json: { results: eachLike({ estimatedWaitTimeSeconds: integer(120) }) } },
  call: (session) => readEstimatedWait(session, EXAMPLE.queueId),
  read: 120,
};

const WAIT_OF_CHATS: Call = {
  ...WAIT,
  name: 'a request for the estimated wait of chats in a queue',
  path: ofQueue('/mediatypes/message/estimatedwaittime'),
  call: (session) => readEstimatedWait(session, EXAMPLE.queueId, 'message'),
};

const NO_WAIT: Call = {
  ...WAIT,
  name: 'a request for the estimated wait in a queue that nobody works on',
  given: [EMPTY_QUEUE, VALID_TOKEN],
  answer: { status: 200, json: { results: [] } },
  read: undefined,
};

const PAGE = { pageNumber: '1', pageSize: '100' };
const FREE = { ...PAGE, expand: 'routingStatus', routingStatus: 'IDLE', joined: 'true' };

const AGENTS: Call = {
  name: 'a request for the free agents of a queue',
  given: [QUEUE, VALID_TOKEN],
  method: 'GET',
  path: ofQueue('/members'),
  query: FREE,
  answer: {
    status: 200,
    json: {
      entities: eachLike({
        id: uuid(EXAMPLE.userId),
        name: string('Example user'),
        routingStatus: { status: regex('^IDLE$', 'IDLE') },
      }),
    },
  },
  call: (session) => findFreeAgents(session, EXAMPLE.queueId),
  read: [{ id: EXAMPLE.userId, name: 'Example user', routingStatus: { status: 'IDLE' } }],
};

const ABLE_AGENTS: Call = {
  ...AGENTS,
  name: 'a request for free agents with skills that nobody has',
  query: { ...FREE, skills: ['example-skill', 'another-skill'], languages: 'example-language' },
  answer: { status: 200, json: { entities: [] } },
  call: (session) =>
    findFreeAgents(session, EXAMPLE.queueId, {
      skills: ['example-skill', 'another-skill'],
      languages: ['example-language'],
    }),
  read: [],
};

const CALLS = [LOAD, NO_LOAD, WAIT, WAIT_OF_CHATS, NO_WAIT, AGENTS, ABLE_AGENTS];

const VIEW = 'routing:queue:view';

const REFUSALS: readonly Refusal[] = [
  withoutPermission(LOAD, 'analytics:queueObservation:view', 'missing.any.permissions'),
  expired(LOAD),
  withoutPermission(WAIT, VIEW),
  withoutPermission(WAIT_OF_CHATS, VIEW),
  unknownQueue(WAIT, '/estimatedwaittime'),
  unknownQueue(WAIT_OF_CHATS, '/mediatypes/message/estimatedwaittime'),
  withoutPermission(AGENTS, VIEW, 'missing.any.permissions'),
  unknownQueue(AGENTS, '/members'),
];

describe('what a bot asks before it offers a handover', () => {
  for (const call of CALLS) {
    it(`reads the answer to ${call.name}`, () => expectAnswer(call));
  }

  for (const refusal of REFUSALS) {
    it(`understands the refusal of ${refusal.description}`, () => expectRefusal(refusal));
  }
});
