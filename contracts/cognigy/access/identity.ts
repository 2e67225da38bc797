import { z } from 'zod';
import { callApi } from './api-call.ts';
import type { GenesysSession } from './genesys-session.ts';

const tokenInfo = z
  .object({ organization: z.object({ id: z.string() }), OAuthClient: z.object({ id: z.string() }) })
  .transform(({ organization, OAuthClient }) => ({
    organizationId: organization.id,
    clientId: OAuthClient.id,
  }));

/** Which organisation and which OAuth client a token works for: the first thing to look at when a handover is refused. */
export function readTokenInfo(session: GenesysSession): Promise<z.output<typeof tokenInfo>> {
  return callApi(session, 'GET', '/api/v2/tokens/me', tokenInfo);
}

/** Ends the session token at once, before its time. */
export async function revokeToken(session: GenesysSession): Promise<void> {
  await callApi(session, 'DELETE', '/api/v2/tokens/me', z.unknown());
}

const named = z.object({ id: z.string(), name: z.string() });

export function readOrganization(session: GenesysSession): Promise<z.output<typeof named>> {
  return callApi(session, 'GET', '/api/v2/organizations/me', named);
}

/** Who the token speaks for. A client-credentials token speaks for nobody and gets 400 `not.a.user`. */
export function readCurrentUser(session: GenesysSession): Promise<z.output<typeof named>> {
  return callApi(session, 'GET', '/api/v2/users/me', named);
}
