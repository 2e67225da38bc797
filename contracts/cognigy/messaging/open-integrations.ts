import { z } from 'zod';
import type { GenesysSession } from '../access/genesys-session.ts';
import { findByName } from '../find-by-name.ts';

const integration = z.object({ id: z.string(), name: z.string() });

/** An Open Messaging integration. Cognigy's settings call its name the deployment name. */
export type OpenIntegration = z.output<typeof integration>;

/**
 * Searches for an Open Messaging integration by name: the operation has no such filter.
 *
 * @returns undefined when none has this name
 * @throws GenesysRequestError
 */
export function findIntegration(session: GenesysSession, name: string): Promise<OpenIntegration | undefined> {
  return findByName(
    session,
    { path: '/api/v2/conversations/messaging/integrations/open' },
    integration,
    name,
  );
}
