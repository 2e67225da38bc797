import type { OpenApi } from '../wire/documents.ts';

const texts = (...names: string[]) =>
  names.map((name) => ({ name, in: 'query', schema: { type: 'string' } }));
const anyText = { responses: { default: { content: { 'text/html': {} } } } };

/** What the mock serves to people, which no specification describes. */
export const LOGIN_PAGES: OpenApi = {
  openapi: '3.0.3',
  components: { schemas: {} },
  paths: {
    '/oauth/authorize': {
      get: {
        ...anyText,
        parameters: [
          ...texts(
            'client_id',
            'redirect_uri',
            'response_type',
            'state',
            'scope',
            'code_challenge',
            'code_challenge_method',
          ),
          ...texts('org', 'provider', 'prompt', 'username', 'password'),
        ],
      },
    },
    '/logout': { get: { ...anyText, parameters: texts('client_id', 'redirect_uri') } },
    '/channels/{channelId}': {
      get: { ...anyText, parameters: [{ name: 'channelId', in: 'path', schema: { type: 'string' } }] },
    },
  },
};
