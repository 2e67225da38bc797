import { GenesysError } from '../../errors/genesys-error.ts';
import type { IntegrationRecord, IntegrationStore } from '../../org/integration-store.ts';

/** The integration that the path names. */
export function integrationOf(
  { integrationId }: { readonly integrationId: string },
  integrations: IntegrationStore,
): IntegrationRecord {
  return integrations.find(integrationId) ?? refuseIntegration('path.integrationId', integrations);
}

/**
 * @param field where the request names an integration that is not there
 * @throws GenesysError `not.found`
 */
export function refuseIntegration(field: string, integrations: IntegrationStore): never {
  const names = integrations.all().map(({ name, id }) => `${name} (${id})`);
  const known =
    names.length === 0 ? 'none' : `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`;
  throw new GenesysError('not.found', {
    step: 'handler',
    field,
    reason: `No Open Messaging integration has this id; the organisation has ${known}.`,
  });
}
