import { z } from 'zod';
import { callApi } from '../access/api-call.ts';
import type { GenesysSession } from '../access/genesys-session.ts';

const predictions = z.object({ results: z.array(z.object({ estimatedWaitTimeSeconds: z.number() })) });

/**
 * Reads how long a chat would wait in a queue.
 *
 * @param mediaType all media when left out
 * @returns seconds, or undefined when Genesys Cloud has no estimate, for example because nobody is on queue
 * @throws GenesysRequestError
 */
export async function readEstimatedWait(
  session: GenesysSession,
  queueId: string,
  mediaType?: 'message',
): Promise<number | undefined> {
  const medium = mediaType === undefined ? '' : `/mediatypes/${mediaType}`;
  const path = `/api/v2/routing/queues/${encodeURIComponent(queueId)}${medium}/estimatedwaittime`;
  const { results } = await callApi(session, 'GET', path, predictions);
  return results[0]?.estimatedWaitTimeSeconds;
}
