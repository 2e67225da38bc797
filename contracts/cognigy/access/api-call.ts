import type { z } from 'zod';
import { withFreshToken } from './fresh-token.ts';
import { type GenesysRequest, genesysRequest } from './genesys-request.ts';
import type { GenesysSession } from './genesys-session.ts';

/**
 * Calls an operation of the API host as the bearer of the session's token; a 401 is tried once more with a new one.
 *
 * @param path with its query, e.g. `/api/v2/users/me`
 * @param json the body, if there is one
 * @throws GenesysRequestError
 */
export function callApi<Shape extends z.ZodType>(
  { hosts, tokens, ...options }: GenesysSession,
  method: GenesysRequest['method'],
  path: string,
  shape: Shape,
  json?: unknown,
): Promise<z.output<Shape>> {
  return withFreshToken(
    tokens,
    (token) =>
      genesysRequest(
        {
          method,
          url: hosts.api + path,
          json,
          authorization: token && `Bearer ${token}`,
          secrets: [token],
          ...options,
        },
        shape,
      ),
    (error) => error.status === 401,
  );
}
