import { authorizationCode } from './authorization-code.ts';
import { clientCredentials } from './client-credentials.ts';
import type { Grant } from './grant.ts';
import { password } from './password.ts';
import { refreshToken } from './refresh-token.ts';
import { saml2Bearer } from './saml2-bearer.ts';

/** Every grant of the token endpoint, by its `grant_type`. */
export const GRANTS: ReadonlyMap<string, Grant> = new Map(
  [clientCredentials, authorizationCode, refreshToken, saml2Bearer, password].map((grant) => [
    grant.name,
    grant,
  ]),
);
