import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readPact } from '../pacts.ts';
import type { ReplayedInteraction } from './verifier.ts';

/** Where `npm run test:provider` writes its report; `npm start` tells the mock to show it. */
export const VERIFICATION_REPORT = path.join(import.meta.dirname, '../../reports/verification.json');

const content = z
  .object({ content: z.unknown() })
  .transform((body) => body.content ?? null)
  .nullable()
  .default(null);

/** What a reader wants to see of an interaction: the request and the answer, or the contents of a message. */
const shown = z.object({
  description: z.string(),
  providerStates: z
    .array(z.object({ name: z.string(), params: z.record(z.string(), z.unknown()).default({}) }))
    .default([]),
  request: z.object({ method: z.string(), path: z.string(), body: content }).nullable().default(null),
  response: z.object({ status: z.int(), body: content }).optional(),
  contents: content,
});

/**
 * Writes the results of a replay, each beside its interaction, as JSON.
 *
 * @param files the pacts that were replayed
 * @param file where to write
 */
export async function writeVerificationReport(
  files: readonly string[],
  results: readonly ReplayedInteraction[],
  file = VERIFICATION_REPORT,
): Promise<void> {
  const recorded = files.flatMap((pact) => readPact(pact).interactions.map((one) => shown.parse(one)));
  const interactions = results.map((result) => {
    const {
      providerStates = [],
      request = null,
      response,
      contents = null,
    } = recorded.find(({ description }) => description === result.description) ?? {};
    return {
      ...result,
      states: providerStates.map(({ name, params }) =>
        name.replaceAll(/\{(\w+)\}/g, (braced, key) => String(params[key] ?? braced)),
      ),
      request,
      expected: response ?? { status: null, body: contents },
    };
  });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), interactions }, null, 2)}\n`);
}
