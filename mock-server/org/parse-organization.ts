import { createRequire } from 'node:module';
import { ConfigError } from '../errors/config-error.ts';
import type { Organization, OrganizationInput } from './organization.ts';

const load = createRequire(import.meta.url);

/**
 * Checks an organisation and fills in every default. The schema is loaded at the first call: `built-in-organization.ts`, which
 * does without it, says what that saves.
 *
 * @throws ConfigError that names every wrong place, and what would be right
 */
export function parseOrganization(input: OrganizationInput): Organization {
  const { organizationSchema } = load('./organization.ts') as typeof import('./organization.ts');
  const parsed = organizationSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  const { schemaProblems } = load(
    '../errors/schema-problems.ts',
  ) as typeof import('../errors/schema-problems.ts');
  const problems = schemaProblems(organizationSchema, parsed.error, 'The organisation');
  throw new ConfigError(problems.map(({ reason }) => reason).join('\n'));
}
