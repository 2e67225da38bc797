import { z } from 'zod';
import { callApi } from './access/api-call.ts';
import type { GenesysSession } from './access/genesys-session.ts';

/**
 * Adds to the data of a participant, for example what a flow learns about the customer after the handover. Other data keeps its values.
 *
 * @throws GenesysRequestError
 */
export async function addParticipantData(
  session: GenesysSession,
  conversationId: string,
  participantId: string,
  attributes: Readonly<Record<string, string>>,
): Promise<void> {
  const [conversation, participant] = [conversationId, participantId].map(encodeURIComponent);
  const path = `/api/v2/conversations/${conversation}/participants/${participant}/attributes`;
  await callApi(session, 'PATCH', path, z.unknown(), { attributes });
}
