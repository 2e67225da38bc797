import type { Model } from '../openapi/models.ts';
import type { Handler } from './handler.ts';

const getOrganizationsMe: Handler = (_exchange, tenant) => {
  const { organization } = tenant.directory;
  const body: Model<'Organization'> = {
    id: organization.id,
    name: organization.name,
    defaultLanguage: 'en-us',
    defaultCountryCode: 'US',
    version: 1,
    state: 'active',
    selfUri: `/api/v2/organizations/${organization.id}`,
  };
  return { status: 200, body };
};

export const organizations = { getOrganizationsMe };
