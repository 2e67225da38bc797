import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Where consumer tests write pacts, and verification reads them. The environment variable of the same name names another place. */
export const PACTS_DIRECTORY = path.resolve(
  process.env.PACTS_DIRECTORY || path.join(import.meta.dirname, 'pacts'),
);

const pact = z.looseObject({
  interactions: z.array(
    z.looseObject({
      description: z.string(),
      type: z.enum(['Synchronous/HTTP', 'Asynchronous/Messages']).default('Synchronous/HTTP'),
      providerStates: z.array(z.looseObject({ name: z.string() })).default([]),
      /** A message has none. */
      request: z.looseObject({ path: z.string() }).optional(),
    }),
  ),
});

/** The parts of a pact file that we use; others are kept. */
export type RecordedPact = z.output<typeof pact>;

/** The paths of all pacts. @throws Error when there is none, because the consumer tests have not run yet */
export function pactFiles(directory = PACTS_DIRECTORY): string[] {
  const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.join(directory, entry.name));
  if (files.length > 0) return files.sort();
  throw new Error(
    `There is no pact in ${directory}. Consumer tests write them; in a clone: npm run test:consumer`,
  );
}

export function readPact(file: string): RecordedPact {
  return pact.parse(JSON.parse(readFileSync(file, 'utf8')));
}
