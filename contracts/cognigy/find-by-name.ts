import { z } from 'zod';
import { callApi } from './access/api-call.ts';
import type { GenesysSession } from './access/genesys-session.ts';

const PAGE_SIZE = 25;

/**
 * Searches a listing for a name, page by page: not every listing has a filter by name.
 *
 * @param listing its path, and filters for its query
 * @returns undefined when none has this name
 * @throws GenesysRequestError
 */
export async function findByName<Entity extends z.ZodType<{ readonly name: string }>>(
  session: GenesysSession,
  listing: { readonly path: string; readonly query?: Readonly<Record<string, string>> },
  entity: Entity,
  name: string,
): Promise<z.output<Entity> | undefined> {
  const page = z.object({
    entities: z.array(entity),
    /** Only where there is a next page. */
    nextUri: z.string().optional(),
  });
  for (let pageNumber = 1; ; pageNumber++) {
    const query = new URLSearchParams({
      ...listing.query,
      pageNumber: `${pageNumber}`,
      pageSize: `${PAGE_SIZE}`,
    });
    const { entities, nextUri } = await callApi(session, 'GET', `${listing.path}?${query}`, page);
    const found = entities.find((one) => one.name === name);
    // An empty page ends the search too, in case every page has a `nextUri`.
    if (found !== undefined || nextUri === undefined || entities.length === 0) return found;
  }
}
