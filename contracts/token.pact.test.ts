import { expect } from 'chai';
import { SessionToken } from './cognigy/access/session-token.ts';
import { requestToken } from './cognigy/access/token-request.ts';
import { EXAMPLE } from './recording/example.ts';
import {
  asClient,
  CLIENT_CREDENTIALS_GRANT,
  CREDENTIALS,
  oauthError,
  tokenGranted,
} from './recording/expectations.ts';
import type { Given } from './recording/given.ts';
import { expecting, type Interaction } from './recording/interaction.ts';
import { refusalOf } from './testing/failures.ts';

/** A client that may use client credentials, so that the refusal has only the reason that the description names. */
const REGISTERED: Given = {
  state: 'an OAuth client registered for {grantType}',
  parameters: { grantType: 'CLIENT-CREDENTIALS' },
};

interface Refusal {
  readonly description: string;
  readonly given: Given;
  readonly form?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: string;
  /** Where the vendor's own words are known. */
  readonly text?: string;
}

const REFUSALS: readonly Refusal[] = [
  {
    description: 'a request for a session token by an unknown client',
    given: {
      state: 'no OAuth client has the id {clientId}',
      parameters: { clientId: EXAMPLE.clientId },
    },
    status: 400,
    code: 'invalid_client',
    text: 'client not found',
  },
  {
    description: 'a request for a session token with a wrong secret',
    given: { state: 'an OAuth client whose secret was changed' },
    status: 401,
    code: 'invalid_client',
    text: 'authentication failed',
  },
  {
    description: 'a request for a session token by a disabled client',
    given: { state: 'an OAuth client that is switched off' },
    status: 401,
    code: 'invalid_client',
  },
  {
    description: 'a request for a session token by a client registered for another grant',
    given: {
      state: 'an OAuth client registered for {grantType}',
      parameters: { grantType: 'CODE' },
    },
    status: 400,
    code: 'unauthorized_client',
  },
  {
    description: 'a request for a session token with an unknown grant type',
    given: REGISTERED,
    form: { grant_type: 'session' },
    status: 400,
    code: 'unsupported_grant_type',
  },
  {
    description: 'a request for a session token without a grant type',
    given: REGISTERED,
    form: { scope: 'conversations' },
    status: 400,
    code: 'invalid_request',
  },
];

describe('asking Genesys Cloud for a session token', () => {
  it('gets a token and how long it lives', () =>
    expecting([tokenGranted], async (hosts) => {
      const granted = await requestToken(hosts, CREDENTIALS);

      expect(granted).to.deep.equal({ accessToken: EXAMPLE.newToken, lifetimeMs: 3_600_000 });
    }));

  it('asks once for any number of callers', () =>
    expecting([tokenGranted], async (hosts) => {
      const session = new SessionToken({ hosts, credentials: CREDENTIALS });

      const tokens = await Promise.all([session.current(), session.current(), session.current()]);

      expect(tokens).to.deep.equal([EXAMPLE.newToken, EXAMPLE.newToken, EXAMPLE.newToken]);
    }));

  for (const { description, given, form, status, code, text } of REFUSALS) {
    it(`understands the refusal of ${description}`, () => {
      const refused: Interaction = {
        description,
        given: [given],
        method: 'POST',
        path: '/oauth/token',
        headers: asClient,
        form: form ?? CLIENT_CREDENTIALS_GRANT,
        answer: oauthError(status, code, text),
      };
      return expecting([refused], async (hosts) => {
        const error = await refusalOf(requestToken(hosts, CREDENTIALS, form));

        expect(error).to.include({ status, code, contextId: EXAMPLE.contextId });
      });
    });
  }
});
