import { z } from 'zod';
import { callApi } from '../access/api-call.ts';
import type { GenesysSession } from '../access/genesys-session.ts';

const message = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    direction: z.string(),
    status: z.string(),
    normalizedMessage: z.object({ type: z.string(), text: z.string().optional() }),
  })
  .transform(({ normalizedMessage: { type, text }, ...rest }) => ({ ...rest, type, text }));

/** A message as Genesys Cloud stores it: its text, and whether it was delivered. */
export type StoredMessage = z.output<typeof message>;

/**
 * Reads a message again, for example after a webhook that could not be shown.
 *
 * @throws GenesysRequestError
 */
export function readMessage(session: GenesysSession, messageId: string): Promise<StoredMessage> {
  const path = `/api/v2/conversations/messages/${encodeURIComponent(messageId)}/details`;
  return callApi(session, 'GET', path, message);
}

/**
 * The same for a message of a known conversation; Genesys Cloud checks that it belongs to it.
 *
 * @throws GenesysRequestError
 */
export function readMessageOf(
  session: GenesysSession,
  conversationId: string,
  messageId: string,
): Promise<StoredMessage> {
  const [conversation, id] = [conversationId, messageId].map(encodeURIComponent);
  return callApi(session, 'GET', `/api/v2/conversations/messages/${conversation}/messages/${id}`, message);
}
