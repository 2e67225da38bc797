import type { z } from 'zod';
import { schemaProblems } from '../errors/schema-problems.ts';
import { invalidAll } from './refuse.ts';

/**
 * Checks the body of a control call.
 *
 * @param body what was sent; nothing counts as `{}`
 * @throws MockError `mock.control.invalid` naming every member that is wrong
 */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = schemaProblems(schema, parsed.error, 'The body');
  throw invalidAll(
    problems.map(({ reason, field }) => (field === undefined ? { reason } : { reason, field })),
  );
}
