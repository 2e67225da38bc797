import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Where consumer tests write and verification reads. `PACTS_DIRECTORY` moves it, for a second recording beside the first. */
export const PACTS_DIRECTORY = path.resolve(
  process.env.PACTS_DIRECTORY ?? path.join(import.meta.dirname, 'pacts'),
);

const pact = z.looseObject({
  interactions: z.array(
    z.looseObject({
      description: z.string(),
      type: z.enum(['Synchronous/HTTP', 'Asynchronous/Messages']).default('Synchronous/HTTP'),
      providerStates: z.array(z.looseObject({ name: z.string() })).default([]),
    }),
  ),
});

/** As much of a pact file as we look at; the rest is kept. */
export type RecordedPact = z.output<typeof pact>;

/** @throws Error when the consumer tests have not run yet */
export function pactFiles(directory = PACTS_DIRECTORY): string[] {
  const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.join(directory, entry.name));
  if (files.length > 0) return files.sort();
  throw new Error(`There is no pact in ${directory}. The consumer tests write them: npm run test:consumer`);
}

export function readPact(file: string): RecordedPact {
  return pact.parse(JSON.parse(readFileSync(file, 'utf8')));
}
