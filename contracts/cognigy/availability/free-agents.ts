import { z } from 'zod';
import { callApi } from '../access/api-call.ts';
import type { GenesysSession } from '../access/genesys-session.ts';

/** What an agent must be able to do, by the organisation's names. */
export interface AgentRequirements {
  readonly skills?: readonly string[];
  readonly languages?: readonly string[];
}

const member = z.object({
  id: z.string(),
  name: z.string(),
  routingStatus: z.object({ status: z.string() }),
});

/** A member of a queue who is idle. */
export type FreeAgent = z.output<typeof member>;

const members = z.object({ entities: z.array(member) });

/** The largest page: a bot need not know of more free agents. */
const PAGE_SIZE = '100';

/**
 * Finds the agents of a queue who could take a chat at once.
 *
 * @throws GenesysRequestError
 */
export async function findFreeAgents(
  session: GenesysSession,
  queueId: string,
  { skills = [], languages = [] }: AgentRequirements = {},
): Promise<readonly FreeAgent[]> {
  const query = new URLSearchParams({
    pageNumber: '1',
    pageSize: PAGE_SIZE,
    expand: 'routingStatus',
    routingStatus: 'IDLE',
    joined: 'true',
  });
  for (const skill of skills) query.append('skills', skill);
  for (const language of languages) query.append('languages', language);
  const path = `/api/v2/routing/queues/${encodeURIComponent(queueId)}/members?${query}`;
  const { entities } = await callApi(session, 'GET', path, members);
  return entities;
}
