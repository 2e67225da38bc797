import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const pact = z.looseObject({
  interactions: z.array(
    z.looseObject({ description: z.string(), providerStates: z.array(z.unknown()).default([]) }),
  ),
});

/**
 * Joins pacts between the same two parties, as Pact itself would: in an order that does not depend on the tests, and without repetitions.
 *
 * @throws Error for two interactions of one description and state that differ
 */
export function joinPacts(files: readonly string[]): string {
  const read = files.map((file) => pact.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const interactions = new Map<string, z.output<typeof pact>['interactions'][number]>();
  for (const interaction of read.flatMap((one) => one.interactions)) {
    const { description, providerStates } = interaction;
    const key = JSON.stringify([description, providerStates]);
    const same = interactions.get(key);
    if (same !== undefined && !isDeepStrictEqual(same, interaction)) {
      throw new Error(`two interactions are called "${description}", in the same state, and differ`);
    }
    interactions.set(key, interaction);
  }
  const sorted = [...interactions].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ ...read[0], interactions: sorted.map(([, interaction]) => interaction) }, null, 2);
}
