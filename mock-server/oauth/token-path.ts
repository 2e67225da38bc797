/**
 * Whether a path is that of the token endpoint. That login hosts answer `/token` too is inferred from the .NET SDK, which posted there until
 * 214.0.0 at least (`AuthExtensions.cs`). Newer ones post to `/oauth/token`, as all others do.
 */
export const isTokenPath = (path: string): boolean => path === '/oauth/token' || path === '/token';

/** Whether a request asks for a token, whatever is wrong with it. */
export const isTokenRequest = ({
  method,
  path,
}: {
  readonly method: string;
  readonly path: string;
}): boolean => method === 'POST' && isTokenPath(path);
