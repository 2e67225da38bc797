import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readPact } from '../pacts.ts';
import type { ReplayedInteraction } from './verifier.ts';

/** Where the cockpit of the mock looks for it. */
const REPORT = path.join(import.meta.dirname, '../../reports/verification.json');

const content = z
  .object({ content: z.unknown() })
  .transform((body) => body.content ?? null)
  .nullable()
  .default(null);

/** As much of an interaction as a reader wants to see: of HTTP both sides, of messages the contents. */
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
 * Writes what came of a replay where the cockpit shows it.
 *
 * @param files the pacts that were replayed
 * @param file another place
 */
export async function writeVerificationReport(
  files: readonly string[],
  results: readonly ReplayedInteraction[],
  file = REPORT,
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
