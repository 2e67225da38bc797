import { z } from 'zod';
import { callApi } from './api-call.ts';
import type { GenesysSession } from './genesys-session.ts';

const tokenInfo = z
  .object({ organization: z.object({ id: z.string() }), OAuthClient: z.object({ id: z.string() }) })
  .transform(({ organization, OAuthClient }) => ({
    organizationId: organization.id,
    clientId: OAuthClient.id,
  }));

/** Reads which organisation and OAuth client a token belongs to: the first thing to check when a handover is refused. */
export function readTokenInfo(session: GenesysSession): Promise<z.output<typeof tokenInfo>> {
  return callApi(session, 'GET', '/api/v2/tokens/me', tokenInfo);
}

/** Revokes the session token. */
export async function revokeToken(session: GenesysSession): Promise<void> {
  await callApi(session, 'DELETE', '/api/v2/tokens/me', z.unknown());
}

const named = z.object({ id: z.string(), name: z.string() });

export function readOrganization(session: GenesysSession): Promise<z.output<typeof named>> {
  return callApi(session, 'GET', '/api/v2/organizations/me', named);
}

/** Reads the user of the token. A token of client credentials has none and gets 400 `not.a.user`. */
export function readCurrentUser(session: GenesysSession): Promise<z.output<typeof named>> {
  return callApi(session, 'GET', '/api/v2/users/me', named);
}
