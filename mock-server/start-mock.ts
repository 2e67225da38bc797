import { type GenesysMock, genesysMock } from './genesys-mock.ts';
import { type OpenMockOptions, openMock } from './open-mock.ts';
import type { OrganizationInput } from './org/organization.ts';
import { parseOrganization } from './org/parse-organization.ts';

/** Every member may be left out. */
export interface GenesysMockOptions extends Omit<OpenMockOptions, 'organization'> {
  /** The built-in organisation when left out. */
  readonly organization?: OrganizationInput | undefined;
}

/**
 * Starts a local Genesys Cloud in this process. Any number of them can run at once; they share nothing but the parsed specification.
 *
 * @throws ConfigError for a bad organisation, a host that others can reach without a control token, or a specification or webhook
 *   store that cannot be read; the system's error when the port cannot be had
 */
export async function startGenesysMock(options: GenesysMockOptions = {}): Promise<GenesysMock> {
  const { organization, ...rest } = options;
  const parsed = organization === undefined ? undefined : parseOrganization(organization);
  return genesysMock(await openMock({ ...rest, organization: parsed }));
}
