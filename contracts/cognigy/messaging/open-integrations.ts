import { z } from 'zod';
import { callApi } from '../access/api-call.ts';
import type { GenesysSession } from '../access/fresh-token.ts';

const integration = z.object({ id: z.string(), name: z.string() });

const integrationPage = z.object({
  entities: z.array(integration),
  /** Only where there is a next page. */
  nextUri: z.string().optional(),
});

/** An Open Messaging integration. Cognigy's settings call its name the deployment name. */
export type OpenIntegration = z.output<typeof integration>;

const PAGE_SIZE = 25;

/**
 * Looks for an Open Messaging integration page by page: the vendor offers no filter by name.
 *
 * @returns undefined when none has this name
 * @throws GenesysRequestError
 */
export async function findIntegration(
  session: GenesysSession,
  name: string,
): Promise<OpenIntegration | undefined> {
  for (let pageNumber = 1; ; pageNumber++) {
    const { entities, nextUri } = await readPage(session, pageNumber);
    const found = entities.find((entity) => entity.name === name);
    // An empty page ends the walk too, should a next one be promised for ever.
    if (found !== undefined || nextUri === undefined || entities.length === 0) return found;
  }
}

function readPage(session: GenesysSession, pageNumber: number): Promise<z.output<typeof integrationPage>> {
  const query = new URLSearchParams({ pageNumber: `${pageNumber}`, pageSize: `${PAGE_SIZE}` });
  return callApi(
    session,
    'GET',
    `/api/v2/conversations/messaging/integrations/open?${query}`,
    integrationPage,
  );
}
