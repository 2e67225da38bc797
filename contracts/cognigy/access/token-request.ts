import { z } from 'zod';
import { type CallOptions, type GenesysHosts, genesysRequest } from './genesys-request.ts';

/** Genesys Cloud shows the secret once, when the OAuth client is created; Cognigy keeps both in its handover settings. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

const tokenAnswer = z.object({
  access_token: z.string().min(1),
  token_type: z.literal('bearer'),
  expires_in: z.int().positive(),
});

export interface GrantedToken {
  /** Opaque, not a JWT. */
  readonly accessToken: string;
  readonly lifetimeMs: number;
}

/**
 * Asks the login host for an access token, with a form and a Basic header as the official SDKs do.
 *
 * @param parameters the form; a handover sends `grant_type=client_credentials`, the only grant that needs no user
 * @throws GenesysRequestError with the OAuth `error` as its code
 */
export async function requestToken(
  hosts: GenesysHosts,
  { clientId, clientSecret }: ClientCredentials,
  parameters: Readonly<Record<string, string>> = { grant_type: 'client_credentials' },
  options: CallOptions = {},
): Promise<GrantedToken> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const answer = await genesysRequest(
    {
      method: 'POST',
      url: `${hosts.login}/oauth/token`,
      authorization: `Basic ${basic}`,
      form: parameters,
      secrets: [clientSecret, basic],
      ...options,
    },
    tokenAnswer,
  );
  return { accessToken: answer.access_token, lifetimeMs: answer.expires_in * 1000 };
}
