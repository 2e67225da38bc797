import { z } from 'zod';
import type { GenesysSession } from '../access/genesys-session.ts';
import { findByName } from '../find-by-name.ts';

const recipient = z.object({
  id: z.string(),
  name: z.string(),
  /** Takes what comes in; without one, messages reach nobody. */
  flow: z.object({ name: z.string() }).optional(),
});

/** Where the messages of an integration go. */
export type Recipient = z.output<typeof recipient>;

/**
 * Looks for the recipient of an Open Messaging integration, which has its name. For whoever wonders why a handover that was accepted
 * reaches nobody. How the filter of this listing compares names is not said, so it is not used.
 *
 * @returns undefined when none has this name
 * @throws GenesysRequestError
 */
export function findRecipient(session: GenesysSession, name: string): Promise<Recipient | undefined> {
  const listing = { path: '/api/v2/routing/message/recipients', query: { messengerType: 'open' } };
  return findByName(session, listing, recipient, name);
}
