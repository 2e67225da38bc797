import { z } from 'zod';
import type { GenesysSession } from '../access/genesys-session.ts';
import { findByName } from '../find-by-name.ts';

const recipient = z.object({
  id: z.string(),
  name: z.string(),
  /** Handles incoming messages; without one, messages reach nobody. */
  flow: z.object({ name: z.string() }).optional(),
});

/** Says which flow handles the messages of an integration. */
export type Recipient = z.output<typeof recipient>;

/**
 * Searches for the recipient of an Open Messaging integration, which has the integration's name, to find out why an accepted handover
 * reaches nobody. The vendor does not say how the listing's filter compares names, so it is not used.
 *
 * @returns undefined when none has this name
 * @throws GenesysRequestError
 */
export function findRecipient(session: GenesysSession, name: string): Promise<Recipient | undefined> {
  const listing = { path: '/api/v2/routing/message/recipients', query: { messengerType: 'open' } };
  return findByName(session, listing, recipient, name);
}
