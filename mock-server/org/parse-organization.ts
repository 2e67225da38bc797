import { ConfigError } from '../errors/config-error.ts';
import { schemaProblems } from '../errors/schema-problems.ts';
import { type Organization, type OrganizationInput, organizationSchema } from './organization.ts';

/**
 * Checks an organisation and fills in every default.
 *
 * @throws ConfigError that names every wrong place, and what would be right
 */
export function parseOrganization(input: OrganizationInput): Organization {
  const parsed = organizationSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = schemaProblems(organizationSchema, parsed.error, 'The organisation');
  throw new ConfigError(problems.map(({ reason }) => reason).join('\n'));
}
