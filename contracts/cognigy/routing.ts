import { z } from 'zod';
import { callApi } from './access/api-call.ts';
import type { GenesysSession } from './access/genesys-session.ts';

const queue = z.object({ id: z.string(), name: z.string() });

export type Queue = z.output<typeof queue>;

export function readQueue(session: GenesysSession, queueId: string): Promise<Queue> {
  return callApi(session, 'GET', `/api/v2/routing/queues/${encodeURIComponent(queueId)}`, queue);
}

const queuePage = z.object({
  entities: z.array(queue),
  pageNumber: z.int(),
  pageSize: z.int(),
  total: z.int(),
});

export type QueuePage = z.output<typeof queuePage>;

/** @param pageNumber counted from 1 */
export function readQueues(
  session: GenesysSession,
  pageNumber: number,
  pageSize: number,
): Promise<QueuePage> {
  const query = new URLSearchParams({ pageNumber: `${pageNumber}`, pageSize: `${pageSize}` });
  return callApi(session, 'GET', `/api/v2/routing/queues?${query}`, queuePage);
}
