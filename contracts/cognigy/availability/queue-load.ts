import { z } from 'zod';
import { callApi } from '../access/api-call.ts';
import type { GenesysSession } from '../access/genesys-session.ts';

/** Agents and chats of a queue at this moment. */
export interface QueueLoad {
  /** Agents who take chats from the queue, busy or not. */
  readonly onQueue: number;
  /** Those of them who are idle. */
  readonly idle: number;
  /** Chats without an agent yet. */
  readonly waiting: number;
  readonly interacting: number;
}

/** Agents are counted by routing status, chats by medium. */
const METRICS = ['oOnQueueUsers', 'oUserRoutingStatuses', 'oWaiting', 'oInteracting'] as const;

const observations = z.object({
  results: z.array(
    z.object({
      group: z.object({ mediaType: z.string().optional() }),
      data: z.array(
        z.object({
          metric: z.string(),
          qualifier: z.string().optional(),
          stats: z.object({ count: z.number().default(0) }).prefault({}),
        }),
      ),
    }),
  ),
});

/**
 * Reads what a bot has to know before it offers a handover: whether agents are there, and how many chats wait.
 *
 * @throws GenesysRequestError
 */
export async function readQueueLoad(session: GenesysSession, queueId: string): Promise<QueueLoad> {
  const { results } = await callApi(
    session,
    'POST',
    '/api/v2/analytics/queues/observations/query',
    observations,
    {
      filter: {
        type: 'and',
        predicates: [{ type: 'dimension', dimension: 'queueId', operator: 'matches', value: queueId }],
      },
      metrics: METRICS,
    },
  );
  const rows = results
    // Calls can wait in the same queue.
    .filter(({ group }) => group.mediaType === undefined || group.mediaType === 'message')
    .flatMap(({ data }) => data);
  const count = (name: (typeof METRICS)[number], status?: string) =>
    rows
      .filter(({ metric, qualifier }) => metric === name && (status === undefined || qualifier === status))
      .reduce((sum, { stats }) => sum + stats.count, 0);
  return {
    onQueue: count('oOnQueueUsers'),
    idle: count('oUserRoutingStatuses', 'IDLE'),
    waiting: count('oWaiting'),
    interacting: count('oInteracting'),
  };
}
