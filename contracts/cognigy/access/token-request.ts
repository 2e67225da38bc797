import { z } from 'zod';
import { type CallOptions, type GenesysHosts, genesysRequest } from './genesys-request.ts';

/** What Genesys Cloud shows once when an OAuth client is created, and Cognigy keeps in its handover settings. */
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
  /** Opaque: not a JWT, nothing to read in it. */
  readonly accessToken: string;
  readonly lifetimeMs: number;
}

/**
 * Asks for an access token at the login host: form body, client by Basic header, as the official SDKs do.
 *
 * @param parameters the form; the handover's is `grant_type=client_credentials`, the only grant without a person
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
