import type { Handlers } from './handler.ts';

export const organizations = {
  getOrganizationsMe(_call, { directory }) {
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
  },
} satisfies Handlers;
