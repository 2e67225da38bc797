import { MatchersV3 } from '@pact-foundation/pact';
import { fromState, type Interaction, type StateText } from './interaction.ts';
import type { Given } from './pact.ts';

const { equal, integer, regex, string, uuid } = MatchersV3;

/** Examples in pacts are plainly invented: whoever finds one need not wonder whether it opens anything. */
export const EXAMPLE = {
  token: 'example-access-token',
  newToken: 'example-access-token-renewed',
  organizationId: '06900000-0000-4000-8000-000000000000',
  userId: 'e5e40000-0000-4000-8000-000000000000',
  clientId: 'c11e0000-0000-4000-8000-000000000000',
  clientSecret: 'example-client-secret',
  conversationId: 'c0000000-0000-4000-8000-000000000000',
  queueId: '90000000-0000-4000-8000-000000000000',
  integrationId: '10000000-0000-4000-8000-000000000000',
  contextId: 'ffffffff-0000-4000-8000-000000000000',
} as const;

export const CREDENTIALS = { clientId: EXAMPLE.clientId, clientSecret: EXAMPLE.clientSecret } as const;

const basicExample = Buffer.from(`${EXAMPLE.clientId}:${EXAMPLE.clientSecret}`).toString('base64');

/** The client as the state supplies it: `credentials` is the Base64 form of id and secret. */
export const asClient = { Authorization: fromState('credentials', basicExample, 'Basic ') };

export function asBearer(token: string = EXAMPLE.token): { Authorization: StateText } {
  return { Authorization: fromState('token', token, 'Bearer ') };
}

/** @param condition a token persona, or anything else that the state's handler knows */
export function tokenThatIs(condition: string): Given {
  return { state: 'a session token that is {condition}', parameters: { condition } };
}

/** Where the correlation id is read from when the body has none. */
export const CORRELATED = { 'ININ-Correlation-Id': uuid(EXAMPLE.contextId) };

/** Whole seconds, on every 429. */
export const RETRY_AFTER = { 'Retry-After': regex('^[0-9]+$', '3') };

/** What the consumer reads of an error of the API host. */
export function apiError(code: string): Record<string, unknown> {
  return { code, message: string('What was wrong.'), contextId: uuid(EXAMPLE.contextId) };
}

/** The handover action also says which field is at fault, and why. */
export function handoverError(code: string, ...fieldNames: string[]): Record<string, unknown> {
  const details = fieldNames.map((fieldName) => ({
    fieldName: equal(fieldName),
    reason: string('What was wrong with the field.'),
  }));
  return { ...apiError(code), details };
}

/** What the consumer reads of an error of the login host; its body has no correlation id. */
export function oauthError(status: number, error: string, text?: string): Interaction['answer'] {
  return {
    status,
    headers: CORRELATED,
    json: { error, error_description: text ?? string('What was wrong.') },
  };
}

export const CLIENT_CREDENTIALS_GRANT = { grant_type: 'client_credentials' } as const;

/** The token request that every flow begins with. */
export const tokenGranted: Interaction = {
  description: 'a request for a session token',
  given: [
    {
      state: 'an OAuth client registered for {grantType}',
      parameters: { grantType: 'CLIENT-CREDENTIALS' },
    },
  ],
  method: 'POST',
  path: '/oauth/token',
  headers: asClient,
  form: CLIENT_CREDENTIALS_GRANT,
  answer: {
    status: 200,
    json: { access_token: string(EXAMPLE.newToken), token_type: 'bearer', expires_in: integer(3600) },
  },
};
