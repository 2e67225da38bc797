import { MatchersV3 } from '@pact-foundation/pact';
import { EXAMPLE } from './example.ts';
import { fromState, type Interaction, type StateText } from './interaction.ts';

const { equal, integer, regex, string, uuid } = MatchersV3;

export const CREDENTIALS = { clientId: EXAMPLE.clientId, clientSecret: EXAMPLE.clientSecret } as const;

const basicExample = Buffer.from(`${EXAMPLE.clientId}:${EXAMPLE.clientSecret}`).toString('base64');

/** The client as the state supplies it: `credentials` is the Base64 form of id and secret. */
export const asClient = { Authorization: fromState('credentials', basicExample, 'Basic ') };

export function asBearer(token: string = EXAMPLE.token): { Authorization: StateText } {
  return { Authorization: fromState('token', token, 'Bearer ') };
}

/** Where the correlation id is read from when the body has none. */
const CORRELATED = { 'ININ-Correlation-Id': uuid(EXAMPLE.contextId) };

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

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const DETAIL_EVENTS = 'v2.detail.events.conversation';

/** The topic of a detail event about any conversation, such as `acd.start`. */
export function detailTopic(about: string): MatchersV3.Matcher<string> {
  return regex(
    `^${DETAIL_EVENTS}.${UUID}.${about}$`.replaceAll('.', '\\.'),
    `${DETAIL_EVENTS}.${EXAMPLE.conversationId}.${about}`,
  ) as MatchersV3.Matcher<string>;
}
