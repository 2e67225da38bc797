import type { Handler } from './handler.ts';

const getOrganizationsMe: Handler<'getOrganizationsMe'> = (_call, { directory }) => {
  const { id, name } = directory.organization;
  return {
    status: 200,
    body: {
      id,
      name,
      defaultLanguage: 'en-us',
      defaultCountryCode: 'US',
      version: 1,
      state: 'active',
      selfUri: `/api/v2/organizations/${id}`,
    },
  };
};

export const organizations = { getOrganizationsMe };
