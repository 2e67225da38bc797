import { z } from 'zod';
import { callApi } from './access/api-call.ts';
import type { GenesysSession } from './access/genesys-session.ts';

const conversation = z.object({
  id: z.string(),
  startTime: z.iso.datetime(),
  endTime: z.iso.datetime().optional(),
  participants: z.array(z.object({ purpose: z.string() })),
});

/** What a bot reads of a conversation: whether it has ended, and who takes part. */
export type Conversation = z.output<typeof conversation>;

export function readConversation(session: GenesysSession, conversationId: string): Promise<Conversation> {
  return callApi(session, 'GET', `/api/v2/conversations/${encodeURIComponent(conversationId)}`, conversation);
}

/**
 * Disconnects everybody after the end user has left: an Open Messaging channel has no message that says so.
 *
 * @throws GenesysRequestError
 */
export async function disconnectConversation(session: GenesysSession, conversationId: string): Promise<void> {
  const path = `/api/v2/conversations/${encodeURIComponent(conversationId)}/disconnect`;
  await callApi(session, 'POST', path, z.unknown());
}
