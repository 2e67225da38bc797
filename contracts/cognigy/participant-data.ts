import { z } from 'zod';
import { callApi } from './access/api-call.ts';
import type { GenesysSession } from './access/genesys-session.ts';

/**
 * Adds to the data of a participant, the customer's for what a flow found out after the handover. What is not named keeps its value.
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
